import type { ItemPatch } from '../../shared/contract/items.ts';
import { withoutUndefined } from '../../shared/without-undefined.ts';
import type { Caller } from '../host.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import { requireItems } from './require-items.ts';

/** Changes fields of one item; refused as STALE if one of them was changed after the window read it. */
export function updateItem(
  plan: PlanStore,
  caller: Caller,
  input: { id: string; baseSeq?: number | undefined; fields: ItemPatch },
) {
  const item = requireItems(plan, [input.id]);
  const fields = withoutUndefined(input.fields);
  const names = Object.keys(fields);
  const { seq } = plan.act(
    {
      label: { key: 'item.update', params: { title: item.title, field: names[0] ?? '' } },
      actor: caller.actor,
      productionId: item.productionId,
      ...(input.baseSeq === undefined
        ? {}
        : { base: { seq: input.baseSeq, touches: [{ table: 'item', id: item.id, fields: names }] } }),
    },
    (writer) => writer.updateItem(item.id, fields),
  );
  return { seq };
}
