import type { Rehearsable } from '../../../../shared/contract/schedule.ts';
import { fold } from '../../../../shared/text/fold.ts';
import { compareText } from '../../../../shared/text/name-order.ts';

export const traySorts = ['order', 'missing', 'title'] as const;
export type TraySort = (typeof traySorts)[number];

export type TrayGroup = { productionId: string; missingMinutes: number; items: readonly Rehearsable[] };

const missing = ({ neededMinutes, givenMinutes }: Rehearsable) => Math.max(0, neededMinutes - givenMinutes);

const orders: Record<TraySort, ((a: Rehearsable, b: Rehearsable) => number) | null> = {
  order: null,
  missing: (a, b) => missing(b) - missing(a),
  title: (a, b) => compareText(a.title, b.title),
};

/**
 * Items that have less rehearsal than they need, under their productions in the order of the season. A search looks at
 * all of them, so that one that has enough can be given more.
 */
export function trayGroups(
  items: readonly Rehearsable[],
  { productions, search, sort }: { productions: readonly string[]; search: string; sort: TraySort },
): TrayGroup[] {
  const wanted = fold(search);
  const shown = items.filter(
    (item) =>
      (productions.length === 0 || productions.includes(item.productionId)) &&
      (wanted === '' ? missing(item) > 0 : fold([item.title, ...item.path].join(' ')).includes(wanted)),
  );
  const order = orders[sort];
  return [...Map.groupBy(shown, ({ productionId }) => productionId)].map(([productionId, own]) => ({
    productionId,
    missingMinutes: own.reduce((sum, item) => sum + missing(item), 0),
    items: order ? own.toSorted(order) : own,
  }));
}

const USUAL_MINUTES = 120;
const SHORTEST_MINUTES = 30;

/** A call of an item is two hours, or what it still lacks if that is less. */
export function callMinutes(item: Rehearsable): number {
  const lacks = missing(item);
  if (lacks === 0) return USUAL_MINUTES;
  return Math.min(USUAL_MINUTES, Math.max(SHORTEST_MINUTES, Math.ceil(lacks / 15) * 15));
}
