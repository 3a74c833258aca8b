import type Database from 'better-sqlite3';
import type { RecordKind, RecordRow, RecordScope } from '../../shared/contract/records.ts';
import { assertOne } from '../productions/item-store.ts';
import { columnOf, type RecordTable, recordTables } from './record-tables.ts';

type Fields = Readonly<Record<string, unknown>>;
type Cell = string | number | null;
type Stored = Record<string, Cell>;

/** Fields that are lists of words in JSON, and those that are 0 or 1. */
const LISTS = new Set(['aliases', 'jobs', 'roleTypes']);
const FLAGS = new Set(['enabled', 'isGate', 'skipped']);

function toCell(field: string, value: unknown): Cell {
  if (LISTS.has(field)) return JSON.stringify(value);
  if (FLAGS.has(field)) return value ? 1 : 0;
  return value as Cell;
}

function fromCell(field: string, cell: Cell): unknown {
  if (LISTS.has(field)) return JSON.parse(String(cell));
  if (FLAGS.has(field)) return cell === 1;
  return cell;
}

const statements = new WeakMap<Database.Database, Map<string, Database.Statement<unknown[], unknown>>>();

/** A statement prepared once a connection: an import writes the same one thousands of times. */
function prepared<R>(db: Database.Database, sql: string): Database.Statement<unknown[], R> {
  const known = statements.get(db) ?? new Map<string, Database.Statement<unknown[], unknown>>();
  if (known.size === 0) statements.set(db, known);
  const found = known.get(sql) ?? db.prepare(sql);
  known.set(sql, found);
  return found as Database.Statement<unknown[], R>;
}

const cellsOf = (table: RecordTable, fields: Fields) =>
  table.fields
    .filter((field) => fields[field] !== undefined)
    .map((field) => ({ column: columnOf(field), cell: toCell(field, fields[field]) }));

/** The linked ids of these owners, or of all of them (null), one read for all rows. */
function readLinks(db: Database.Database, table: RecordTable, owners: readonly string[] | null) {
  const found = new Map<string, string[]>();
  if (!table.link || owners?.length === 0) return found;
  const { table: name, owner, other } = table.link;
  const where = owners ? `WHERE ${owner} IN (SELECT value FROM json_each(?))` : '';
  const rows = prepared<{ owner: string; other: string }>(
    db,
    `SELECT ${owner} AS owner, ${other} AS other FROM ${name} ${where} ORDER BY ${owner}, ${other}`,
  ).all(...(owners ? [JSON.stringify(owners)] : []));
  for (const row of rows) {
    const list = found.get(row.owner);
    if (list) list.push(row.other);
    else found.set(row.owner, [row.other]);
  }
  return found;
}

function select<K extends RecordKind>(
  db: Database.Database,
  kind: K,
  where: string,
  values: readonly string[],
): RecordRow<K>[] {
  const table = recordTables[kind];
  const fields = table.fields.map((field) => ({ field, column: columnOf(field) }));
  const columns = ['id', ...fields.map(({ column }) => column)].join(', ');
  const { ordered } = table;
  const order = ordered
    ? [ordered.within, 'sort_key', 'id'].filter((name) => name !== null).join(', ')
    : (table.orderBy ?? 'id');
  const rows = db
    .prepare<unknown[], Stored>(`SELECT ${columns} FROM ${table.table} WHERE ${where} ORDER BY ${order}`)
    .all(...values);
  const links = readLinks(db, table, where === 'TRUE' ? null : rows.map((row) => String(row.id)));
  return rows.map((row) => {
    const record: Record<string, unknown> = { id: row.id };
    for (const { field, column } of fields) record[field] = fromCell(field, row[column] ?? null);
    if (table.link) record[table.link.field] = links.get(String(row.id)) ?? [];
    return record as RecordRow<K>;
  });
}

/** Records of a kind in their order: all, or those of a season or a production. */
export function readRecords<K extends RecordKind>(
  db: Database.Database,
  kind: K,
  scope: RecordScope,
): RecordRow<K>[] {
  const { ofSeason, ofProduction } = recordTables[kind];
  const conditions: string[] = [];
  const values: string[] = [];
  if (scope.seasonId !== undefined && ofSeason) {
    conditions.push(ofSeason);
    values.push(scope.seasonId);
  }
  if (scope.productionId !== undefined && ofProduction) {
    conditions.push(ofProduction);
    values.push(scope.productionId);
  }
  return select(db, kind, conditions.join(' AND ') || 'TRUE', values);
}

export function readRecordsById<K extends RecordKind>(
  db: Database.Database,
  kind: K,
  ids: readonly string[],
): RecordRow<K>[] {
  return select(db, kind, 'id IN (SELECT value FROM json_each(?))', [JSON.stringify(ids)]);
}

/** Records of a kind whose field is one of the values. */
export function readRecordsBy<K extends RecordKind>(
  db: Database.Database,
  kind: K,
  field: string,
  values: readonly string[],
): RecordRow<K>[] {
  if (!recordTables[kind].fields.includes(field)) throw new Error(`${kind} has no field ${field}`);
  return select(db, kind, `${columnOf(field)} IN (SELECT value FROM json_each(?))`, [JSON.stringify(values)]);
}

/** Those of the ids that a table does not have. */
export function missingIds(db: Database.Database, table: string, ids: readonly string[]): string[] {
  if (!/^[a-z_]+$/.test(table)) throw new Error(`no such table: ${table}`);
  return db
    .prepare<[string], { value: string }>(
      `SELECT value FROM json_each(?) WHERE value NOT IN (SELECT id FROM ${table})`,
    )
    .all(JSON.stringify(ids))
    .map((row) => row.value);
}

/** Ids and order keys of the list that a record of these fields belongs to; empty for a kind without an order by hand. */
export function readOrder(
  db: Database.Database,
  kind: RecordKind,
  fields: Fields,
): { id: string; orderKey: string }[] {
  const { table, ordered } = recordTables[kind];
  if (!ordered) return [];
  const { within } = ordered;
  const field = within?.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return db
    .prepare<unknown[], { id: string; orderKey: string }>(
      `SELECT id, sort_key AS orderKey FROM ${table} WHERE ${within ? `${within} = ?` : 'TRUE'} ORDER BY sort_key, id`,
    )
    .all(...(field ? [fields[field] ?? null] : []));
}

export const isOrdered = (kind: RecordKind) => recordTables[kind].ordered !== undefined;

function writeLinks(db: Database.Database, table: RecordTable, id: string, fields: Fields): void {
  const { link } = table;
  const wanted = link && (fields[link.field] as readonly string[] | undefined);
  if (!link || !wanted) return;
  const had = new Set(
    prepared<{ other: string }>(
      db,
      `SELECT ${link.other} AS other FROM ${link.table} WHERE ${link.owner} = ?`,
    )
      .all(id)
      .map((row) => row.other),
  );
  const keep = new Set(wanted);
  const remove = prepared(db, `DELETE FROM ${link.table} WHERE ${link.owner} = ? AND ${link.other} = ?`);
  for (const other of had) if (!keep.has(other)) remove.run(id, other);
  const insert = prepared(db, `INSERT INTO ${link.table} (${link.owner}, ${link.other}) VALUES (?, ?)`);
  for (const other of keep) if (!had.has(other)) insert.run(id, other);
}

/** Adds a record; all its fields must be given. */
export function insertRecord(
  db: Database.Database,
  kind: RecordKind,
  id: string,
  fields: Fields,
  orderKey: string | null,
): void {
  const table = recordTables[kind];
  const cells = cellsOf(table, fields);
  if (orderKey !== null) cells.push({ column: 'sort_key', cell: orderKey });
  prepared(
    db,
    `INSERT INTO ${table.table} (id, ${cells.map((c) => c.column).join(', ')}) VALUES (?${', ?'.repeat(cells.length)})`,
  ).run(id, ...cells.map((c) => c.cell));
  writeLinks(db, table, id, fields);
}

export function updateRecord(db: Database.Database, kind: RecordKind, id: string, fields: Fields): void {
  const table = recordTables[kind];
  const cells = cellsOf(table, fields);
  if (cells.length > 0) {
    const set = cells.map(({ column }) => `${column} = ?`).join(', ');
    const run = prepared(db, `UPDATE ${table.table} SET ${set} WHERE id = ?`);
    assertOne(run.run(...cells.map((c) => c.cell), id).changes, kind, id);
  }
  writeLinks(db, table, id, fields);
}

export function removeRecord(db: Database.Database, kind: RecordKind, id: string): void {
  assertOne(db.prepare(`DELETE FROM ${recordTables[kind].table} WHERE id = ?`).run(id).changes, kind, id);
}

export function setOrderKey(db: Database.Database, kind: RecordKind, id: string, orderKey: string): void {
  const { table } = recordTables[kind];
  assertOne(db.prepare(`UPDATE ${table} SET sort_key = ? WHERE id = ?`).run(orderKey, id).changes, kind, id);
}
