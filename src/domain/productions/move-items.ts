import { generateNKeysBetween } from 'fractional-indexing';
import type { Item, Placement } from '../../shared/contract/items.ts';
import { compareOrder, type Outline } from './outline.ts';
import { type ResolvedDrop, resolveItemDrop, topmost } from './resolve-item-drop.ts';

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
  const drop = resolveItemDrop(outline, ids, to);
  if (!drop) return null;
  if (drop.unchanged) return items;
  const moved = topmost(outline, ids).map((node) => node.item.id);
  const keys = keysFor(outline, moved, drop, to);
  return items.map((item) => {
    const orderKey = keys.get(item.id);
    if (orderKey === undefined) return item;
    return moved.includes(item.id) ? { ...item, parentId: drop.parentId, orderKey } : { ...item, orderKey };
  });
}

/** New keys of the moved rows; where two neighbours share a key there is no gap, so all siblings get new ones. */
function keysFor(outline: Outline, moved: string[], drop: ResolvedDrop, to: Placement): Map<string, string> {
  const { afterKey, beforeKey } = drop;
  if (afterKey === null || beforeKey === null || afterKey < beforeKey) {
    const keys = generateNKeysBetween(afterKey, beforeKey, moved.length);
    return new Map(moved.map((id, i) => [id, keys[i] ?? '']));
  }
  const parent = drop.parentId === null ? undefined : outline.byId.get(drop.parentId);
  const rest = (drop.parentId === null ? outline.roots : (parent?.children ?? []))
    .map((node) => node.item)
    .toSorted(compareOrder)
    .map((item) => item.id)
    .filter((id) => !moved.includes(id));
  const target = to.targetId === null ? -1 : rest.indexOf(to.targetId);
  const index = to.side === 'inside' ? rest.length : to.side === 'before' ? target : target + 1;
  const order = [...rest.slice(0, index), ...moved, ...rest.slice(index)];
  const keys = generateNKeysBetween(null, null, order.length);
  return new Map(order.map((id, i) => [id, keys[i] ?? '']));
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
