import {
  finishItems,
  guessItemColumns,
  headerMapping,
  readItemRow,
} from '../../../../../domain/imports/index.ts';
import { zId } from '../../../../../shared/contract/fields.ts';
import { type ItemKind, zPastedItem } from '../../../../../shared/contract/items.ts';
import { limits } from '../../../../../shared/limits.ts';
import { cleanText, hasForbiddenCharacter } from '../../../../../shared/text/clean-text.ts';
import { splitTable } from '../../../../../shared/text/table-text.ts';
import type { NewFields } from './pending-ops.ts';

/** What a pasted text says. */
export type PastedRows = {
  rows: NewFields[];
  /** Rows beyond what one act may hold. */
  left: number;
  /** Rows whose length could not be read; they are there without one. */
  unread: number;
};

const clean = (cell: string) => cleanText(hasForbiddenCharacter(cell) ? '' : cell);

/**
 * The rows that a text from Excel, Word or a mail means, by a header row or by their place; empty lines are skipped.
 * `fallback` is the kind of a row that says none: bài bản in a play, tiết mục in a programme. Read as an import reads
 * them, but what a cell cannot mean is left out instead of refused.
 */
export function readPasted(text: string, fallback: ItemKind): PastedRows {
  const table = splitTable(text)
    .map((cells) => cells.map(clean))
    .filter((cells) => cells.some((cell) => cell !== ''));
  const [first = []] = table;
  const header = headerMapping('items', first);
  const lines = header ? table.slice(1) : table;
  const mapping = header ?? guessItemColumns(lines);
  const headings = header ? first.join('\t') : null;
  const read = lines.flatMap((cells, at) => {
    const result = readItemRow(at, cells, mapping, fallback, headings);
    return result && 'rows' in result ? result.rows.filter((row) => row.fields.title !== '') : [];
  });
  const kept = read.slice(0, limits.itemsPerAct);
  return {
    rows: finishItems(kept).rows.map((row) => row.fields as NewFields),
    left: read.length - kept.length,
    unread: kept.filter(({ problems }) => problems.some(({ field }) => field === 'durationSeconds')).length,
  };
}

// A row that was copied where it had no stored id yet is pasted without what hangs on it.
const zCopied = zPastedItem
  .extend({ fromId: zId.optional().catch(undefined) })
  .array()
  .min(1);

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
