import { seasonTables } from '../../shared/season-file/tables.ts';
import type { StoredRow } from './compare-tables.ts';

/** Columns by which a row names itself, the telling ones first. */
const OWN = ['title', 'name', 'number', 'code', 'key', 'document'];
/** What a row that should name itself, but does not, is told by. */
const INSTEAD = ['starts_at', 'date', 'kind'];

type Reference = { column: string; to: string };

const known: ReadonlyMap<string, readonly Reference[]> = new Map(
  seasonTables.map(({ table, references }) => [table, references]),
);

const firstWord = (row: StoredRow, columns: readonly string[]): string =>
  columns.map((column) => String(row[column] ?? '')).find((word) => word !== '') ?? '';

/** The word by which a row is known by itself. */
export const ownTitle = (row: StoredRow): string => firstWord(row, OWN) || firstWord(row, INSTEAD);

/** What a row without a name of its own is named by; whose production it is does not tell it from its neighbours. */
export function namingReferences(table: string, row: StoredRow): { to: string; id: string }[] {
  if (OWN.some((column) => column in row)) return [];
  return (known.get(table) ?? []).flatMap(({ column, to }) => {
    const id = row[column];
    return column !== 'production_id' && typeof id === 'string' ? [{ to, id }] : [];
  });
}

/**
 * A row of any table as a list of differences names it. A row that ties others together is named by them
 * (`Lão Nghĩa – Lê Trọng Khiêm`); `nameOf` gives the name of what it points to.
 */
export function rowTitle(
  table: string,
  row: StoredRow,
  nameOf: (table: string, id: string) => string,
): string {
  if (table === 'call')
    return [...new Set([ownTitle(row), row.starts_at])].filter((word) => word).join(' · ');
  if (OWN.some((column) => column in row)) return ownTitle(row);
  const words = [row.job, ...namingReferences(table, row).map(({ to, id }) => nameOf(to, id))];
  return words.filter((word) => word).join(' – ');
}
