import type Database from 'better-sqlite3';
import type { TableRows } from '../../application/plan/plan-store.ts';
import { journaledTables } from '../schema/table-classes.ts';

/**
 * Inserts many rows, columns named as in the database; table and column names are checked, values are bound. A row that
 * breaks a rule of the database throws SQLite's own error (references at the end of the action): these rows come from
 * this program, not from a window.
 */
export function insertRows(db: Database.Database, tables: readonly TableRows[]): void {
  for (const { table, rows } of tables) {
    if (!journaledTables.includes(table)) throw new Error(`no such table: ${table}`);
    let columns = '';
    let insert: Database.Statement | undefined;
    for (const row of rows) {
      const names = Object.keys(row);
      if (!insert || names.join() !== columns) {
        const odd = names.find((name) => !/^[a-z_]+$/.test(name));
        if (odd !== undefined) throw new Error(`no such column: ${odd}`);
        columns = names.join();
        insert = db.prepare(`INSERT INTO ${table} (${columns}) VALUES (${names.map(() => '?').join(', ')})`);
      }
      insert.run(...Object.values(row));
    }
  }
}
