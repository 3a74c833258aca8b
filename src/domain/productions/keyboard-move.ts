import type { Placement } from '../../shared/contract/items.ts';
import { goesInside, rankedRow } from './new-item-place.ts';
import type { Outline } from './outline.ts';

/** Steps of a row moved by keyboard: up, down, out one level, in under the row above. */
export type MoveStep = 'up' | 'down' | 'out' | 'in';

/** The drop that one step means; null where the row cannot go further that way. */
export function placementOfStep(outline: Outline, id: string, step: MoveStep): Placement | null {
  const node = outline.byId.get(id);
  if (!node) return null;
  const parentId = node.item.parentId;
  const siblings = parentId === null ? outline.roots : (outline.byId.get(parentId)?.children ?? []);
  const index = siblings.indexOf(node);
  const above = siblings[index - 1];
  const below = siblings[index + 1];
  switch (step) {
    case 'up':
      if (above) return { targetId: above.item.id, side: 'before' };
      return parentId === null ? null : { targetId: parentId, side: 'before' };
    case 'down':
      if (below) return { targetId: below.item.id, side: 'after' };
      return parentId === null ? null : { targetId: parentId, side: 'after' };
    case 'in':
      return above && goesInside(rankedRow(node), rankedRow(above))
        ? { targetId: above.item.id, side: 'inside' }
        : null;
    case 'out':
      return parentId === null ? null : { targetId: parentId, side: 'after' };
  }
}
