import type { Caller, Host } from '../host.ts';
import { defaultHouseRows } from '../plan/house-defaults.ts';
import type { PlanStore, TableRows } from '../plan/plan-store.ts';
import { importSeason } from './import-season.ts';
import type { CheckedSeasonFile } from './read-season-file.ts';

/**
 * Makes a plan that begins with a season file. It gets the stations, channels and departments that every house starts
 * with where the file does not bring its own, so that work can go on from there.
 */
export function beginWithSeason(host: Host, caller: Caller, path: string, file: CheckedSeasonFile) {
  let result: ReturnType<typeof importSeason> | null = null;
  const store: PlanStore = host.files.create(path, (made) => {
    result = importSeason(made, caller, file, {
      mode: 'add',
      first: (writer) => writer.insertRows(missingDefaults(defaultHouseRows(host, writer.newId), file)),
    });
  });
  return { store, result };
}

function missingDefaults(defaults: TableRows[], file: CheckedSeasonFile): TableRows[] {
  return defaults.map(({ table, rows }) => {
    const codes = new Set((file.tables[table] ?? []).map((row) => row.code));
    return { table, rows: rows.filter((row) => !codes.has(row.code ?? null)) };
  });
}
