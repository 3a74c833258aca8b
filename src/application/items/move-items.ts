import { buildOutline, resolveMoves } from '../../domain/productions/index.ts';
import type { Basis } from '../../shared/contract/fields.ts';
import type { Placement } from '../../shared/contract/items.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import type { Caller } from '../host.ts';
import { basedOn } from '../plan/based-on.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import { requireItems } from './require-items.ts';

/** Moves items, with all that is in them, to where the window dropped them; their order among themselves stays. */
export function moveItems(plan: PlanStore, caller: Caller, input: { ids: string[]; to: Placement } & Basis) {
  const first = requireItems(plan, input.ids);
  const { seq } = plan.act(
    {
      label: { key: 'item.move', params: { title: first.title, count: input.ids.length } },
      actor: caller.actor,
      productionId: first.productionId,
      ...basedOn(
        input,
        input.ids.map((id) => ({ table: 'item', id, fields: ['parentId', 'sortKey'] })),
      ),
    },
    (writer) => {
      const outline = buildOutline(plan.items(first.productionId));
      const moves = resolveMoves(outline, input.ids, input.to);
      if (!moves) {
        const missing = input.to.targetId !== null && !outline.byId.has(input.to.targetId);
        throw missing
          ? new PlanError('NOT_FOUND', { kind: 'item', id: input.to.targetId ?? '' })
          : new PlanError('INVALID', { field: 'to', reason: 'own-descendant' });
      }
      for (const move of moves) writer.moveItem(move.id, move.parentId, move.orderKey);
    },
  );
  return { seq };
}
