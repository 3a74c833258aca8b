import { generateNKeysBetween } from 'fractional-indexing';
import { buildOutline, resolveItemDrop, topmost } from '../../domain/productions/index.ts';
import type { Placement } from '../../shared/contract/items.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import type { Caller } from '../host.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import { requireItems } from './require-items.ts';

/** Moves items, with all that is in them, to where the window dropped them; their order among themselves stays. */
export function moveItems(
  plan: PlanStore,
  caller: Caller,
  input: { ids: string[]; to: Placement; baseSeq?: number | undefined },
) {
  const first = requireItems(plan, input.ids);
  const { seq } = plan.act(
    {
      label: { key: 'item.move', params: { title: first.title, count: input.ids.length } },
      actor: caller.actor,
      productionId: first.productionId,
      ...(input.baseSeq === undefined
        ? {}
        : {
            base: {
              seq: input.baseSeq,
              touches: input.ids.map((id) => ({ table: 'item', id, fields: ['parentId', 'sortKey'] })),
            },
          }),
    },
    (writer) => {
      const outline = buildOutline(plan.items(first.productionId));
      const drop = resolveItemDrop(outline, input.ids, input.to);
      if (!drop) {
        const missing = input.to.targetId !== null && !outline.byId.has(input.to.targetId);
        throw missing
          ? new PlanError('NOT_FOUND', { kind: 'item', id: input.to.targetId ?? '' })
          : new PlanError('INVALID', { field: 'to', reason: 'own-descendant' });
      }
      if (drop.unchanged) return;
      const moved = topmost(outline, input.ids);
      const keys = generateNKeysBetween(drop.afterKey, drop.beforeKey, moved.length);
      moved.forEach((node, index) => {
        writer.moveItem(node.item.id, drop.parentId, keys[index] ?? node.item.orderKey);
      });
    },
  );
  return { seq };
}
