import type { ImportRefusal } from '../shared/errors/codes.ts';
import type { SheetNote, SheetRow } from '../shared/sheets.ts';

/** The one order of a sheet process: a file that it reads, after which it ends. */
export type SheetOrder = { type: 'read'; bytes: Uint8Array; fileName: string };

/** What comes back, in this order: each sheet with its rows in portions and its notes, then `done`; or a refusal. */
export type SheetAnswer =
  | { type: 'sheet'; name: string }
  | { type: 'rows'; rows: SheetRow[] }
  | { type: 'notes'; notes: SheetNote[] }
  | { type: 'done' }
  | { type: 'refused'; reason: ImportRefusal; limit?: number | undefined };

/** Rows that go over at once: few enough that taking them in is not felt by who else waits for the planner. */
export const ROWS_A_PORTION = 500;
