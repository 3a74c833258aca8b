/** Where each call of a day stands: shares of the column's width; width 0 where it is behind "+N". */
export type SideBySide = { lefts: Float32Array; widths: Float32Array; hidden: readonly number[] };

/** Part of the width that the "+N" of a crowded stretch takes. */
export const MORE_SHARE = 0.2;

/** The last call of a lane that begins before `end` is the only one of it that can overlap `[start, end)`. */
function laneIsFree(
  lane: readonly number[],
  starts: ArrayLike<number>,
  ends: ArrayLike<number>,
  start: number,
  end: number,
): boolean {
  let low = 0;
  let high = lane.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[lane[middle] ?? 0] ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  const last = lane[low - 1];
  return last === undefined || (ends[last] ?? 0) <= start;
}

/**
 * Lays overlapping calls of one day side by side: a greedy sweep over calls sorted by start, the longest first. Calls
 * that overlap one another, if only by way of others, form a cluster and share its width; each takes the first free lane
 * and then grows to the right over lanes that stay free. At most `most` lanes are drawn; what finds none is hidden. A
 * call that ends when the next begins does not overlap it.
 */
export function laySideBySide(
  starts: ArrayLike<number>,
  ends: ArrayLike<number>,
  most = Number.POSITIVE_INFINITY,
): SideBySide {
  const count = starts.length;
  const lefts = new Float32Array(count);
  const widths = new Float32Array(count);
  const hidden: number[] = [];
  let lanes: number[][] = [];
  let laneEnds: number[] = [];
  let clusterEnd = Number.NEGATIVE_INFINITY;
  let crowded = false;

  const close = () => {
    const share = (crowded ? 1 - MORE_SHARE : 1) / lanes.length;
    lanes.forEach((lane, at) => {
      for (const index of lane) {
        const [start, end] = [starts[index] ?? 0, ends[index] ?? 0];
        let right = at + 1;
        while (right < lanes.length && laneIsFree(lanes[right] ?? [], starts, ends, start, end)) right += 1;
        lefts[index] = at * share;
        widths[index] = (right - at) * share;
      }
    });
  };

  for (let index = 0; index < count; index++) {
    const [start, end] = [starts[index] ?? 0, ends[index] ?? 0];
    if (start >= clusterEnd) {
      close();
      lanes = [];
      laneEnds = [];
      crowded = false;
    }
    clusterEnd = Math.max(clusterEnd, end);
    let lane = laneEnds.findIndex((busyUntil) => busyUntil <= start);
    if (lane < 0) lane = lanes.length;
    if (lane >= most) {
      hidden.push(index);
      crowded = true;
      continue;
    }
    const held = lanes[lane];
    if (held) held.push(index);
    else lanes.push([index]);
    laneEnds[lane] = end;
  }
  close();
  return { lefts, widths, hidden };
}
