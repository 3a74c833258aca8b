import { generateNKeysBetween } from 'fractional-indexing';
import { blankItem, buildOutline, gapAt, keysInGap, nestByKind } from '../../domain/productions/index.ts';
import type { NewItem, PastedItem, Placement } from '../../shared/contract/items.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { withoutUndefined } from '../../shared/without-undefined.ts';
import type { Caller } from '../host.ts';
import type { PlanStore, PlanWriter } from '../plan/plan-store.ts';
import { copyLinks } from './copy-links.ts';

type NewItems = { productionId: string; at: Placement; rows: PastedItem[] };

/** Adds rows as one act: they nest by their kinds, those of the top go to `at` one behind another. */
export function addItems(plan: PlanStore, caller: Caller, input: NewItems) {
  if (!plan.productionExists(input.productionId)) {
    throw new PlanError('NOT_FOUND', { kind: 'production', id: input.productionId });
  }
  const { seq, value } = plan.act(
    {
      label: { key: 'item.add', params: { title: input.rows[0]?.title ?? '', count: input.rows.length } },
      actor: caller.actor,
      productionId: input.productionId,
    },
    (writer) => insertItems(plan, writer, input),
  );
  return { seq, ids: value };
}

/** Adds rows inside an open act; gives their ids in their order. */
export function insertItems(plan: PlanStore, writer: PlanWriter, input: NewItems): string[] {
  const gap = gapAt(buildOutline(plan.items(input.productionId)), input.at);
  if (!gap) throw new PlanError('NOT_FOUND', { kind: 'item', id: input.at.targetId ?? '' });
  const parents = nestByKind(input.rows);
  const top = keysInGap(gap.siblings, gap.index, parents.filter((parent) => parent === null).length);
  for (const row of top.rekeyed) writer.moveItem(row.id, gap.parentId, row.orderKey);
  const keys = siblingKeys(parents, top.inserted);
  const ids = input.rows.map(() => writer.newId());
  input.rows.forEach(({ fromId: _, ...row }, index) => {
    const parent = parents[index] ?? null;
    writer.insertItem({
      ...blankItem,
      ...withoutUndefined(row),
      id: ids[index] ?? writer.newId(),
      productionId: input.productionId,
      parentId: parent === null ? gap.parentId : (ids[parent] ?? null),
      orderKey: keys[index] ?? '',
    });
  });
  const copied = input.rows.flatMap(({ fromId }, index) =>
    fromId === undefined ? [] : [{ fromId, id: ids[index] ?? '' }],
  );
  copyLinks(plan, writer, copied, input.productionId);
  return ids;
}

/** Order keys of new rows: those of the top as the gap has room for them, others in their new parent. */
function siblingKeys(parents: readonly (number | null)[], top: readonly string[]): string[] {
  const keys: string[] = [];
  for (const [parent, indexes] of Map.groupBy(parents.keys(), (index) => parents[index] ?? null)) {
    const made = parent === null ? top : generateNKeysBetween(null, null, indexes.length);
    indexes.forEach((index, at) => {
      keys[index] = made[at] ?? '';
    });
  }
  return keys;
}

/** Adds one item; `targetId` null with `inside` is the end of the running order. */
export function addItem(
  plan: PlanStore,
  caller: Caller,
  { fields, ...where }: { productionId: string; at: Placement; fields: NewItem },
) {
  const { seq, ids } = addItems(plan, caller, { ...where, rows: [fields] });
  return { seq, id: ids[0] ?? '' };
}
