import type { Season } from '../../shared/contract/season.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import type { PlanStore } from '../plan/plan-store.ts';

export function requireSeason(plan: PlanStore, id: string): Season {
  const season = plan.seasons().find((each) => each.id === id);
  if (!season) throw new PlanError('NOT_FOUND', { kind: 'season', id });
  return season;
}
