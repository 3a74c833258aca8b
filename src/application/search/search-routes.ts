import type { Host } from '../host.ts';
import { hostDay } from '../host-day.ts';
import type { Implementer } from '../implementer.ts';
import type { PlanSession } from '../plan/plan-session.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import { createSearchIndex } from './search-index.ts';

/** Hits of each kind that a palette shows. */
const PER_KIND = 8;

export function searchRoutes(os: Implementer, host: Host, session: PlanSession) {
  const indexes = new WeakMap<PlanStore, ReturnType<typeof createSearchIndex>>();
  const indexOf = (plan: PlanStore) => {
    const known = indexes.get(plan);
    if (known) return known;
    const made = createSearchIndex(plan, () => hostDay(host));
    indexes.set(plan, made);
    return made;
  };
  return {
    find: os.search.find.handler(({ input }) =>
      indexOf(session.plan()).find(input.text, input.perKind ?? PER_KIND),
    ),
  };
}
