import type { LocalDate } from '../../shared/time/local-time.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import { keepPeopleDerived } from './keep-people-derived.ts';

/** Tables that say who is in what; a change of them may call other people. */
export const castTables: ReadonlySet<string> = new Set([
  'item',
  'item_role',
  'item_performer',
  'role',
  'casting',
]);

/**
 * The plan, with calls that follow their cast: an act that changes who plays what, or what stands where, brings the lists
 * of its productions' calls to come up to date within the same act, so that one undo takes both back.
 */
export function followCast(plan: PlanStore, today: () => LocalDate): PlanStore {
  return {
    ...plan,
    act: (action, write) =>
      plan.act(action, (writer) => {
        const before = plan.sequence();
        const value = write(writer);
        const { productionId, castOf = productionId ? [productionId] : [] } = action;
        if (castOf.length > 0 && plan.tailSince(before).tables.some((table) => castTables.has(table)))
          keepPeopleDerived(plan, writer, castOf, today());
        return value;
      }),
  };
}
