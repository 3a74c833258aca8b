import type { ImportProblem } from '../../shared/contract/imports.ts';
import { type SheetCell, type SheetRow, textOfCell } from '../../shared/sheets.ts';
import { formatMinutesSeconds } from '../../shared/time/duration.ts';
import { formatDate } from '../../shared/time/format-date.ts';
import { isLocalDate } from '../../shared/time/local-time.ts';
import type { Mapping } from './import-fields.ts';
import type { Reading } from './values/reading.ts';

/** How the cells of each field are read. A field that is not here is not taken over. */
export type Readers = Readonly<Record<string, (cell: SheetCell) => Reading<unknown>>>;

/** Values by field, of cells that say something; a value may stand beside a problem. */
export type CellsRead = { values: Map<string, unknown>; problems: ImportProblem[] };

const DASHES = /^[-–—.…/]+$/;
/** Characters of a cell that a problem repeats. */
const QUOTED = 80;

export const quoted = (text: string) => text.slice(0, QUOTED);

/** True for a cell that says nothing: empty, or a dash in its place. */
export function saysNothing(cell: SheetCell | undefined): boolean {
  const text = textOfCell(cell).trim();
  return text === '' || DASHES.test(text);
}

/** Reads the cells of one row by their columns' fields. */
export function readCells(row: number, cells: SheetRow, mapping: Mapping, readers: Readers): CellsRead {
  const values = new Map<string, unknown>();
  const problems: ImportProblem[] = [];
  mapping.forEach((field, column) => {
    const cell = cells[column];
    const reader = field === null || !Object.hasOwn(readers, field) ? undefined : readers[field];
    if (!reader || field === null || cell === undefined || saysNothing(cell)) return;
    const { value, problem } =
      typeof cell !== 'string' && cell.kind === 'error'
        ? { value: undefined, problem: { reason: 'error-cell' as const } }
        : reader(cell);
    if (value !== undefined) values.set(field, value);
    if (problem) problems.push({ row, column, field, text: quoted(textOfCell(cell)), ...problem });
  });
  return { values, problems };
}

/** A problem of the row with a field that may have no cell of its own. */
export function rowProblem(
  row: number,
  cells: SheetRow,
  mapping: Mapping,
  field: string,
  problem: Pick<ImportProblem, 'reason' | 'limit'>,
): ImportProblem {
  const column = mapping.indexOf(field);
  return {
    row,
    column: column < 0 ? null : column,
    field,
    text: column < 0 ? '' : quoted(textOfCell(cells[column])),
    ...problem,
  };
}

const LENGTHS = new Set(['durationSeconds', 'linkSeconds', 'actualSeconds']);

/** What a cell was understood as, in words; as it stands where that is the same or nothing. */
export function shownText(field: string | null, cell: SheetCell | undefined, readers: Readers): string {
  const text = textOfCell(cell).trim();
  if (field === null || cell === undefined || !Object.hasOwn(readers, field) || saysNothing(cell))
    return text;
  const { value } = readers[field]?.(cell) ?? {};
  if (typeof value === 'number' && LENGTHS.has(field)) return formatMinutesSeconds(value);
  return typeof value === 'string' && isLocalDate(value) ? formatDate(value) : text;
}
