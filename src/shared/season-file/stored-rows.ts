import { columnOfField, type SeasonTable } from './tables.ts';

export type Cell = string | number | null;
export type StoredRow = Record<string, Cell>;
type FileRow = Record<string, unknown>;

/** Columns that hold a list of words in JSON, and those that are 0 or 1. */
const LISTS = new Set(['aliases', 'jobs', 'role_types']);
const FLAGS = new Set(['enabled', 'is_gate', 'skipped', 'is_sample', 'with_understudies']);

const isJson = (table: string, column: string) =>
  LISTS.has(column) || (table === 'setting' && column === 'value');

/** A row of the file as the database stores it. */
export function toStoredRow({ table }: Pick<SeasonTable, 'table'>, row: FileRow): StoredRow {
  const stored: StoredRow = {};
  for (const [field, value] of Object.entries(row)) {
    const column = columnOfField(field);
    if (isJson(table, column)) stored[column] = JSON.stringify(value);
    else stored[column] = FLAGS.has(column) ? Number(value) : (value as Cell);
  }
  return stored;
}

/** A stored row as the file has it: its fields in the file's order. */
export function toFileRow(
  { table, row: shape }: { table: string; row: { shape: Record<string, unknown> } },
  row: Readonly<StoredRow>,
): FileRow {
  const file: FileRow = {};
  for (const field of Object.keys(shape.shape)) {
    const column = columnOfField(field);
    const cell = row[column] ?? null;
    if (isJson(table, column)) file[field] = JSON.parse(String(cell));
    else file[field] = FLAGS.has(column) ? cell === 1 : cell;
  }
  return file;
}
