import type { ReactNode } from 'react';
import { compareText } from '../../shared/text/name-order.ts';

export type Column<T> = {
  key: string;
  header: string;
  /** The head is read aloud but not shown: a column of buttons. */
  hideHeader?: boolean;
  /** CSS width: `120px`, or a share that grows with the window: `17%`; one column without a width takes what is left. */
  width?: string;
  align?: 'end' | 'center';
  strong?: boolean;
  /** Plain words of the cell: its content if there is no `cell`, and its tooltip where it is cut off. */
  text?: (row: T) => string;
  cell?: (row: T) => ReactNode;
  /** What the column sorts by; without it there is no button in the head. */
  sort?: (row: T) => string | number;
  /** For orders of their own, such as names by given name. */
  compare?: (a: T, b: T) => number;
};

export type Sorting = { key: string; descending: boolean };

export type Line<T> = { kind: 'group'; title: string; count: number } | { kind: 'row'; row: T };

export function sortRows<T>(
  rows: readonly T[],
  columns: readonly Column<T>[],
  sorting: Sorting | null,
): readonly T[] {
  const column = sorting && columns.find((candidate) => candidate.key === sorting.key);
  if (!column) return rows;
  const { sort } = column;
  const bySort = (a: T, b: T) => {
    const [left, right] = [sort?.(a) ?? '', sort?.(b) ?? ''];
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return compareText(String(left), String(right));
  };
  const compare = column.compare ?? bySort;
  return rows.toSorted((a, b) => (sorting.descending ? compare(b, a) : compare(a, b)));
}

/** Puts a heading before each group; groups stand in the order of their first row, sorted rows stay within them. */
export function groupRows<T>(rows: readonly T[], group?: (row: T) => string): Line<T>[] {
  if (!group) return rows.map((row) => ({ kind: 'row', row }));
  const groups = Map.groupBy(rows, group);
  return [...groups].flatMap(([title, members]): Line<T>[] => [
    { kind: 'group', title, count: members.length },
    ...members.map((row): Line<T> => ({ kind: 'row', row })),
  ]);
}
