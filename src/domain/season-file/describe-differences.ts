import { fieldOfColumn, type SeasonTable, seasonTables } from '../../shared/season-file/tables.ts';
import { ownTitle, rowTitle, type StoredRow, type TableDifference, type Tables } from '../compare/index.ts';

/** One difference as a user reads it; `table` is the file's name of the table, values are as they are stored. */
export type DescribedDifference = {
  table: string;
  kind: 'added' | 'removed' | 'changed';
  title: string;
  changes: { field: string; before: string; after: string }[];
};

/** Characters of a value that are shown. */
const SHOWN = 120;

type Names = (table: string, id: StoredRow[string] | undefined) => string;

/** What would change, in order, records named by their titles and references by those they lead to. */
export function describeDifferences(
  differences: readonly TableDifference[],
  rows: readonly Tables[],
): DescribedDifference[] {
  const known = new Map<string, StoredRow>();
  for (const tables of rows)
    for (const [table, list] of Object.entries(tables))
      for (const row of list) if (row.id !== undefined) known.set(`${table} ${row.id}`, row);
  const names: Names = (table, id) => {
    const row = known.get(`${table} ${id}`);
    return row ? ownTitle(row) : String(id ?? '');
  };
  const byTable = new Map(seasonTables.map((definition) => [definition.table, definition]));
  return differences.flatMap(({ table, added, removed, changed }) => {
    const definition = byTable.get(table);
    const name = definition?.name ?? table;
    const title = (row: StoredRow) => rowTitle(table, row, names);
    const plain = (kind: 'added' | 'removed') => (row: StoredRow) => ({
      table: name,
      kind,
      title: title(row),
      changes: [],
    });
    return [
      ...added.map(plain('added')),
      ...removed.map(plain('removed')),
      ...changed.map(({ before, after, columns }) => ({
        table: name,
        kind: 'changed' as const,
        title: title(after),
        changes: columns.map((column) => ({
          field: fieldOfColumn(column),
          before: written(definition, before, column, names),
          after: written(definition, after, column, names),
        })),
      })),
    ];
  });
}

function written(definition: SeasonTable | undefined, row: StoredRow, column: string, names: Names): string {
  const value = row[column] ?? null;
  if (value === null) return '';
  const reference = definition?.references.find((candidate) => candidate.column === column);
  const text = reference ? names(reference.to, value) : listed(String(value));
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}

/** `["múa","hát"]` to `múa, hát`. */
function listed(text: string): string {
  if (!text.startsWith('["') && text !== '[]') return text;
  try {
    return (JSON.parse(text) as unknown[]).join(', ');
  } catch {
    return text;
  }
}
