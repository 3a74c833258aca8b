import { buildOutline, numberedTitle } from '../../domain/productions/index.ts';
import type { ListedItem } from '../../shared/contract/items.ts';
import { addMinutes } from '../../shared/time/local-time.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import { requireProduction } from '../productions/require-production.ts';

/** The running order depth first, with lengths and clock times, as the command line lists it. */
export function listItems(plan: PlanStore, productionId: string): ListedItem[] {
  const { startsAt } = requireProduction(plan, productionId);
  return buildOutline(plan.items(productionId)).all.map((node) => {
    const { orderKey: _, ...item } = node.item;
    return {
      ...item,
      position: node.position,
      depth: node.depth,
      number: numberedTitle(node),
      effectiveSeconds: node.seconds,
      startSeconds: node.startSeconds,
      startsAt: startsAt && addMinutes(startsAt, Math.floor(node.startSeconds / 60)),
    };
  });
}
