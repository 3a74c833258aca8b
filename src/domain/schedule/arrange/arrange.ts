import type { ArrangeInput, Arrangement } from './arrangement.ts';
import { waitingOf } from './block-moves.ts';
import { exactOrder, MOST_EXACT_ITEMS } from './exact-order.ts';
import { presencesOf } from './presence.ts';
import { type Part, reduceToParts } from './reduce.ts';
import { searchOrder } from './search-order.ts';

/** How long the search may take where the best order cannot be proven at once. */
const ARRANGE_MILLISECONDS = 9500;

export type ArrangeOptions = {
  /** Milliseconds of a clock that only goes forward. */
  now: () => number;
  /** Time for all of it; up to 20 items need less than a second. */
  milliseconds?: number;
  /** Hears of each better order that was found while there is still time to go on. */
  onBetter?: (order: string[]) => void;
};

/** Rounds without gain before the exact search is tried, and the seed that makes every run alike. */
const FIRST_ROUNDS = 20;
const SEED = 19_390_040;

/**
 * The order of a rehearsal in which people wait least, weighed by their cost (the rehearsal problem, CSPLib 039; talent
 * scheduling, CSPLib 040). Never worse than the given order. `optimal` is true where it is proven: always up to 20 items,
 * beyond if the exact search ends in the time.
 */
export function arrangeRehearsal(input: ArrangeInput, options: ArrangeOptions): Arrangement {
  const { now, milliseconds = ARRANGE_MILLISECONDS, onBetter } = options;
  const began = now();
  const expiredAfter = (limit: number) => () => now() - began >= limit;
  const parts = reduceToParts(input);
  const best = parts.map(({ minutes }) => [...minutes.keys()]);
  const proven = parts.map((part) => part.minutes.length < 3);
  const tell = () => onBetter?.(orderOf(input, parts, best));
  const given = input.items.map(({ id }) => id);

  const improve = (index: number, rounds: number, limit: number) => {
    const part = parts[index];
    const start = best[index];
    if (!part || !start) return;
    best[index] = searchOrder(part, start, {
      rounds,
      seed: SEED + index,
      expired: expiredAfter(limit),
      found: ({ order }) => {
        best[index] = order;
        tell();
      },
    }).order;
  };

  const open = () => [...parts.keys()].filter((index) => !proven[index]);
  for (const index of open()) improve(index, FIRST_ROUNDS, milliseconds / 4);
  for (const index of open()) {
    const part = parts[index];
    const start = best[index];
    if (!part || !start || part.minutes.length > MOST_EXACT_ITEMS) continue;
    // Up to 20 items it always ends; the limit is for the larger ones.
    const exact = exactOrder(part, waitingOf(part, start), expiredAfter(milliseconds * 0.8));
    if (exact === 'gave-up') continue;
    proven[index] = true;
    if (exact === 'none-better') continue;
    best[index] = exact.order;
    tell();
  }
  const left = open();
  left.forEach((index, at) => {
    const spent = now() - began;
    improve(index, Number.POSITIVE_INFINITY, spent + (milliseconds - spent) / (left.length - at));
  });

  const order = orderOf(input, parts, best);
  const [found, asGiven] = [presencesOf(input, order), presencesOf(input, given)];
  const isBetter = found.cost < asGiven.cost - 1e-9;
  const kept = isBetter ? found : asGiven;
  return {
    order: isBetter ? order : given,
    waiting: kept.waiting,
    cost: kept.cost,
    optimal: proven.every(Boolean),
    milliseconds: Math.round(now() - began),
  };
}

/**
 * One order of all the items: what the parts stand for, each part in that of its two directions that is nearer to the
 * given order, parts by where most of them stood, and items that make nobody wait where they were among those.
 */
function orderOf(
  input: ArrangeInput,
  parts: readonly Part[],
  orders: readonly (readonly number[])[],
): string[] {
  const rows = parts.map(({ members }, index) => {
    const order = (orders[index] ?? []).map((item) => members[item] ?? []);
    const backwards = order.toReversed();
    const way = turnsOf(backwards.flat()) < turnsOf(order.flat()) ? backwards : order;
    const items = way.flat();
    return { items, middle: items.reduce((sum, item) => sum + item, 0) / Math.max(1, items.length) };
  });
  return rows
    .sort((a, b) => a.middle - b.middle)
    .flatMap(({ items }) => items.map((item) => input.items[item]?.id ?? ''));
}

/** Pairs that stand the other way round than they were given. */
function turnsOf(order: readonly number[]): number {
  let turns = 0;
  for (let later = 1; later < order.length; later++)
    for (let earlier = 0; earlier < later; earlier++)
      if ((order[earlier] as number) > (order[later] as number)) turns++;
  return turns;
}
