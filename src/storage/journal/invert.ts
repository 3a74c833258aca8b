import type Database from 'better-sqlite3';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { type ActionRow, imagesAfter, parseImage, recordKey } from './action-rows.ts';
import { tableShape } from './triggers.ts';

/** Statements on one record of a table, by its journal key. */
function recordAccess(db: Database.Database) {
  const shapes = new Map<string, string[]>();
  const keyColumns = (table: string): string[] => {
    let key = shapes.get(table);
    if (!key) {
      key = tableShape(db, table).key;
      shapes.set(table, key);
    }
    return key;
  };
  // An act may hold tens of thousands of rows of a few tables, and a statement takes longer to make than to run.
  const statements = new Map<string, Database.Statement>();
  const prepared = (sql: string): Database.Statement => {
    let statement = statements.get(sql);
    if (!statement) {
      statement = db.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  };
  const where = (table: string) =>
    keyColumns(table)
      .map((column) => `"${column}" = ?`)
      .join(' AND ');
  const keyValues = (row: ActionRow): unknown[] =>
    keyColumns(row.tableName).length === 1 ? [row.pk] : (JSON.parse(row.pk) as unknown[]);
  return {
    read: (row: ActionRow) =>
      prepared(`SELECT * FROM "${row.tableName}" WHERE ${where(row.tableName)}`).get(...keyValues(row)) as
        | Record<string, unknown>
        | undefined,
    /** Rows of one table, in one statement. */
    remove: (table: string, rows: readonly ActionRow[]) => {
      const key = keyColumns(table).map((column) => `"${column}"`);
      const one = `(${key.map(() => '?').join(', ')})`;
      const all = rows.map(() => one).join(', ');
      prepared(`DELETE FROM "${table}" WHERE (${key.join(', ')}) IN (VALUES ${all})`).run(
        ...rows.flatMap(keyValues),
      );
    },
    update: (row: ActionRow, values: Record<string, unknown>) => {
      const columns = Object.keys(values);
      return prepared(
        `UPDATE "${row.tableName}" SET ${columns.map((column) => `"${column}" = ?`).join(', ')} WHERE ${where(row.tableName)}`,
      ).run(...Object.values(values), ...keyValues(row)).changes;
    },
    insert: (row: ActionRow, values: Record<string, unknown>) => {
      const columns = Object.keys(values);
      prepared(
        `INSERT INTO "${row.tableName}" (${columns.map((column) => `"${column}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      ).run(...Object.values(values));
    },
  };
}

/** Rows that one statement deletes: SQLite keeps with each what its pages were before. */
const TOGETHER = 100;

const refuse = (reason: 'changed-since' | 'touches-more', row: ActionRow) =>
  new PlanError('UNDO_REFUSED', { reason, table: row.tableName, id: row.pk });

/**
 * Applies the inverse of an action's rows, newest first, inside an open action of the journal (which records the
 * inverse by the same triggers). Restores changed columns only. Throws UNDO_REFUSED, to be rolled back by the
 * caller, if a record no longer looks as the action left it.
 */
export function applyInverse(db: Database.Database, rows: readonly ActionRow[]): void {
  const access = recordAccess(db);
  for (const { row, exists, values } of imagesAfter(rows).values()) {
    const now = access.read(row);
    if ((now !== undefined) !== exists) throw refuse('changed-since', row);
    if (now && Object.entries(values).some(([column, value]) => now[column] !== value)) {
      throw refuse('changed-since', row);
    }
  }
  let together: ActionRow[] = [];
  const removeTogether = () => {
    const [first] = together;
    if (first) access.remove(first.tableName, together);
    together = [];
  };
  for (const row of rows.toReversed()) {
    const goesOn = row.op === 'insert' && together.length < TOGETHER;
    if (!goesOn || (together[0] && together[0].tableName !== row.tableName)) removeTogether();
    switch (row.op) {
      case 'insert':
        together.push(row);
        break;
      case 'update':
        if (access.update(row, parseImage(row.before)) !== 1) throw refuse('changed-since', row);
        break;
      case 'delete':
        access.insert(row, parseImage(row.before));
        break;
    }
  }
  removeTogether();
}

/** Refuses an inverse that reached further than the action: a cascade took records that came later. */
export function assertSameReach(inverted: readonly ActionRow[], written: readonly ActionRow[]): void {
  const known = new Set(inverted.map(recordKey));
  const beyond = written.find((row) => !known.has(recordKey(row)));
  if (beyond) throw refuse('touches-more', beyond);
}
