import type Database from 'better-sqlite3';
import type { ChangedRow, TableDifference } from '../../domain/compare/index.ts';
import { tableShape } from '../journal/triggers.ts';
import { insertRows, removeRows } from '../plan/table-rows.ts';

/** Tables whose codes stand once in the plan. */
const CODED = new Set(['production', 'slot', 'channel', 'cue_department']);

/**
 * Brings tables from one state to another, inside an open action: rows in, changed columns, rows out – in this order, so
 * that what moves to another record is not taken along when its old one goes. One statement a table and set of columns.
 */
export function applyDifferences(db: Database.Database, differences: readonly TableDifference[]): void {
  db.pragma('defer_foreign_keys = ON');
  for (const difference of differences) freeCodes(db, difference);
  insertRows(
    db,
    differences.map(({ table, added }) => ({ table, rows: added.map((row) => ({ ...row })) })),
  );
  for (const { table, changed } of differences) update(db, table, changed);
  // A row may be gone already, with the one that it hung on.
  removeRows(
    db,
    differences.toReversed().map(({ table, removed }) => {
      const { key } = tableShape(db, table);
      return {
        table,
        rows: removed.map((row) => Object.fromEntries(key.map((name) => [name, row[name] ?? null]))),
      };
    }),
  );
}

/** A code that goes to another row is given up first: SQLite checks it at every statement. */
function freeCodes(db: Database.Database, { table, added, removed, changed }: TableDifference): void {
  if (!CODED.has(table)) return;
  const wanted = new Set([...added, ...changed.map(({ after }) => after)].map((row) => row.code));
  const givenUp = [
    ...removed,
    ...changed.filter(({ columns }) => columns.includes('code')).map(({ before }) => before),
  ].filter((row) => wanted.has(row.code));
  if (givenUp.length === 0) return;
  const free = db.prepare(`UPDATE "${table}" SET code = id WHERE id = ?`);
  for (const row of givenUp) free.run(row.id);
}

const keyWhere = (key: readonly string[]) => key.map((column) => `"${column}" = ?`).join(' AND ');

function update(db: Database.Database, table: string, changed: readonly ChangedRow[]): void {
  const { key } = tableShape(db, table);
  for (const [columns, rows] of Map.groupBy(changed, (row) => row.columns.join())) {
    const names = columns.split(',');
    const set = names.map((column) => `"${column}" = ?`).join(', ');
    const statement = db.prepare(`UPDATE "${table}" SET ${set} WHERE ${keyWhere(key)}`);
    for (const { after } of rows) statement.run(...[...names, ...key].map((column) => after[column] ?? null));
  }
}
