/** Pixels of the zone, of a way towards the edge that is meant, milliseconds of staying, pixels a millisecond at most. */
export const EDGE_ZONE = 28;
const TOWARDS = 6;
const DWELL = 320;
const FASTEST = 0.7;
const LONGEST_FRAME = 34;

export type EdgeScroll = (at: number, low: number, high: number, now: number) => number;

/**
 * How far a frame scrolls along one axis. Only who stays near an edge scrolls, gently at first, so that a call can be put
 * on the first hour in sight; and what was lifted near an edge must first be moved towards it.
 */
export function createEdgeScroll(): EdgeScroll {
  let side = 0;
  let since = 0;
  let last: number | null = null;
  let lifted: number | null = null;
  return (at, low, high, now) => {
    const isFirst = last === null;
    const passed = Math.min(now - (last ?? now), LONGEST_FRAME);
    last = now;
    const here = at < low + EDGE_ZONE ? -1 : at > high - EDGE_ZONE ? 1 : 0;
    if (here !== side) {
      side = here;
      since = now;
      lifted = isFirst ? at : null;
    }
    if (side === 0) return 0;
    if (lifted !== null) {
      since = now;
      if ((at - lifted) * side < TOWARDS) return 0;
      lifted = null;
    }
    if (now - since < DWELL) return 0;
    const depth = Math.min(1, (side < 0 ? low + EDGE_ZONE - at : at - high + EDGE_ZONE) / EDGE_ZONE);
    return side * Math.max(1, Math.round(FASTEST * depth * depth * passed));
  };
}
