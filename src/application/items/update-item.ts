import type { Basis } from '../../shared/contract/fields.ts';
import type { Item, ItemPatch } from '../../shared/contract/items.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { withoutUndefined } from '../../shared/without-undefined.ts';
import type { Caller } from '../host.ts';
import { basedOn } from '../plan/based-on.ts';
import type { PlanStore } from '../plan/plan-store.ts';

type Update = { id: string; fields: ItemPatch };

/** Changes fields of one item; refused as STALE if one of them was changed after the window read it. */
export function updateItem(
  plan: PlanStore,
  caller: Caller,
  input: { id: string; fields: ItemPatch } & Basis,
) {
  return updateItems(plan, caller, { ...input, updates: [input] });
}

/** Changes fields of many items of one production as one act. Refused as a whole. */
export function updateItems(plan: PlanStore, caller: Caller, input: { updates: Update[] } & Basis) {
  const updates = input.updates.map(({ id, fields }) => ({ id, fields: withoutUndefined(fields) }));
  const items = itemsOf(plan, updates);
  const [first] = items;
  if (!first) throw new PlanError('INVALID', { field: 'ids', reason: 'empty' });
  const names = [...new Set(updates.flatMap(({ fields }) => Object.keys(fields)))];
  const { seq } = plan.act(
    {
      label: {
        key: 'item.update',
        params: { title: first.title, field: names.slice(0, 3).join(','), count: items.length },
      },
      actor: caller.actor,
      productionId: first.productionId,
      ...basedOn(
        input,
        updates.map(({ id, fields }) => ({ table: 'item', id, fields: Object.keys(fields) })),
      ),
    },
    (writer) => {
      for (const { id, fields } of updates) writer.updateItem(id, fields);
    },
  );
  return { seq };
}

/** The items of the updates, each once; they must be there and of one production. */
function itemsOf(plan: PlanStore, updates: readonly Update[]): Item[] {
  const ids = [...new Set(updates.map((update) => update.id))];
  const first = plan.itemById(ids[0] ?? '');
  if (!first) throw new PlanError('NOT_FOUND', { kind: 'item', id: ids[0] ?? '' });
  if (ids.length === 1) return [first];
  const known = new Map(plan.items(first.productionId).map((item) => [item.id, item]));
  return ids.map((id) => {
    const item = known.get(id);
    if (item) return item;
    throw plan.itemById(id)
      ? new PlanError('INVALID', { field: 'ids', reason: 'malformed' })
      : new PlanError('NOT_FOUND', { kind: 'item', id });
  });
}
