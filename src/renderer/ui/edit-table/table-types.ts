import type { EditColumn, EditTableProps, TableChange } from './edit-column.ts';

/*
 * Inside the table every row is just something with an id: rows and fields only pass through, from the columns that
 * know them and back to them.
 */
export type TableRow = { id: string };
export type TableFields = Readonly<Record<string, unknown>>;
export type TableColumn = EditColumn<TableRow, TableFields>;
export type AnyChange = TableChange<TableFields>;
export type AnyTableProps = EditTableProps<TableRow, TableFields>;

/** The line at the end that new rows are typed into, and the head, as places of the keyboard. */
export const NEW_ROW = '+new';
/** What `wantRecord` asks for to begin a new row of the table with this id. */
export const newRowOf = (table: string) => `${NEW_ROW} ${table}`;
export const HEAD_ROW = '^head';

export const ROW_HEIGHT = 28;

/** The text that an edit of a cell begins with, and that a copy writes. */
export function editText(column: TableColumn, row: TableRow): string {
  return column.edit?.text ? column.edit.text(row) : column.text(row);
}
