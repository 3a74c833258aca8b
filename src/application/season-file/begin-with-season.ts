import type { Caller, Host } from '../host.ts';
import { defaultHouseRows } from '../plan/house-defaults.ts';
import type { PlanStore, PlanWriter, TableRows } from '../plan/plan-store.ts';
import { importSeason, outcomeOf, placeholderIds } from './import-season.ts';
import { emptyState } from './plan-state.ts';
import type { CheckedSeasonFile } from './read-season-file.ts';

/**
 * Makes a plan that begins with a season file. It gets the stations, channels and departments that every house starts
 * with where the file does not bring its own, so that work can go on from there.
 */
export function beginWithSeason(
  host: Host,
  caller: Caller,
  path: string,
  file: CheckedSeasonFile,
  mode: 'add' | 'copy' = 'add',
) {
  const results: ReturnType<typeof importSeason>[] = [];
  const store: PlanStore = host.files.create(path, (made) => {
    const first = (writer: PlanWriter) =>
      writer.insertRows(missingDefaults(defaultHouseRows(host, writer.newId), file));
    results.push(importSeason(made, caller, file, { mode, first }));
  });
  const [result] = results;
  if (!result) throw new Error('a new plan was made without its season');
  return { store, result };
}

/** What would come of it, without a file being made. */
export function tryBeginning(file: CheckedSeasonFile, mode: 'add' | 'copy') {
  return outcomeOf(file, emptyState, { mode }, placeholderIds());
}

function missingDefaults(defaults: TableRows[], file: CheckedSeasonFile): TableRows[] {
  return defaults.map(({ table, rows }) => {
    const codes = new Set((file.tables[table] ?? []).map((row) => row.code));
    return { table, rows: rows.filter((row) => !codes.has(row.code ?? null)) };
  });
}
