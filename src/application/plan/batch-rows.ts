import type { PlanWriter, TableRow, TableRows } from './plan-store.ts';

export type RowWriter = Pick<PlanWriter, 'insertRows' | 'removeRows'>;

/**
 * Lets many small writes become one a table: the database then makes each statement, with its triggers, once and not
 * once a record. What is removed goes before what is inserted.
 */
export function batchRows(writer: RowWriter, write: (batch: RowWriter) => void): void {
  const [removed, inserted] = [new Map<string, TableRow[]>(), new Map<string, TableRow[]>()];
  const collect = (into: Map<string, TableRow[]>) => (tables: TableRows[]) => {
    for (const { table, rows } of tables) {
      const known = into.get(table) ?? [];
      for (const row of rows) known.push(row);
      into.set(table, known);
    }
  };
  write({ insertRows: collect(inserted), removeRows: collect(removed) });
  const all = (from: Map<string, TableRow[]>) => [...from].map(([table, rows]) => ({ table, rows }));
  writer.removeRows(all(removed));
  writer.insertRows(all(inserted));
}
