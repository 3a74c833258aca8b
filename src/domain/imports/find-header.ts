import type { ImportKind } from '../../shared/contract/imports.ts';
import { type SheetRow, textOfCell } from '../../shared/sheets.ts';
import { fieldOfHeading, importFields, type Mapping } from './import-fields.ts';

/** Headings stand in the first rows of a sheet, below its titles. */
export const HEADER_ROWS = 50;
/** A title above a table is long; a heading is not. */
const LONGEST_HEADING = 60;

/**
 * Which fields the cells of a row name, each once; null if the row does not look like headings. Where a row may be one
 * of a table without headings (a paste), one word of ours beside others is no sign; `few` takes it for one if it is the
 * word that every row must say.
 */
export function headerMapping(kind: ImportKind, cells: readonly string[], few = false): Mapping | null {
  const filled = cells.filter((cell) => cell !== '');
  const named = cells.map((cell) =>
    cell === '' || cell.length > LONGEST_HEADING ? undefined : fieldOfHeading(kind, cell),
  );
  const known = named.filter((each) => each !== undefined).length;
  const main = few && filled.length <= 3 && named.includes(importFields[kind][0]?.field);
  if (known === 0 || (known < filled.length && !main && (known < 2 || known * 2 < filled.length)))
    return null;
  const columns = named.map((each, i) =>
    each === undefined || each === 'skip' || named.indexOf(each) !== i ? null : each,
  );
  const first = importFields[kind][0]?.field ?? '';
  if (!columns.includes(first)) {
    // The title goes by a word of the house's own.
    const free = cells.findIndex((cell, i) => cell !== '' && named[i] === undefined);
    // What a schedule is known by are its times, not a column of titles.
    if (kind === 'calls' || (free < 0 && kind === 'slots')) return columns;
    if (free < 0) return null;
    columns[free] = first;
  }
  return columns;
}

export type FoundHeader = {
  /** Number of the row, from 1. */ header: number;
  mapping: Mapping;
  score: number;
};

/** The row that looks most like headings, by how many fields it names; the upper one of two that are alike. */
export function findHeader(kind: ImportKind, rows: readonly SheetRow[]): FoundHeader | null {
  let best: FoundHeader | null = null;
  for (const [at, row] of rows.slice(0, HEADER_ROWS).entries()) {
    const cells = row.map((cell) => textOfCell(cell).trim());
    const mapping = headerMapping(kind, cells, true);
    if (!mapping) continue;
    const known = mapping.filter((each) => each !== null).length;
    const filled = cells.filter((cell) => cell !== '').length;
    // A lone word that happens to be one of ours is no row of headings where a fuller one follows.
    const score = known * 4 - (filled - known);
    if (best === null || score > best.score) best = { header: at + 1, mapping, score };
  }
  return best;
}
