import type { Item, Placement } from '../../shared/contract/items.ts';
import { keysInGap } from './order-keys.ts';
import type { Outline } from './outline.ts';
import { resolveItemDrop, topmost } from './resolve-item-drop.ts';

/** What a move writes to one row. */
export type ItemMove = { id: string; parentId: string | null; orderKey: string };

/**
 * The rows that a move writes: the moved ones first, in their order, then siblings that had to make room. Null if the
 * drop is impossible; empty if it changes nothing.
 */
export function resolveMoves(outline: Outline, ids: readonly string[], to: Placement): ItemMove[] | null {
  const drop = resolveItemDrop(outline, ids, to);
  if (!drop) return null;
  if (drop.unchanged) return [];
  const { parentId, siblings, index } = drop;
  const moved = topmost(outline, ids);
  const keys = keysInGap(
    siblings.map((node) => node.item),
    index,
    moved.length,
  );
  return [
    ...moved.map(({ item: { id } }, i) => ({ id, parentId, orderKey: keys.inserted[i] ?? '' })),
    ...keys.rekeyed.map((row) => ({ ...row, parentId })),
  ];
}

/**
 * The rows as they stand after a move: the preview of a drag, and what a window shows until the stored answer comes.
 * Null if the drop is impossible; the same array if it changes nothing.
 */
export function moveItems(
  items: readonly Item[],
  outline: Outline,
  ids: readonly string[],
  to: Placement,
): readonly Item[] | null {
  const moves = resolveMoves(outline, ids, to);
  if (!moves) return null;
  if (moves.length === 0) return items;
  const byId = new Map(moves.map((move) => [move.id, move]));
  return items.map((item) => {
    const move = byId.get(item.id);
    return move ? { ...item, ...move } : item;
  });
}

/**
 * Where a row stands, said as a drop that does not name the rows moved with it: after the sibling above, else before
 * the sibling below, else inside the parent.
 */
export function placementOf(outline: Outline, ids: readonly string[]): Placement | null {
  const moved = topmost(outline, ids);
  const first = moved[0];
  if (!first) return null;
  const parentId = first.item.parentId;
  const siblings = parentId === null ? outline.roots : (outline.byId.get(parentId)?.children ?? []);
  const start = siblings.indexOf(first);
  const above = siblings.slice(0, start).findLast((node) => !moved.includes(node));
  if (above) return { targetId: above.item.id, side: 'after' };
  const below = siblings.slice(start).find((node) => !moved.includes(node));
  if (below) return { targetId: below.item.id, side: 'before' };
  return { targetId: parentId, side: 'inside' };
}
