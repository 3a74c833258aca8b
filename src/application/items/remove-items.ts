import { buildOutline, topmost } from '../../domain/productions/index.ts';
import type { Caller } from '../host.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import { requireItems } from './require-items.ts';

/** Deletes items with all that is in them; their cues stay in the production without an item. */
export function removeItems(plan: PlanStore, caller: Caller, input: { ids: string[] }) {
  const first = requireItems(plan, input.ids);
  const { seq } = plan.act(
    {
      label: { key: 'item.remove', params: { title: first.title, count: input.ids.length } },
      actor: caller.actor,
      productionId: first.productionId,
    },
    (writer) => {
      for (const node of topmost(buildOutline(plan.items(first.productionId)), input.ids)) {
        writer.removeItem(node.item.id);
      }
    },
  );
  return { seq };
}
