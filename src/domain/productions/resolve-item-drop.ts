import type { Placement } from '../../shared/contract/items.ts';
import type { Outline, OutlineNode } from './outline.ts';

/** The rows that an act on a selection means: a selected row inside a selected one moves with it. */
export function topmost(outline: Outline, ids: readonly string[]): OutlineNode[] {
  const chosen = new Set(ids);
  return outline.all.filter((node) => {
    if (!chosen.has(node.item.id)) return false;
    for (let up = node.item.parentId; up !== null; up = outline.byId.get(up)?.item.parentId ?? null) {
      if (chosen.has(up)) return false;
    }
    return true;
  });
}

/** True if `id` is `ancestorId` or lies below it. */
export function isWithin(outline: Outline, id: string, ancestorId: string): boolean {
  for (let at: string | null = id; at !== null; at = outline.byId.get(at)?.item.parentId ?? null) {
    if (at === ancestorId) return true;
  }
  return false;
}

/** Where the dragged rows land: the new parent, and the place among the siblings that stay. */
export type ResolvedDrop = {
  parentId: string | null;
  /** The rows of the new parent, in order, without the dragged ones. */
  siblings: OutlineNode[];
  /** The dragged rows go before this one of them. */
  index: number;
  /** Nothing would change: same parent, same order. */
  unchanged: boolean;
};

/**
 * Turns an intention (before, after or inside a row) into a parent and a gap between its rows. Null if the
 * target is not there or lies inside what is dragged.
 */
export function resolveItemDrop(
  outline: Outline,
  ids: readonly string[],
  to: Placement,
): ResolvedDrop | null {
  const moved = topmost(outline, ids);
  if (moved.length === 0) return null;
  const target = to.targetId === null ? null : outline.byId.get(to.targetId);
  if (target === undefined) return null;
  if (target && moved.some((node) => isWithin(outline, target.item.id, node.item.id))) return null;
  const parentId = to.side === 'inside' ? (target?.item.id ?? null) : (target?.item.parentId ?? null);
  const movedIds = new Set(moved.map((node) => node.item.id));
  const allSiblings = parentId === null ? outline.roots : (outline.byId.get(parentId)?.children ?? []);
  const siblings = allSiblings.filter((node) => !movedIds.has(node.item.id));
  let index = siblings.length;
  if (target && to.side !== 'inside') {
    const found = siblings.indexOf(target);
    index = to.side === 'before' ? found : found + 1;
  }
  const result = [...siblings.slice(0, index), ...moved, ...siblings.slice(index)];
  const unchanged =
    moved.every((node) => node.item.parentId === parentId) &&
    result.every((node, i) => node === allSiblings[i]);
  return { parentId, siblings, index, unchanged };
}
