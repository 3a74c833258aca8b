import { generateKeyBetween } from 'fractional-indexing';
import { buildOutline } from '../../domain/productions/index.ts';
import type { ItemFields, NewItem, Placement } from '../../shared/contract/items.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { withoutUndefined } from '../../shared/without-undefined.ts';
import type { Caller } from '../host.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import { requireProduction } from '../productions/require-production.ts';
import { gapAt } from './gap.ts';

/** Fields of an item of which only kind and title are said. */
export const emptyItem: Omit<ItemFields, 'kind' | 'title'> = {
  genre: '',
  durationSeconds: null,
  linkSeconds: 0,
  performers: '',
  author: '',
  mcText: '',
  sound: '',
  lighting: '',
  led: '',
  props: '',
  costumes: '',
  note: '',
  responsible: '',
  verses: '',
  beats: null,
  entryBeat: null,
  mode: '',
  tuning: '',
};

/** Adds an item where the window says; `targetId` null with `inside` is the end of the running order. */
export function addItem(
  plan: PlanStore,
  caller: Caller,
  input: { productionId: string; at: Placement; fields: NewItem },
) {
  requireProduction(plan, input.productionId);
  const { seq, value } = plan.act(
    {
      label: { key: 'item.add', params: { title: input.fields.title } },
      actor: caller.actor,
      productionId: input.productionId,
    },
    (writer) => {
      const gap = gapAt(buildOutline(plan.items(input.productionId)), input.at);
      if (!gap) throw new PlanError('NOT_FOUND', { kind: 'item', id: input.at.targetId ?? '' });
      const id = writer.newId();
      writer.insertItem({
        ...emptyItem,
        ...withoutUndefined(input.fields),
        id,
        productionId: input.productionId,
        parentId: gap.parentId,
        orderKey: generateKeyBetween(gap.afterKey, gap.beforeKey),
      });
      return id;
    },
  );
  return { seq, id: value };
}
