import type { ItemKind } from '../../shared/contract/items.ts';
import { isPartRow, rankOfRow } from './new-item-place.ts';

/** What the place of a row in a pasted list follows from. */
export type ListedRow = { kind: ItemKind; title: string };

/** A row goes inside an open one that stands higher; lời dẫn of a programme stands beside its tiết mục. */
function goesInside(row: ListedRow, above: ListedRow): boolean {
  if (row.kind === 'speech' && above.kind === 'item' && !isPartRow(above)) return false;
  return rankOfRow(above) < rankOfRow(row);
}

/**
 * Nests a list by its kinds, as a pasted list is meant: a lớp goes into the cảnh before it, bài bản into the lớp, tiết
 * mục into the phần that its title says it is. Gives the index of each row's parent in the list, null for a row of the
 * top.
 */
export function nestByKind(rows: readonly ListedRow[]): (number | null)[] {
  const open: number[] = [];
  return rows.map((row, index) => {
    while (open.length > 0) {
      const above = rows[open.at(-1) ?? 0];
      if (above !== undefined && goesInside(row, above)) break;
      open.pop();
    }
    const parent = open.at(-1) ?? null;
    open.push(index);
    return parent;
  });
}
