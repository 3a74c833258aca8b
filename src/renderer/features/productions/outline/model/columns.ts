import type { ItemFields } from '../../../../../shared/contract/items.ts';

/** Columns that are edited in place, in the order that Tab walks. */
export const editableColumns = ['title', 'genre', 'performers', 'duration'] as const;
export type Column = (typeof editableColumns)[number];

export const fieldOfColumn = {
  title: 'title',
  genre: 'genre',
  performers: 'performers',
  duration: 'durationSeconds',
} as const satisfies Record<Column, keyof ItemFields>;

/** The column that Tab (or Shift+Tab) goes to; null past the end of the row. */
export function nextColumn(column: Column, back: boolean): Column | null {
  return editableColumns[editableColumns.indexOf(column) + (back ? -1 : 1)] ?? null;
}
