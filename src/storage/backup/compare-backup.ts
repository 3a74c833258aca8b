import type Database from 'better-sqlite3';
import {
  type Cell,
  compareTables,
  type StoredRow,
  type TableDifference,
} from '../../domain/compare/index.ts';
import type { Difference } from '../../shared/contract/backups.ts';
import { tableShape } from '../journal/triggers.ts';
import { journaledTables } from '../schema/table-classes.ts';
import { withPreparedCopy } from './prepared-copy.ts';
import { rowTitles } from './row-titles.ts';

/** Rows named of each table and kind of change; the counts go on. */
const NAMED = 40;

/**
 * What restoring a backup over the plan would change. Both are compared where they lie: SQLite leaves only the rows
 * that differ, so that a plan of ten years is not read into memory twice.
 */
export function compareBackup(path: string, backup: string, beside: string): Promise<Difference[]> {
  return withPreparedCopy(backup, beside, (copy) => {
    copy.prepare('ATTACH ? AS present').run(path);
    const differences = journaledTables.flatMap((table) => differenceOf(copy, table));
    const titles = rowTitles(copy, differences);
    return differences.map(({ table, added, removed, changed }) => ({
      table,
      added: added.length,
      removed: removed.length,
      changed: changed.length,
      rows: [
        ...removed
          .slice(0, NAMED)
          .map((row) => ({ change: 'removed' as const, title: titles(table, row), fields: [] })),
        ...added
          .slice(0, NAMED)
          .map((row) => ({ change: 'added' as const, title: titles(table, row), fields: [] })),
        ...changed.slice(0, NAMED).map(({ before, columns }) => ({
          change: 'changed' as const,
          title: titles(table, before),
          fields: columns.filter((column) => column !== 'sort_key').map(fieldOf),
        })),
      ],
    }));
  });
}

/** From the plan as it stands to the plan as the backup has it. */
function differenceOf(db: Database.Database, table: string): TableDifference[] {
  const columns = tableShape(db, table)
    .columns.map((column) => `"${column}"`)
    .join(', ');
  const only = (here: string, there: string) =>
    db
      .prepare<[], Record<string, Cell>>(
        `SELECT ${columns} FROM ${here}."${table}" EXCEPT SELECT ${columns} FROM ${there}."${table}"`,
      )
      .all() as StoredRow[];
  return compareTables({ [table]: only('present', 'main') }, { [table]: only('main', 'present') });
}

const fieldOf = (column: string) => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
