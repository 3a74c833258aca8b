import { buildOutline, type OutlineNode, topmost } from '../../domain/productions/index.ts';
import type { Basis } from '../../shared/contract/fields.ts';
import type { Caller } from '../host.ts';
import { basedOn } from '../plan/based-on.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import { requireItems } from './require-items.ts';

/**
 * Deletes items with all that is in them; their cues stay in the production without an item. Refused as STALE if
 * anything in them was changed, or put there, after the window read it.
 */
export function removeItems(plan: PlanStore, caller: Caller, input: { ids: string[] } & Basis) {
  const first = requireItems(plan, input.ids);
  const nodes = topmost(buildOutline(plan.items(first.productionId)), input.ids);
  const { seq } = plan.act(
    {
      label: { key: 'item.remove', params: { title: first.title, count: input.ids.length } },
      actor: caller.actor,
      productionId: first.productionId,
      ...basedOn(
        input,
        nodes.flatMap(withinOf).map((id) => ({ table: 'item', id, fields: null })),
      ),
    },
    (writer) => {
      for (const node of nodes) writer.removeItem(node.item.id);
    },
  );
  return { seq };
}

function withinOf(node: OutlineNode): string[] {
  return [node.item.id, ...node.children.flatMap(withinOf)];
}
