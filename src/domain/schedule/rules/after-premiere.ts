import { sortOfCall } from '../call-sort.ts';
import { dayOfMinute } from '../plan-minute.ts';
import type { CallRule } from './rule.ts';

/** A rehearsal or a review after its production's premiere (tập sau ngày ra mắt): often a wrong date. */
export const afterPremiere: CallRule = (call, world, found) => {
  if (call.productionId === null || call.kind === 'live-slot' || sortOfCall(call.kind) !== 'rehearsal')
    return;
  const production = world.productions.get(call.productionId);
  if (!production || production.premiere === null || call.start < production.premiere) return;
  found.push({
    key: `after-premiere|${call.id}|${dayOfMinute(call.start)}`,
    rule: 'after-premiere',
    severity: 'warning',
    callIds: [call.id],
    personId: null,
    placeId: null,
    from: call.start,
    to: call.end,
    params: { production: production.title, premiere: production.premiere },
    source: null,
  });
};
