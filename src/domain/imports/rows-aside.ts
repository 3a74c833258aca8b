import type { ImportKind, LeftOutReason } from '../../shared/contract/imports.ts';
import { type SheetRow, textOfCell } from '../../shared/sheets.ts';
import { importFields, type Mapping } from './import-fields.ts';

/** The sum at the end of a printed list is not part of it. */
const SUM = /^(?:tổng(?: cộng| thời lượng| số)?|cộng|total)\s*:?$/iu;
const SUM_WITH_WORDS = /^(?:tổng cộng|tổng số|tổng thời lượng|total)\s*[:(\d]/iu;

export function isSumRow(filled: readonly string[]): boolean {
  return filled.some((cell) => SUM.test(cell)) || SUM_WITH_WORDS.test(filled[0] ?? '');
}

/**
 * A row that is no record: a sum, the headings said again on the next page, or words beside the table (a date of
 * signing, a note below it), which fill one cell where a record fills more.
 */
export function asideReason(
  kind: ImportKind,
  cells: SheetRow,
  mapping: Mapping,
  headings: string | null,
): LeftOutReason | null {
  const texts = cells.map((cell) => textOfCell(cell).trim());
  const filled = texts.filter((text) => text !== '');
  if (isSumRow(filled)) return 'sum';
  if (headings !== null && texts.join('\t') === headings) return 'heading';
  // A running order's bands fill one cell too.
  if (kind === 'items' || filled.length !== 1) return null;
  const at = texts.findIndex((text) => text !== '');
  const needed = importFields[kind].filter((field) => field.needed !== undefined).map(({ field }) => field);
  const mapped = mapping.filter((field) => field !== null && needed.includes(field)).length;
  const field = mapping[at] ?? null;
  return mapped > 1 || field === null || !needed.includes(field) ? 'aside' : null;
}
