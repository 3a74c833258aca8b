import type { Placement } from '../../../../../shared/contract/items.ts';

export const ROW_HEIGHT = 28;
export const INDENT = 20;

/** What the drop maths needs of a visible row. */
export type DropRow = {
  id: string;
  parentId: string | null;
  depth: number;
  expanded: boolean;
  /** Rows may be put inside. */
  holds: boolean;
  /** Belongs to what is dragged (a dragged row or one below it). */
  moved: boolean;
};

/** Where rows would land, and where the line that shows it is drawn. `gap` counts visible rows above the line. */
export type Landing = { to: Placement; gap: number; depth: number };

/**
 * From the pointer to a place. The height chooses the gap between two rows, the way to the right or left of the
 * start chooses the depth there: right nests into the row above the gap, left comes out of its groups. Gaps inside
 * what is dragged count as the gap above it, so an own descendant is never a target.
 *
 * @param y pointer's height in pixels within the rows
 * @param depth depth wanted by the pointer, before it is fitted to the gap
 */
export function landingAt(rows: readonly DropRow[], y: number, depth: number): Landing | null {
  let gap = Math.min(rows.length, Math.max(0, Math.round(y / ROW_HEIGHT)));
  // Step over what is dragged: below its last row the gap stays where it is, but the row above is the one before.
  let aboveIndex = gap - 1;
  while (rows[aboveIndex]?.moved) aboveIndex--;
  let belowIndex = gap;
  while (rows[belowIndex]?.moved) belowIndex++;
  if (aboveIndex < gap - 1 || belowIndex > gap) gap = aboveIndex + 1;
  const above = rows[aboveIndex];
  const below = rows[belowIndex];
  if (!above) {
    return below ? { to: { targetId: below.id, side: 'before' }, gap: 0, depth: 0 } : null;
  }
  const deepest = above.depth + (above.holds ? 1 : 0);
  // What follows the gap must not lose its parent, so the line is never further out than the row below.
  const shallowest = Math.min(deepest, below?.depth ?? 0);
  const fitted = Math.min(deepest, Math.max(shallowest, Math.round(depth)));
  if (fitted > above.depth) {
    const firstChild = above.expanded && below && below.parentId === above.id ? below : undefined;
    const to: Placement = firstChild
      ? { targetId: firstChild.id, side: 'before' }
      : { targetId: above.id, side: 'inside' };
    return { to, gap, depth: fitted };
  }
  if (below && below.depth === fitted)
    return { to: { targetId: below.id, side: 'before' }, gap, depth: fitted };
  return { to: { targetId: ancestorAt(rows, aboveIndex, fitted), side: 'after' }, gap, depth: fitted };
}

/** The row itself or the nearest row above it that stands at a depth: its ancestor there. */
function ancestorAt(rows: readonly DropRow[], index: number, depth: number): string | null {
  for (let i = index; i >= 0; i--) {
    const row = rows[i];
    if (row && !row.moved && row.depth <= depth) return row.id;
  }
  return null;
}

/** Where the line of a placement is drawn; null if its target is not visible. */
export function landingOf(rows: readonly DropRow[], to: Placement): Landing | null {
  if (to.targetId === null) return { to, gap: rows.length, depth: 0 };
  const index = rows.findIndex((row) => row.id === to.targetId);
  const target = rows[index];
  if (!target) return null;
  if (to.side === 'before') return { to, gap: index, depth: target.depth };
  let end = index + 1;
  while ((rows[end]?.depth ?? -1) > target.depth) end++;
  return { to, gap: end, depth: target.depth + (to.side === 'inside' ? 1 : 0) };
}
