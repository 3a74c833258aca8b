import type { ItemKind } from '../../../../../shared/contract/items.ts';
import { limits } from '../../../../../shared/limits.ts';
import { cleanText, hasForbiddenCharacter } from '../../../../../shared/text/clean-text.ts';
import { parseDuration } from '../../../../../shared/time/duration.ts';
import type { NewFields } from './pending-ops.ts';

/** Words that a pasted line may begin with, and the kind that they say. */
const openings: readonly [RegExp, ItemKind][] = [
  [/^hồi\s/iu, 'act'],
  [/^màn\s/iu, 'curtain'],
  [/^cảnh\s/iu, 'scene'],
  [/^lớp\s/iu, 'unit'],
  [/^(lời dẫn|nói lối|thoại)/iu, 'speech'],
];

const DURATION = /^\d{1,3}(?::\d{2}){1,2}$|^\d{1,3}\s*(?:p|ph|phút|['′])/i;
/** The number that the outline gives by itself; a phần keeps its own. */
const NUMBERED = /^(?:hồi|màn|cảnh|lớp)\s+(?:\d+|[ivxlc]+)\s*[–—:.-]\s*(?=\S)/iu;
const COUNTER = /^\d{1,3}[.)]?$/;

/** A line of a pasted table: title, then genre, performers and a length where a cell looks like one. */
function readLine(line: string, fallback: ItemKind): NewFields | null {
  const cells = line.split('\t').map((cell) => cleanText(hasForbiddenCharacter(cell) ? '' : cell));
  const filled = cells.filter((cell) => cell !== '');
  // The running number of a printed list is not part of it.
  if (filled.length > 1 && COUNTER.test(filled[0] ?? '')) filled.shift();
  const lengthAt = filled.findIndex((cell, i) => i > 0 && DURATION.test(cell));
  const seconds = lengthAt < 0 ? null : parseDuration(filled[lengthAt] ?? '');
  if (lengthAt >= 0) filled.splice(lengthAt, 1);
  const [title, genre, performers] = filled.map((cell) => cell.replace(/\s+/g, ' ').slice(0, limits.title));
  if (!title) return null;
  const kind = openings.find(([pattern]) => pattern.test(`${title} `))?.[1] ?? fallback;
  return {
    kind,
    title: title.replace(/^\d{1,3}[.)]\s+/, '').replace(NUMBERED, ''),
    ...(genre ? { genre } : {}),
    ...(performers ? { performers } : {}),
    ...(seconds === null || seconds > limits.durationSeconds ? {} : { durationSeconds: seconds }),
  };
}

/** The rows that a text from Excel, Word or a mail means; empty lines are skipped, at most 300 are taken. */
export function readPasted(text: string, fallback: ItemKind): NewFields[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => readLine(line, fallback))
    .filter((row) => row !== null)
    .slice(0, 300);
}
