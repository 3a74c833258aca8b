import { nestByKind } from '../../../../../domain/productions/index.ts';
import { type ItemFields, type ItemKind, zPastedItem } from '../../../../../shared/contract/items.ts';
import { limits } from '../../../../../shared/limits.ts';
import { cleanText, hasForbiddenCharacter } from '../../../../../shared/text/clean-text.ts';
import { splitTable } from '../../../../ui/table-text.ts';
import { isNoteField } from './field-values.ts';
import { cellSeconds, guessedColumns, headerColumns, type PastedColumns } from './paste-columns.ts';
import type { NewFields } from './pending-ops.ts';

/** What a pasted text says. */
export type PastedRows = {
  rows: NewFields[];
  /** Rows beyond what one act may hold. */
  left: number;
  /** Rows whose length could not be read; they are there without one. */
  unread: number;
};

/** Groups of a play begin with their word and a number; `Hồi ức Trường Sơn` is a title. */
const groups: readonly [RegExp, ItemKind][] = [
  [/^hồi\s+(?:\d{1,3}|[ivxlc]+)(?![\p{L}\d])/iu, 'act'],
  [/^màn\s+(?:\d{1,3}|[ivxlc]+)(?![\p{L}\d])/iu, 'curtain'],
  [/^cảnh\s+(?:\d{1,3}|[ivxlc]+)(?![\p{L}\d])/iu, 'scene'],
  [/^lớp\s+(?:\d{1,3}|[ivxlc]+)(?![\p{L}\d])/iu, 'unit'],
];
const SPEECH = /^(?:(?:lời dẫn|nói lối)(?![\p{L}\d])|thoại\s*(?:$|[:–—.-]|\d))/iu;
/** The number that the outline gives by itself; a phần keeps its own. */
const NUMBERED = /^(?:hồi|màn|cảnh|lớp)\s+(?:\d+|[ivxlc]+)\s*[–—:.-]\s*(?=\S)/iu;
const COUNTED = /^\d{1,3}[.)]\s+/;
/** The sum at the end of a printed list is not part of it. */
const SUM = /^(?:tổng(?: cộng| thời lượng)?|cộng|total)\s*:?$/iu;
const DASHES = /^[-–—.…]+$/;

const clean = (cell: string) => cleanText(hasForbiddenCharacter(cell) ? '' : cell);

function kindOf(title: string, fallback: ItemKind): ItemKind {
  const group = fallback === 'item' ? undefined : groups.find(([pattern]) => pattern.test(title))?.[1];
  return group ?? (SPEECH.test(title) ? 'speech' : fallback);
}

/** One row by its columns. A band across the table, only one of whose cells is filled, says its title there. */
function readRow(cells: readonly string[], columns: PastedColumns, fallback: ItemKind) {
  const filled = cells.filter((cell) => cell !== '');
  const values: Partial<Record<keyof ItemFields, string>> = {};
  columns.forEach((field, at) => {
    if (field !== null) values[field] = cells[at] ?? '';
  });
  const { durationSeconds: length = '', title: named = '', ...texts } = values;
  const band = filled.length === 1 && filled[0] !== length ? (filled[0] ?? '') : '';
  const said = (named === '' ? band : named).replace(/\s+/g, ' ').replace(COUNTED, '');
  if (said === '' || filled.some((cell) => SUM.test(cell))) return null;
  const kind = kindOf(said, fallback);
  const title = kind === fallback ? said : said.replace(NUMBERED, '');
  const row: NewFields = { kind, title: title.slice(0, limits.title) };
  for (const [field, text] of Object.entries(texts) as [keyof typeof texts, string][]) {
    if (text === '' || (named === '' && text === band)) continue;
    const note = isNoteField(field);
    Object.assign(row, {
      [field]: note ? text.slice(0, limits.note) : text.replace(/\s+/g, ' ').slice(0, limits.title),
    });
  }
  const seconds = length === '' || DASHES.test(length) ? null : cellSeconds(length);
  if (seconds !== null) row.durationSeconds = seconds;
  return { row, unread: length !== '' && !DASHES.test(length) && seconds === null };
}

/** A group whose length is what its rows add up to says nothing of its own. */
function withoutSums(rows: readonly NewFields[]): NewFields[] {
  const parents = nestByKind(rows);
  const sums = new Map<number, number>();
  const shown: NewFields[] = [...rows];
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at];
    if (!row) continue;
    const sum = sums.get(at);
    if (sum !== undefined && row.durationSeconds === sum) {
      const { durationSeconds: _sum, ...rest } = row;
      shown[at] = rest;
    }
    const parent = parents[at] ?? null;
    if (parent !== null) sums.set(parent, (sums.get(parent) ?? 0) + (row.durationSeconds ?? sum ?? 0));
  }
  return shown;
}

/**
 * The rows that a text from Excel, Word or a mail means, by a header row or by their place; empty lines are skipped.
 * `fallback` is the kind of a row that says none: bài bản in a play, tiết mục in a programme.
 */
export function readPasted(text: string, fallback: ItemKind): PastedRows {
  const table = splitTable(text)
    .map((cells) => cells.map(clean))
    .filter((cells) => cells.some((cell) => cell !== ''));
  const header = table[0] && headerColumns(table[0]);
  // A table that goes over pages says its header again.
  const first = table[0]?.join('\t');
  const lines = header ? table.filter((cells) => cells.join('\t') !== first) : table;
  const columns = header ?? guessedColumns(lines);
  const read = lines.map((cells) => readRow(cells, columns, fallback)).filter((each) => each !== null);
  const kept = read.slice(0, limits.itemsPerAct);
  return {
    rows: withoutSums(kept.map((each) => each.row)),
    left: read.length - kept.length,
    unread: kept.filter((each) => each.unread).length,
  };
}

const zCopied = zPastedItem.array().min(1);

/** Rows of our own copy with everything that they hold; null if the text is none. */
export function readCopied(text: string): PastedRows | null {
  let said: unknown = null;
  try {
    said = JSON.parse(text);
  } catch {
    return null;
  }
  const { success, data } = zCopied.safeParse(said);
  if (!success) return null;
  const rows = data.slice(0, limits.itemsPerAct) as NewFields[];
  return { rows, left: data.length - rows.length, unread: 0 };
}
