import { buildOutline, planTransfer, topmost } from '../../domain/productions/index.ts';
import type { Item } from '../../shared/contract/items.ts';
import type { Caller } from '../host.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import { copyItems } from './copy-items.ts';
import { requireItems } from './require-items.ts';

/** Copies items with all that is in them, their roles, performers and files, right behind the last of them. Cues stay. */
export function duplicateItems(plan: PlanStore, caller: Caller, input: { ids: string[] }) {
  const first = requireItems(plan, input.ids);
  const { seq, value } = plan.act(
    {
      label: { key: 'item.duplicate', params: { title: first.title, count: input.ids.length } },
      actor: caller.actor,
      productionId: first.productionId,
    },
    (writer) => {
      const items = plan.items(first.productionId);
      const outline = buildOutline(items);
      const last = topmost(outline, input.ids).at(-1);
      const at = { targetId: last?.item.id ?? null, side: 'after' } as const;
      const transfer = planTransfer(outline, input.ids, outline, at, () => writer.newId());
      if (!transfer) return [];
      const byId = new Map(items.map((item): [string, Item] => [item.id, item]));
      copyItems(plan, writer, transfer, byId, first.productionId);
      return transfer.tops;
    },
  );
  return { seq, ids: value };
}
