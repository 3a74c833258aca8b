import type { ItemKind, Placement } from '../../shared/contract/items.ts';
import type { Outline, OutlineNode } from './outline.ts';

/** How far down a kind belongs: hồi › màn › cảnh › lớp › what is sung, played or spoken. */
const rank: Record<ItemKind | 'part', number> = {
  part: 0,
  act: 0,
  curtain: 1,
  scene: 2,
  unit: 3,
  item: 4,
  number: 5,
  speech: 5,
};

const PART_TITLE = /^phần\s+(\d+|[ivxlc]+)(?![\p{L}\d])/iu;

/** Phần of a programme: a tiết mục that holds tiết mục, or says in its title that it will. */
export function isPart(node: OutlineNode): boolean {
  if (node.item.kind !== 'item') return false;
  return PART_TITLE.test(node.item.title) || node.children.some((child) => child.item.kind === 'item');
}

function rankOf(node: OutlineNode): number {
  return isPart(node) ? rank.part : rank[node.item.kind];
}

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
export function placeOfNew(outline: Outline, currentId: string | null, kind: ItemKind | 'part'): Placement {
  const wanted = rank[kind];
  let at = currentId === null ? undefined : outline.byId.get(currentId);
  let top = at;
  for (; at; at = at.item.parentId === null ? undefined : outline.byId.get(at.item.parentId)) {
    // Lời dẫn of a programme stands between its tiết mục, not inside one.
    const beside = kind === 'speech' && at.item.kind === 'item' && !isPart(at);
    if (rankOf(at) === wanted || beside) return { targetId: at.item.id, side: 'after' };
    if (rankOf(at) < wanted && mayHold(at)) return { targetId: at.item.id, side: 'inside' };
    top = at;
  }
  return top ? { targetId: top.item.id, side: 'after' } : { targetId: null, side: 'inside' };
}
