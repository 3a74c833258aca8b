import type { Outline } from '../../domain/productions/index.ts';
import type { Placement } from '../../shared/contract/items.ts';

/** The place between two siblings that a placement means; null where its target is not in the running order. */
export function gapAt(
  outline: Outline,
  at: Placement,
): { parentId: string | null; afterKey: string | null; beforeKey: string | null } | null {
  const target = at.targetId === null ? null : outline.byId.get(at.targetId);
  if (target === undefined) return null;
  const parentId = at.side === 'inside' ? (target?.item.id ?? null) : (target?.item.parentId ?? null);
  const siblings = parentId === null ? outline.roots : (outline.byId.get(parentId)?.children ?? []);
  const index =
    target === null || at.side === 'inside'
      ? siblings.length
      : siblings.indexOf(target) + (at.side === 'after' ? 1 : 0);
  return {
    parentId,
    afterKey: siblings[index - 1]?.item.orderKey ?? null,
    beforeKey: siblings[index]?.item.orderKey ?? null,
  };
}
