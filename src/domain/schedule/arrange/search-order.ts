import { createBlockMoves, moveBlock, waitingOf } from './block-moves.ts';
import type { Part } from './reduce.ts';

export type Found = { order: number[]; waiting: number };

/** Numbers from 0 to 1, the same for the same seed, so that one rehearsal is always put in the same order. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const EPSILON = 1e-9;
/** Blocks longer than this are moved only by chance. */
const LONG_BLOCK = 12;

/** Builds an order by putting one item after another where it costs least. */
function insertGreedily(part: Part, wanted: readonly number[]): number[] {
  const order: number[] = [];
  for (const item of wanted) {
    let best: Found | null = null;
    for (let gap = 0; gap <= order.length; gap++) {
      const tried = [...order.slice(0, gap), item, ...order.slice(gap)];
      const waiting = waitingOf(partOf(part, tried), [...tried.keys()]);
      if (best === null || waiting < best.waiting) best = { order: tried, waiting };
    }
    order.splice(0, order.length, ...(best?.order ?? [item]));
  }
  return order;
}

/** Only some of a part's items, numbered as they stand. */
function partOf({ minutes, people, members }: Part, items: readonly number[]): Part {
  const numbers = new Map(items.map((item, number) => [item, number]));
  return {
    members: items.map((item) => members[item] ?? []),
    minutes: Float64Array.from(items, (item) => minutes[item] ?? 0),
    people: people
      .map(({ cost, items: own }) => ({ cost, items: own.flatMap((item) => numbers.get(item) ?? []) }))
      .filter((person) => person.items.length > 1),
  };
}

/** Greedy orders for few items only: each gap is priced anew. */
const MOST_GREEDY_ITEMS = 80;

/**
 * Looks for orders with less weighted waiting until `expired` says so or `rounds` in a row have brought nothing: block moves
 * down to where none helps, then a few moves by chance from the best and down again. `found` hears of each better order.
 */
export function searchOrder(
  part: Part,
  start: readonly number[],
  options: { expired: () => boolean; rounds: number; seed: number; found?: (best: Found) => void },
): Found {
  const { expired, rounds, found } = options;
  const count = part.minutes.length;
  const random = seeded(options.seed);
  const moves = createBlockMoves(part);
  const pick = (below: number) => Math.floor(random() * below);
  let best: Found = { order: [...start], waiting: waitingOf(part, start) };
  if (count < 3) return best;

  const offer = (order: readonly number[]): number => {
    const waiting = waitingOf(part, order);
    if (waiting < best.waiting - EPSILON) {
      best = { order: [...order], waiting };
      found?.(best);
    }
    return waiting;
  };

  const blocks: [at: number, length: number][] = [];
  for (let length = 1; length <= Math.min(LONG_BLOCK, count - 1); length++)
    for (let at = 0; at + length <= count; at++) blocks.push([at, length]);

  /** Moves blocks as long as one helps. */
  const descend = (from: readonly number[]): number[] => {
    let order = [...from];
    let since = 0;
    let index = pick(blocks.length);
    // A stride without a common factor meets each block once a round, in a mixed order.
    const stride = strideOf(blocks.length, random);
    while (since < blocks.length) {
      const [at, length] = blocks[index] as [number, number];
      index = (index + stride) % blocks.length;
      since++;
      if ((since & 15) === 0 && expired()) return order;
      const { gap, isTurned, gain } = moves.best(order, at, length);
      if (gain <= EPSILON) continue;
      order = moveBlock(order, at, length, gap, isTurned);
      since = 0;
    }
    return order;
  };

  const shake = (order: readonly number[]): number[] => {
    let shaken = [...order];
    const times = 2 + pick(3);
    for (let time = 0; time < times; time++) {
      const length = 1 + pick(Math.max(1, Math.floor(count / 2)));
      const at = pick(count - length + 1);
      shaken = moveBlock(shaken, at, length, pick(count - length + 1), random() < 0.5);
    }
    return shaken;
  };

  let current = descend(start);
  let currentWaiting = offer(current);
  if (count <= MOST_GREEDY_ITEMS && !expired()) {
    const weight = (item: number) => part.people.filter(({ items }) => items.includes(item)).length;
    const greedy = descend(
      insertGreedily(
        part,
        [...part.minutes.keys()].sort((a, b) => weight(b) - weight(a)),
      ),
    );
    const waiting = offer(greedy);
    if (waiting < currentWaiting) [current, currentWaiting] = [greedy, waiting];
  }
  for (let since = 0; since < rounds && best.waiting > EPSILON && !expired(); since++) {
    const before = best.waiting;
    // Now and then from the best again, so that the way does not get lost.
    const from = since > 0 && since % 200 === 0 ? best.order : current;
    const next = descend(shake(from));
    const waiting = offer(next);
    const slack = best.waiting * 0.03 * random();
    if (waiting <= currentWaiting + EPSILON || waiting <= best.waiting + slack || from === best.order)
      [current, currentWaiting] = [next, waiting];
    if (best.waiting < before - EPSILON) since = 0;
  }
  return best;
}

function strideOf(count: number, random: () => number): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  for (;;) {
    const stride = 1 + Math.floor(random() * count);
    if (divisor(stride, count) === 1) return stride;
  }
}
