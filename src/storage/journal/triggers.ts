import type Database from 'better-sqlite3';
import { journaledTables } from '../schema/table-classes.ts';

export type TableShape = { columns: string[]; key: string[] };

/** Columns and primary key of a table as SQLite has it, so that triggers and undo never lag behind a migration. */
export function tableShape(db: Database.Database, table: string): TableShape {
  const columns = db.pragma(`table_xinfo(${table})`) as { name: string; pk: number }[];
  return {
    columns: columns.map((column) => column.name),
    key: columns
      .filter((column) => column.pk > 0)
      .toSorted((a, b) => a.pk - b.pk)
      .map((column) => column.name),
  };
}

const OPEN_ACTION = '(SELECT action_id FROM journal_context WHERE id = 1)';
const REFUSE = `SELECT RAISE(ABORT, 'no open action') WHERE ${OPEN_ACTION} IS NULL;`;

/** The record's key as text: the id itself, or a JSON array where the key has several columns. */
function keyOf(row: 'NEW' | 'OLD', key: string[]): string {
  const columns = key.map((column) => `${row}.${column}`);
  return columns.length === 1 ? `CAST(${columns[0]} AS TEXT)` : `json_array(${columns.join(', ')})`;
}

function imageOf(row: 'NEW' | 'OLD', columns: string[]): string {
  return `json_object(${columns.map((column) => `'${column}', ${row}.${column}`).join(', ')})`;
}

function changedImage(row: 'NEW' | 'OLD', columns: string[]): string {
  const parts = columns.map(
    (column) => `SELECT '${column}' AS k, ${row}.${column} AS v WHERE OLD.${column} IS NOT NEW.${column}`,
  );
  return `(SELECT json_group_object(k, v) FROM (${parts.join(' UNION ALL ')}))`;
}

function record(table: string, op: string, pk: string, before: string, after: string): string {
  return `INSERT INTO action_row (action_id, table_name, pk, op, before, after)
    VALUES (${OPEN_ACTION}, '${table}', ${pk}, '${op}', ${before}, ${after});`;
}

function triggersOf(table: string, { columns, key }: TableShape): string {
  const values = columns.filter((column) => !key.includes(column));
  const keyMoved = key.map((column) => `OLD.${column} IS NOT NEW.${column}`).join(' OR ');
  const changed = values.map((column) => `OLD.${column} IS NOT NEW.${column}`).join(' OR ');
  return `
CREATE TRIGGER journal_${table}_insert AFTER INSERT ON ${table} BEGIN
  ${REFUSE}
  ${record(table, 'insert', keyOf('NEW', key), 'NULL', imageOf('NEW', columns))}
END;
CREATE TRIGGER journal_${table}_delete AFTER DELETE ON ${table} BEGIN
  ${REFUSE}
  ${record(table, 'delete', keyOf('OLD', key), imageOf('OLD', columns), 'NULL')}
END;
CREATE TRIGGER journal_${table}_key BEFORE UPDATE OF ${key.join(', ')} ON ${table} WHEN ${keyMoved} BEGIN
  SELECT RAISE(ABORT, 'a key never changes');
END;
${
  values.length === 0
    ? ''
    : `CREATE TRIGGER journal_${table}_update AFTER UPDATE ON ${table} WHEN ${changed} BEGIN
  ${REFUSE}
  ${record(table, 'update', keyOf('NEW', key), changedImage('OLD', values), changedImage('NEW', values))}
END;`
}`;
}

export function dropJournalTriggers(db: Database.Database): void {
  const names = db
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'journal\\_%' ESCAPE '\\'`,
    )
    .all();
  for (const { name } of names) db.exec(`DROP TRIGGER ${name}`);
}

/** Makes the journal's triggers for every journaled table that the layout has. */
export function createJournalTriggers(db: Database.Database): void {
  for (const table of journaledTables) {
    const shape = tableShape(db, table);
    if (shape.columns.length > 0) db.exec(triggersOf(table, shape));
  }
}
