import type { ItemKind, Placement } from '../../shared/contract/items.ts';
import type { Outline, OutlineNode } from './outline.ts';

/** How far down a kind belongs: hồi › màn › cảnh › lớp › what is sung, played or spoken. */
const rank: Record<ItemKind, number> = {
  act: 0,
  curtain: 1,
  scene: 2,
  unit: 3,
  item: 4,
  number: 5,
  speech: 5,
};

export function kindRank(kind: ItemKind): number {
  return rank[kind];
}

/** Bài bản and lời dẫn are leaves: rows are not offered a place inside them (one that has rows already keeps them). */
export function mayHold(node: OutlineNode): boolean {
  return node.children.length > 0 || (node.item.kind !== 'number' && node.item.kind !== 'speech');
}

/**
 * Where a new row of a kind goes when a row is current: after the nearest row of its own level upwards, else at the
 * end of the nearest row that may hold it, else at the end of the running order.
 */
export function placeOfNew(outline: Outline, currentId: string | null, kind: ItemKind): Placement {
  const wanted = rank[kind];
  let at = currentId === null ? undefined : outline.byId.get(currentId);
  let top = at;
  for (; at; at = at.item.parentId === null ? undefined : outline.byId.get(at.item.parentId)) {
    if (rank[at.item.kind] === wanted) return { targetId: at.item.id, side: 'after' };
    if (rank[at.item.kind] < wanted && mayHold(at)) return { targetId: at.item.id, side: 'inside' };
    top = at;
  }
  return top ? { targetId: top.item.id, side: 'after' } : { targetId: null, side: 'inside' };
}
