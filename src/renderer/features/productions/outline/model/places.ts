import { numberedTitle, type Outline } from '../../../../../domain/productions/index.ts';
import type { Placement } from '../../../../../shared/contract/items.ts';

/** A place in words needs the names of its neighbours: `sau Lớp 4 trong Cảnh 2`. */
export type PlaceNames = { side: Placement['side']; target: string | null; parent: string | null };

export function placeNames(outline: Outline, to: Placement): PlaceNames {
  const target = to.targetId === null ? undefined : outline.byId.get(to.targetId);
  const parentId = to.side === 'inside' ? null : (target?.item.parentId ?? null);
  const parent = parentId === null ? undefined : outline.byId.get(parentId);
  return {
    side: to.side,
    target: target ? numberedTitle(target) : null,
    parent: parent ? numberedTitle(parent) : null,
  };
}
