import { generateKeyBetween } from 'fractional-indexing';
import { blankItem, buildOutline, moveItems } from '../../../../../domain/productions/index.ts';
import type { Item, ItemFields, Placement } from '../../../../../shared/contract/items.ts';

export type NewFields = Partial<ItemFields> & Pick<ItemFields, 'kind' | 'title'> & { fromId?: string };

/** Something that the user did and the planner has not shown back yet. */
export type PendingOp = {
  key: number /** Journal sequence after it was stored; null while under way. */;
  seq: number | null;
} & (
  | { type: 'add'; tempId: string; at: Placement; fields: NewFields }
  | { type: 'update'; id: string; fields: Partial<ItemFields> }
  | { type: 'move'; ids: readonly string[]; to: Placement }
  | { type: 'remove'; ids: readonly string[] }
);

function add(items: readonly Item[], op: Extract<PendingOp, { type: 'add' }>): readonly Item[] {
  // A stand-in at the end of the list, moved to its place by the same rule as a drag.
  const productionId = items[0]?.productionId ?? '';
  const roots = items.filter((item) => item.parentId === null).map((item) => item.orderKey);
  const last = roots.reduce<string | null>((max, key) => (max === null || key > max ? key : max), null);
  const fresh: Item = {
    ...blankItem,
    ...op.fields,
    id: op.tempId,
    productionId,
    parentId: null,
    orderKey: generateKeyBetween(last, null),
    castNames: '',
    personIds: [],
    roleIds: [],
  };
  const all = [...items, fresh];
  return moveItems(all, buildOutline(all), [op.tempId], op.at) ?? all;
}

function remove(items: readonly Item[], ids: readonly string[]): readonly Item[] {
  const gone = new Set(ids);
  for (let size = -1; size !== gone.size; ) {
    size = gone.size;
    for (const item of items) if (item.parentId !== null && gone.has(item.parentId)) gone.add(item.id);
  }
  return items.filter((item) => !gone.has(item.id));
}

/**
 * What the window shows: the stored rows with the user's own unfinished acts on top, each until the stored rows
 * (read at `seq`) hold it. Row ids of acts may be stand-ins; `real` names the stored row of a stand-in.
 */
export function applyPending(
  items: readonly Item[],
  seq: number,
  ops: readonly PendingOp[],
  real: ReadonlyMap<string, string>,
): readonly Item[] {
  let shown = items;
  const idOf = (id: string) => real.get(id) ?? id;
  for (const op of ops) {
    if (op.seq !== null && op.seq <= seq) continue;
    switch (op.type) {
      case 'add': {
        const placed = { ...op, tempId: idOf(op.tempId), at: placementWith(op.at, idOf) };
        if (!shown.some((item) => item.id === placed.tempId)) shown = add(shown, placed);
        break;
      }
      case 'update': {
        const id = idOf(op.id);
        shown = shown.map((item) => (item.id === id ? { ...item, ...op.fields } : item));
        break;
      }
      case 'move':
        shown = moveItems(shown, buildOutline(shown), op.ids.map(idOf), placementWith(op.to, idOf)) ?? shown;
        break;
      case 'remove':
        shown = remove(shown, op.ids.map(idOf));
        break;
    }
  }
  return shown;
}

export function placementWith(to: Placement, idOf: (id: string) => string): Placement {
  return to.targetId === null ? to : { ...to, targetId: idOf(to.targetId) };
}
