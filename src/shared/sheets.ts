import type { ImportRefusal } from './errors/codes.ts';

/*
 * A workbook, a CSV or a pasted table as plain data: what stands in each cell and of what type it is. Nothing in it is
 * ever evaluated.
 */

/** A cell: its text, or a typed value with the text that a spreadsheet would show. An empty one is `''`. */
export type SheetCell = string | TypedCell;

export type TypedCell =
  | { kind: 'number'; text: string; value: number }
  /** A length or a time of day, in seconds. */
  | { kind: 'time'; text: string; value: number }
  /** A day, with the seconds of that day; 0 where it has no time. */
  | { kind: 'date'; text: string; date: string; value: number }
  | { kind: 'boolean'; text: string; value: number }
  /** `#N/A`, `#REF!`: a fault that stands in the sheet itself. */
  | { kind: 'error'; text: string; value: number };

/** The cells of a row from column A on, without the empty ones at its end. */
export type SheetRow = readonly SheetCell[];

/** What a reader should know about how a sheet was read. */
export type SheetNoteKind =
  /** The value of merged cells stands in the first one only. */
  | 'merged'
  /** Rows that the sheet hides are read like the others. */
  | 'hidden-rows'
  | 'hidden-columns'
  | 'hidden-sheet'
  /** Cells that show what a formula gave when the file was saved. */
  | 'formulas'
  /** Formulas whose result is not in the file; such cells are empty. */
  | 'formulas-without-value'
  /** The workbook has macros; they are neither run nor looked at. */
  | 'macros'
  /** The text was read in the old Vietnamese Windows encoding. */
  | 'old-encoding';
export type SheetNote = { kind: SheetNoteKind; count: number };

/** Row `n` of the sheet is `rows[n - 1]`. */
export type Sheet = { name: string; rows: SheetRow[]; notes: SheetNote[] };

/** Why a file cannot be read; `limit` is the bound that it went beyond. */
export class SheetRefusal extends Error {
  override readonly name = 'SheetRefusal';
  readonly reason: ImportRefusal;
  readonly limit: number | undefined;

  constructor(reason: ImportRefusal, limit?: number) {
    super(reason);
    this.reason = reason;
    this.limit = limit;
  }
}

/** The text of a cell, whatever its type. */
export function textOfCell(cell: SheetCell | undefined): string {
  if (cell === undefined) return '';
  return typeof cell === 'string' ? cell : cell.text;
}
