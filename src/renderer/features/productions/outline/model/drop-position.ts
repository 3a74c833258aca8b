import { goesInside, type RankedRow, standsBeside } from '../../../../../domain/productions/index.ts';
import type { Placement } from '../../../../../shared/contract/items.ts';

export const ROW_HEIGHT = 28;
export const INDENT = 20;

/** What the drop maths needs of a visible row. */
export type DropRow = RankedRow & {
  id: string;
  parentId: string | null;
  depth: number;
  expanded: boolean;
  /** Belongs to what is dragged (a dragged row or one below it). */
  moved: boolean;
};

/** What is in the hand. */
export type Hand = {
  /** The dragged rows, without those below them. */
  rows: readonly RankedRow[];
  /** Depth and parent that the row under the pointer had. */
  depth: number;
  parentId: string | null;
  /** Levels that the pointer has gone to the right of where it began; a part of one does not count. */
  shift: number;
};

/** Where rows would land, and where the line that shows it is drawn. `gap` counts visible rows above the line. */
export type Landing = { to: Placement; gap: number; depth: number };

/**
 * From the pointer to a place. The height chooses the gap between two rows; there, the rows stand beside rows of their
 * own kind. A pointer that went clearly to the right nests into the row above the gap, one that went left comes out of
 * its groups, as far as the kinds allow: no lớp inside a lớp, no màn inside a cảnh. Gaps inside what is dragged count
 * as the gap above it, so an own descendant is never a target; from a gap that offers nothing the nearest one is taken.
 *
 * @param y pointer's height in pixels within the rows
 */
export function landingAt(rows: readonly DropRow[], y: number, hand: Hand): Landing | null {
  const gap = Math.min(rows.length, Math.max(0, Math.round(y / ROW_HEIGHT)));
  for (let off = 0; off <= rows.length; off++) {
    for (const near of off === 0 ? [gap] : [gap - off, gap + off]) {
      const landing = near >= 0 && near <= rows.length ? landingIn(rows, near, hand) : null;
      if (landing) return landing;
    }
  }
  return null;
}

function landingIn(rows: readonly DropRow[], at: number, hand: Hand): Landing | null {
  // Step over what is dragged: below its last row the gap stays where it is, but the row above is the one before.
  let aboveIndex = at - 1;
  while (rows[aboveIndex]?.moved) aboveIndex--;
  let belowIndex = at;
  while (rows[belowIndex]?.moved) belowIndex++;
  const gap = aboveIndex < at - 1 || belowIndex > at ? aboveIndex + 1 : at;
  const above = rows[aboveIndex];
  const below = rows[belowIndex];
  if (!above) return below ? { to: { targetId: below.id, side: 'before' }, gap: 0, depth: 0 } : null;
  const places = placesIn(rows, aboveIndex, below, hand);
  const own = ownPlace(places, hand);
  if (!own) return null;
  const wanted = own.depth + Math.trunc(hand.shift);
  const depth = nearest(
    places.map((place) => place.depth),
    wanted,
  );
  if (depth > above.depth) {
    const firstChild = above.expanded && below && below.parentId === above.id ? below : undefined;
    const to: Placement = firstChild
      ? { targetId: firstChild.id, side: 'before' }
      : { targetId: above.id, side: 'inside' };
    return { to, gap, depth };
  }
  if (below && below.depth === depth) return { to: { targetId: below.id, side: 'before' }, gap, depth };
  return { to: { targetId: rowAt(rows, aboveIndex, depth)?.id ?? null, side: 'after' }, gap, depth };
}

/** A depth that a gap offers, and whether rows of the hand's own level stand next to it there. */
type Place = { depth: number; beside: boolean };

function placesIn(
  rows: readonly DropRow[],
  aboveIndex: number,
  below: DropRow | undefined,
  hand: Hand,
): Place[] {
  const above = rows[aboveIndex];
  if (!above) return [];
  const places: Place[] = [];
  const alike = (row: DropRow | undefined) =>
    row !== undefined && hand.rows.every((each) => standsBeside(each, row));
  // What follows the gap must not lose its parent, so the line is never further out than the row below.
  for (let depth = Math.min(above.depth + 1, below?.depth ?? 0); depth <= above.depth + 1; depth++) {
    const parent = depth === 0 ? null : (rowAt(rows, aboveIndex, depth - 1) ?? null);
    const stays = (parent?.id ?? null) === hand.parentId && depth === hand.depth;
    if (parent && !stays && !hand.rows.every((each) => goesInside(each, parent))) continue;
    const before = depth > above.depth ? undefined : rowAt(rows, aboveIndex, depth);
    places.push({ depth, beside: alike(before) || (below?.depth === depth && alike(below)) });
  }
  return places;
}

/** Beside rows of the own level if there are some, nearest to the depth that the row had; else as deep as it goes. */
function ownPlace(places: readonly Place[], hand: Hand): Place | undefined {
  const beside = places.filter((place) => place.beside);
  if (beside.length === 0) return places.at(-1);
  const depth = nearest(
    beside.map((place) => place.depth),
    hand.depth,
  );
  return beside.find((place) => place.depth === depth);
}

function nearest(depths: readonly number[], wanted: number): number {
  return depths.reduce((best, depth) => (Math.abs(depth - wanted) <= Math.abs(best - wanted) ? depth : best));
}

/** The row itself or the nearest row above it that stands at a depth: its ancestor there. */
function rowAt(rows: readonly DropRow[], index: number, depth: number): DropRow | undefined {
  for (let i = index; i >= 0; i--) {
    const row = rows[i];
    if (row && !row.moved && row.depth <= depth) return row;
  }
  return undefined;
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
