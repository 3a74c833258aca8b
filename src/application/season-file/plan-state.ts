import type { ImportMode, PlanState } from '../../domain/season-file/index.ts';
import { seasonTables } from '../../shared/season-file/tables.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import type { CheckedSeasonFile } from './read-season-file.ts';

/** A plan that has nothing yet. */
export const emptyState: PlanState = {
  house: {},
  season: null,
  codes: { production: new Set(), slot: new Set() },
  elsewhere: null,
  hasSeasons: false,
};

/** Everything of the plan that importing a file depends on, read once a table. */
export function planState(plan: PlanStore, file: CheckedSeasonFile, mode: ImportMode): PlanState {
  const season = plan.seasonRows(file.season.id);
  return {
    house: plan.houseRows(),
    season,
    // A copy stands beside the season it was made of, so that one's codes are taken too.
    codes: plan.codesElsewhere(mode === 'copy' ? '' : file.season.id),
    elsewhere: mode === 'copy' ? null : findElsewhere(plan, file, season),
    hasSeasons: plan.seasons().length > 0,
  };
}

/** The first of the file's own records that is in the plan, but not in this season. */
function findElsewhere(plan: PlanStore, file: CheckedSeasonFile, season: PlanState['season']) {
  for (const { table, level, key } of seasonTables) {
    if (level !== 'season' || key[0] !== 'id') continue;
    const own = new Set((season?.[table] ?? []).map((row) => row.id));
    const ids = (file.tables[table] ?? []).map((row) => String(row.id)).filter((id) => !own.has(id));
    const missing = new Set(ids.length > 0 ? plan.missingIds(table, ids) : []);
    const found = ids.find((id) => !missing.has(id));
    if (found !== undefined) return { table, id: found };
  }
  return null;
}
