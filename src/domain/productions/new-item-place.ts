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

/** A row that says in its title that it is a phần: `Phần I – Ơn nghĩa`. */
export function isPartRow(row: { kind: ItemKind; title: string }): boolean {
  return row.kind === 'item' && PART_TITLE.test(row.title);
}

/** How far down a row belongs, a phần by its title; rows go inside those of a lower number. */
export function rankOfRow(row: { kind: ItemKind; title: string }): number {
  return isPartRow(row) ? rank.part : rank[row.kind];
}

/** What the rules of nesting need of a row. */
export type RankedRow = {
  kind: ItemKind;
  rank: number;
  part: boolean;
  /** It says itself that it is a phần; one that only holds tiết mục may be a liên khúc in a phần. */
  titledPart: boolean;
  holds: boolean;
};

export function rankedRow(node: OutlineNode): RankedRow {
  const { item } = node;
  const titledPart = isPartRow(item);
  return { kind: item.kind, rank: rankOf(node), part: isPart(node), titledPart, holds: mayHold(node) };
}

/**
 * Whether a move may put a row inside another: lower kinds into higher ones, everything but a phần into a phần. A tiết mục may go
 * into a tiết mục, which makes that one a phần.
 */
export function goesInside(row: RankedRow, parent: RankedRow): boolean {
  if (parent.part) return !row.titledPart;
  if (!parent.holds) return false;
  return (
    row.rank > parent.rank || (row.kind === 'item' && parent.kind === 'item' && row.rank === parent.rank)
  );
}

/** Whether a row belongs on the level of another: one of its own level, or lời dẫn beside the tiết mục it leads to. */
export function standsBeside(row: RankedRow, other: RankedRow): boolean {
  return row.rank === other.rank || (row.kind === 'speech' && other.kind === 'item' && !other.part);
}

/** Phần of a programme: a tiết mục that holds tiết mục, or says in its title that it will. */
export function isPart(node: OutlineNode): boolean {
  if (isPartRow(node.item)) return true;
  return node.item.kind === 'item' && node.children.some((child) => child.item.kind === 'item');
}

/** How far down a row of the outline belongs. */
export function rankOf(node: OutlineNode): number {
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
