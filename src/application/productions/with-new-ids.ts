import type { TableRow, TableRows } from '../plan/plan-store.ts';

/** The same rows under new ids, pointing to each other as before; what they point to outside of them stays. */
export function withNewIds(
  tables: readonly TableRows[],
  known: ReadonlyMap<string, string>,
  newId: () => string,
): TableRows[] {
  const ids = new Map(known);
  for (const { rows } of tables)
    for (const { id } of rows) if (id !== undefined) ids.set(String(id), newId());
  const renamed = (row: TableRow): TableRow =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => {
        const points = value !== null && (column === 'id' || column.endsWith('_id'));
        return [column, points ? (ids.get(String(value)) ?? value) : value];
      }),
    );
  return tables.map(({ table, rows }) => ({ table, rows: rows.map(renamed) }));
}
