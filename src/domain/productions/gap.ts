import type { Item, Placement } from '../../shared/contract/items.ts';
import type { Outline } from './outline.ts';

/** A place among siblings: before `siblings[index]`, or behind the last of them. */
export type Gap = { parentId: string | null; siblings: Item[]; index: number };

/** The place between two siblings that a placement means; null where its target is not in the running order. */
export function gapAt(outline: Outline, at: Placement): Gap | null {
  const target = at.targetId === null ? null : outline.byId.get(at.targetId);
  if (target === undefined) return null;
  const parentId = at.side === 'inside' ? (target?.item.id ?? null) : (target?.item.parentId ?? null);
  const nodes = parentId === null ? outline.roots : (outline.byId.get(parentId)?.children ?? []);
  const index =
    target === null || at.side === 'inside'
      ? nodes.length
      : nodes.indexOf(target) + (at.side === 'after' ? 1 : 0);
  return { parentId, siblings: nodes.map((node) => node.item), index };
}
