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

/**
 * Rows that one statement inserts. With each statement SQLite keeps what the pages were before it, triggers included: row by
 * row that costs more than the rows themselves.
 */
const TOGETHER = 100;

export function insertRows(db: Database.Database, tables: readonly TableRows[]): void {
  for (const { table, rows } of tables) for (const run of runsOfColumns(rows)) insertRun(db, table, run);
}

type Run = { names: readonly string[]; rows: readonly TableRow[] };

/** The rows in their order, parted where they begin to have other columns. */
function runsOfColumns(rows: readonly TableRow[]): Run[] {
  const runs: { names: readonly string[]; joined: string; rows: TableRow[] }[] = [];
  for (const row of rows) {
    const names = Object.keys(row);
    const joined = names.join();
    const last = runs.at(-1);
    if (last?.joined === joined) last.rows.push(row);
    else runs.push({ names, joined, rows: [row] });
  }
  return runs;
}

function insertRun(db: Database.Database, table: string, { names, rows }: Run): void {
  checked(table, names);
  const one = `(${names.map(() => '?').join(', ')})`;
  const inserting = (count: number) =>
    db.prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES ${Array(count).fill(one).join(', ')}`);
  const bound = (row: TableRow) => names.map((name) => row[name]);
  const whole = rows.length - (rows.length % TOGETHER);
  if (whole > 0) {
    const statement = inserting(TOGETHER);
    for (let at = 0; at < whole; at += TOGETHER)
      statement.run(...rows.slice(at, at + TOGETHER).flatMap(bound));
  }
  if (whole < rows.length) inserting(rows.length - whole).run(...rows.slice(whole).flatMap(bound));
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
