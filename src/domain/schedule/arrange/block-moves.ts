import type { Part } from './reduce.ts';

/** Weighted waiting of a part in an order. */
export function waitingOf({ minutes, people }: Part, order: readonly number[]): number {
  const start = new Float64Array(order.length);
  let now = 0;
  for (const item of order) {
    start[item] = now;
    now += minutes[item] as number;
  }
  let waiting = 0;
  for (const { cost, items } of people) {
    let [first, last, playing] = [Number.POSITIVE_INFINITY, 0, 0];
    for (const item of items) {
      const at = start[item] as number;
      const length = minutes[item] as number;
      if (at < first) first = at;
      if (at + length > last) last = at + length;
      playing += length;
    }
    waiting += cost * (last - first - playing);
  }
  return waiting;
}

export type BlockMoves = {
  /**
   * Where the block of `length` items from `at` on costs least, taken out of the order and put back anywhere, as it is
   * or turned round; `gain` is the weighted waiting that is saved, never below zero.
   */
  best(
    order: readonly number[],
    at: number,
    length: number,
  ): { gap: number; isTurned: boolean; gain: number };
};

/** The order with a block moved to a gap of the rest. */
export function moveBlock(
  order: readonly number[],
  at: number,
  length: number,
  gap: number,
  isTurned: boolean,
): number[] {
  const block = order.slice(at, at + length);
  const rest = [...order.slice(0, at), ...order.slice(at + length)];
  return [...rest.slice(0, gap), ...(isTurned ? block.reverse() : block), ...rest.slice(gap)];
}

/** Prices all gaps for a block in one pass over the people: what a presence grows by is linear in the gap's time. */
export function createBlockMoves({ minutes, people }: Part): BlockMoves {
  const count = minutes.length;
  const place = new Int32Array(count);
  const time = new Float64Array(count + 1);
  // Two ways to put the block back: as it is and turned round. What both cost alike stands in `fixed`.
  const fixed = new Float64Array(count + 2);
  const slope = new Float64Array(count + 2);
  const asIs = new Float64Array(count + 2);
  const turned = new Float64Array(count + 2);

  /** Adds a value to all gaps from one up to another, not included. */
  const spread = (steps: Float64Array, from: number, to: number, value: number) => {
    (steps[from] as number) += value;
    (steps[to] as number) -= value;
  };

  return {
    best(order, at, length) {
      const rest = count - length;
      let now = 0;
      for (let index = 0, gap = 0; index < count; index++) {
        const item = order[index] as number;
        const isBlock = index >= at && index < at + length;
        // Items of the block are told by a negative place.
        place[item] = isBlock ? -1 - (index - at) : gap;
        if (isBlock) continue;
        time[gap++] = now;
        now += minutes[item] as number;
      }
      time[rest] = now;
      const inner = new Float64Array(length + 1);
      for (let index = 0; index < length; index++)
        inner[index + 1] = (inner[index] as number) + (minutes[order[at + index] as number] as number);
      const whole = inner[length] as number;
      for (const steps of [fixed, slope, asIs, turned]) steps.fill(0);

      for (const { cost, items } of people) {
        let [first, last, head, tail] = [count, -1, length, -1];
        for (const item of items) {
          const where = place[item] as number;
          if (where < 0) {
            if (-1 - where < head) head = -1 - where;
            if (-1 - where > tail) tail = -1 - where;
          } else {
            if (where < first) first = where;
            if (where > last) last = where;
          }
        }
        if (last < 0) continue;
        spread(fixed, first + 1, last + 1, cost * whole);
        if (tail < 0) continue;
        // Before their first item: from where they come in the block to where they came so far; after the last alike.
        const [begin, end] = [inner[head] as number, inner[tail + 1] as number];
        const [from, to] = [time[first] as number, time[last + 1] as number];
        spread(slope, 0, first + 1, -cost);
        spread(asIs, 0, first + 1, cost * (whole - begin + from));
        spread(turned, 0, first + 1, cost * (end + from));
        spread(slope, last + 1, rest + 1, cost);
        spread(asIs, last + 1, rest + 1, cost * (end - to));
        spread(turned, last + 1, rest + 1, cost * (whole - begin - to));
      }

      let [least, gap, isTurned, present] = [Number.POSITIVE_INFINITY, at, false, 0];
      let [both, rise, straight, round] = [0, 0, 0, 0];
      for (let index = 0; index <= rest; index++) {
        both += fixed[index] as number;
        rise += slope[index] as number;
        straight += asIs[index] as number;
        round += turned[index] as number;
        const shared = both + rise * (time[index] as number);
        if (index === at) present = shared + straight;
        if (shared + straight < least) [least, gap, isTurned] = [shared + straight, index, false];
        if (shared + round < least) [least, gap, isTurned] = [shared + round, index, true];
      }
      return { gap, isTurned, gain: present - least };
    },
  };
}
