import type Database from 'better-sqlite3';
import type { TableRow, TableRows } from '../../application/plan/plan-store.ts';
import { journaledTables } from '../schema/table-classes.ts';

/*
 * Many rows at once, columns named as in the database. Table and column names are checked, values are bound. A row that
 * breaks a rule of the database throws SQLite's own error (references at the end of the action): these rows come from
 * this program, not from a window.
 */

function checked(table: string, columns: readonly string[]): void {
  if (!journaledTables.includes(table)) throw new Error(`no such table: ${table}`);
  const odd = columns.find((name) => !/^[a-z_]+$/.test(name));
  if (odd !== undefined) throw new Error(`no such column: ${odd}`);
}

/** Runs one statement over many rows; it is made anew only where the rows begin to have other columns. */
function runOver(
  db: Database.Database,
  { table, rows }: TableRows,
  sqlOf: (columns: readonly string[]) => string,
): void {
  let columns = '';
  let statement: Database.Statement | undefined;
  for (const row of rows) {
    const names = Object.keys(row);
    if (!statement || names.join() !== columns) {
      checked(table, names);
      columns = names.join();
      statement = db.prepare(sqlOf(names));
    }
    statement.run(row);
  }
}

export function insertRows(db: Database.Database, tables: readonly TableRows[]): void {
  for (const each of tables) {
    runOver(
      db,
      each,
      (names) =>
        `INSERT INTO ${each.table} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`,
    );
  }
}

/** Sets the given columns of the rows with the given ids. */
export function updateRows(db: Database.Database, tables: readonly TableRows[]): void {
  for (const each of tables) {
    runOver(db, each, (names) => {
      const set = names.filter((name) => name !== 'id').map((name) => `${name} = @${name}`);
      return `UPDATE ${each.table} SET ${set.join(', ')} WHERE id = @id`;
    });
  }
}

/** Deletes the rows that have the given values, which are those of a key. */
export function removeRows(db: Database.Database, tables: readonly TableRows[]): void {
  for (const each of tables) {
    runOver(
      db,
      each,
      (names) => `DELETE FROM ${each.table} WHERE ${names.map((name) => `${name} = @${name}`).join(' AND ')}`,
    );
  }
}

/** All rows whose column has one of the values, as they lie in the database. */
export function readRows(
  db: Database.Database,
  table: string,
  column: string,
  values: readonly string[],
): TableRow[] {
  checked(table, [column]);
  return db
    .prepare<[string], TableRow>(
      `SELECT * FROM ${table} WHERE ${column} IN (SELECT value FROM json_each(?)) ORDER BY rowid`,
    )
    .all(JSON.stringify(values));
}
