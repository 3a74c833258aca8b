import type Database from 'better-sqlite3';
import {
  namingReferences,
  ownTitle,
  rowTitle,
  type StoredRow,
  type TableDifference,
} from '../../domain/compare/index.ts';

/** Names rows of any table, with one read for each table that rows without a name point to. */
export function rowTitles(
  db: Database.Database,
  differences: readonly TableDifference[],
): (table: string, row: StoredRow) => string {
  const wanted = new Map<string, Set<string>>();
  for (const { table, added, removed, changed } of differences)
    for (const row of [...added, ...removed, ...changed.map(({ before }) => before)])
      for (const { to, id } of namingReferences(table, row))
        wanted.set(to, (wanted.get(to) ?? new Set()).add(id));
  const names = new Map<string, string>();
  // What a row points to may be there in only one of the two states.
  for (const [table, ids] of wanted)
    for (const schema of ['present', 'main']) {
      const rows = db
        .prepare<[string], StoredRow>(
          `SELECT * FROM ${schema}."${table}" WHERE id IN (SELECT value FROM json_each(?))`,
        )
        .all(JSON.stringify([...ids]));
      for (const row of rows) names.set(`${table} ${row.id}`, ownTitle(row));
    }
  return (table, row) => rowTitle(table, row, (to, id) => names.get(`${to} ${id}`) ?? '');
}
