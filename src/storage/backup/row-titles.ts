import type Database from 'better-sqlite3';
import type { StoredRow, TableDifference } from '../../domain/compare/index.ts';

/** Columns by which a row names itself, the telling ones first. */
const OWN = ['title', 'name', 'number', 'code', 'job', 'document', 'date'];
/** A row without a name of its own is named by what it points to. */
const POINTERS: Readonly<Record<string, [table: string, title: string]>> = {
  production_id: ['production', 'title'],
  role_id: ['role', 'name'],
  item_id: ['item', 'title'],
  call_id: ['call', 'starts_at'],
  slot_id: ['slot', 'code'],
  part_id: ['production_part', 'title'],
  cue_id: ['cue', 'number'],
  department_id: ['cue_department', 'name'],
  group_id: ['person_group', 'name'],
  person_id: ['person', 'name'],
  from_place_id: ['place', 'name'],
  to_place_id: ['place', 'name'],
};

const ownTitle = (row: StoredRow): string => {
  const column = OWN.find((name) => typeof row[name] === 'string' && row[name] !== '');
  if (column) return String(row[column]);
  return typeof row.key === 'string' ? row.key : '';
};

/** Names rows of any table, with one read for each table that rows without a name point to. */
export function rowTitles(
  db: Database.Database,
  differences: readonly TableDifference[],
): (row: StoredRow) => string {
  const nameless = differences
    .flatMap(({ added, removed, changed }) => [...added, ...removed, ...changed.map(({ before }) => before)])
    .filter((row) => ownTitle(row) === '');
  const names = new Map<string, string>();
  for (const [column, [table, title]] of Object.entries(POINTERS)) {
    const ids = [...new Set(nameless.map((row) => row[column]).filter((id) => typeof id === 'string'))];
    if (ids.length === 0) continue;
    // What a row points to may be there in only one of the two states.
    for (const schema of ['present', 'main']) {
      const rows = db
        .prepare<[string], { id: string; title: string }>(
          `SELECT id, "${title}" AS title FROM ${schema}."${table}" WHERE id IN (SELECT value FROM json_each(?))`,
        )
        .all(JSON.stringify(ids));
      for (const row of rows) names.set(row.id, row.title);
    }
  }
  return (row) =>
    ownTitle(row) ||
    [...new Set(Object.keys(POINTERS).map((column) => names.get(String(row[column] ?? ''))))]
      .filter((name) => name)
      .slice(0, 2)
      .join(' – ');
}
