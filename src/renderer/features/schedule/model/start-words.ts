import {
  clockOf,
  itemStarts,
  mayHaveStarts,
  type ProductionCast,
  rehearsalReader,
  toPlanMinute,
} from '../../../../domain/schedule/index.ts';
import type { Item } from '../../../../shared/contract/items.ts';
import type { CallRecord } from '../../../../shared/contract/schedule.ts';

/** When each item of a call begins, by its id (`18:55`); empty where no order was accepted. */
export function startWords(
  call: CallRecord,
  items: Iterable<Item>,
  castings: ProductionCast['castings'],
): ReadonlyMap<string, string> {
  if (!mayHaveStarts(call)) return new Map();
  const own = [...items].filter(({ productionId }) => productionId === call.productionId);
  const starts = itemStarts(call, rehearsalReader(own, castings)(call));
  const begin = toPlanMinute(call.startsAt);
  return new Map([...(starts ?? [])].map(([id, start]) => [id, clockOf(begin + start)]));
}
