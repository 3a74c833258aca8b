import type { PaperHead } from '../../application/documents/papers.ts';
import type { ColumnKind, DataRow } from '../tables/columns.ts';
import { dataCells } from './data-sheet.ts';
import { openSheet } from './workbook.ts';

/** A sheet of rows under bands, which Excel folds by their depth, seven levels at most. */
export function writeOutlineSheet(
  head: PaperHead,
  extraLines: readonly string[],
  columns: readonly { label: string; width: number; kind: ColumnKind }[],
  rows: readonly DataRow[],
): Promise<Uint8Array> {
  const kinds = columns.map(({ kind }) => kind);
  const levelOf = ({ depth }: DataRow) => Math.min(depth, 7);
  const sheet = openSheet(head, columns, {
    extraLines: extraLines.filter((line) => line !== ''),
    levels: rows.reduce((most, row) => Math.max(most, levelOf(row)), 0),
  });
  for (const row of rows) sheet.write(dataCells(kinds, row), { level: levelOf(row) });
  return sheet.finish();
}
