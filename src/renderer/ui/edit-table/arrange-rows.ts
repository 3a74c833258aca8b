import { fold } from '../../../shared/text/fold.ts';
import { compareText, nameWords } from '../../../shared/text/name-order.ts';
import type { TableColumn, TableRow } from './table-types.ts';

export type Sorting = { key: string; descending: boolean };
/** Chosen values of a column; a column that is not in it lets every row through. */
export type ValueFilters = ReadonlyMap<string, ReadonlySet<string>>;

export type Line =
  | { kind: 'group'; title: string; count: number }
  | { kind: 'row'; row: TableRow; index: number };

/** The values by which a column's head filters: every one of several choices counts for itself. */
export function valuesOf(column: TableColumn, row: TableRow): string[] {
  const text = column.text(row);
  return column.edit?.input === 'choices' && text !== '' ? text.split(', ') : [text];
}

/** Folded texts of the rows, made once a row for as long as the columns are the same. */
export function createRowFolder(columns: readonly TableColumn[]): (row: TableRow) => string {
  const known = new WeakMap<TableRow, string>();
  return (row) => {
    const found = known.get(row);
    if (found !== undefined) return found;
    const text = fold(columns.map((column) => column.text(row)).join(' '));
    known.set(row, text);
    return text;
  };
}

/**
 * Rows in which every word, with or without marks, stands somewhere, and whose values are chosen. `kept` rows stay: a
 * row does not vanish under the hand that edits it.
 */
export function filterRows(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  text: string,
  values: ValueFilters,
  kept: ReadonlySet<string>,
  foldRow: (row: TableRow) => string,
): readonly TableRow[] {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '');
  const byValue = columns.filter((column) => values.has(column.key));
  if (words.length === 0 && byValue.length === 0) return rows;
  return rows.filter((row) => {
    if (kept.has(row.id)) return true;
    if (!byValue.every((column) => valuesOf(column, row).some((value) => values.get(column.key)?.has(value))))
      return false;
    const all = words.length > 0 ? foldRow(row) : '';
    return words.every((word) => all.includes(word));
  });
}

/** Places of texts in their order: comparing thousands of rows by numbers is cheap, by Vietnamese rules it is not. */
function ranksOf(texts: Iterable<string>): ReadonlyMap<string, number> {
  return new Map([...new Set(texts)].toSorted(compareText).map((text, index) => [text, index]));
}

function keysOf(column: TableColumn, rows: readonly TableRow[]): number[][] {
  const words = rows.map((row) => {
    const text = (column.sortText ?? column.text)(row);
    return column.names ? nameWords(text) : [text];
  });
  const depth = Math.max(0, ...words.map((each) => each.length));
  const ranks = Array.from({ length: depth }, (_, at) => ranksOf(words.map((each) => each[at] ?? '')));
  return words.map((each) => ranks.map((rank, at) => rank.get(each[at] ?? '') ?? -1));
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length; at++) {
    const order = (a[at] ?? 0) - (b[at] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

export function sortRows(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  sorting: Sorting | null,
): readonly TableRow[] {
  const column = sorting && columns.find((candidate) => candidate.key === sorting.key);
  if (!column) return rows;
  const { compare } = column;
  const keys = compare ? [] : keysOf(column, rows);
  const entries = rows.map((row, index) => ({ row, key: keys[index] ?? [], empty: column.text(row) === '' }));
  const direction = sorting.descending ? -1 : 1;
  return entries
    .toSorted((a, b) => {
      if (a.empty !== b.empty) return a.empty ? 1 : -1;
      return direction * (compare ? compare(a.row, b.row) : compareKeys(a.key, b.key));
    })
    .map((entry) => entry.row);
}

/** Rows in the order in which they are drawn, with a heading before each group. `index` counts the rows alone. */
export function linesOf(
  rows: readonly TableRow[],
  group?: (row: TableRow) => string,
  order: readonly string[] = [],
): Line[] {
  if (!group) return rows.map((row, index) => ({ kind: 'row', row, index }));
  let index = 0;
  const groups = Map.groupBy(rows, group);
  const titles = [...order.filter((title) => groups.has(title)), ...groups.keys()];
  return [...new Set(titles)]
    .map((title) => [title, groups.get(title) ?? []] as const)
    .flatMap(([title, members]): Line[] => [
      { kind: 'group', title, count: members.length },
      ...members.map((row): Line => ({ kind: 'row', row, index: index++ })),
    ]);
}
