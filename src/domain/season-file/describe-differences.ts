import { fieldOfColumn, type SeasonTable, seasonTables } from '../../shared/season-file/tables.ts';
import type { StoredRow, TableDifference, Tables } from '../compare/index.ts';

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
    const title = (row: StoredRow) => titleOf(definition, row, names);
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

/** The word by which a record is known by itself. */
function ownTitle(row: StoredRow): string {
  for (const column of ['title', 'name', 'number', 'code', 'key']) {
    const value = row[column];
    if (value !== undefined && value !== null && value !== '') return String(value);
  }
  return String(row.starts_at ?? row.date ?? row.kind ?? '');
}

/** A record that ties others together is named by them: `Lão Nghĩa – Lê Trọng Khiêm`. */
function titleOf(definition: SeasonTable | undefined, row: StoredRow, names: Names): string {
  if (!definition) return ownTitle(row);
  if (definition.table === 'call')
    return [ownTitle(row), row.starts_at]
      .filter((word, i, all) => word && all.indexOf(word) === i)
      .join(' · ');
  const own = definition.columns.some((column) =>
    ['title', 'name', 'number', 'code', 'key'].includes(column),
  );
  if (own) return ownTitle(row);
  const ends = definition.references
    .filter(({ column }) => column !== 'production_id' && row[column] !== null)
    .map(({ column, to }) => names(to, row[column]));
  return [row.job, ...ends].filter((word) => typeof word === 'string' && word !== '').join(' – ');
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
