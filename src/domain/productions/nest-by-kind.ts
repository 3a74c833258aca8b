import type { ItemKind } from '../../shared/contract/items.ts';
import { kindRank } from './new-item-place.ts';

/**
 * Nests a list by its kinds, as a pasted list is meant: a lớp goes into the cảnh before it, bài bản into the lớp. Gives
 * the index of each row's parent in the list, null for a row of the top.
 */
export function nestByKind(kinds: readonly ItemKind[]): (number | null)[] {
  const open: number[] = [];
  return kinds.map((kind, index) => {
    while (open.length > 0) {
      const above = kinds[open.at(-1) ?? 0];
      if (above !== undefined && kindRank(above) < kindRank(kind)) break;
      open.pop();
    }
    const parent = open.at(-1) ?? null;
    open.push(index);
    return parent;
  });
}
