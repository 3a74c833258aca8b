import { dayOfMinute } from '../plan-minute.ts';
import type { PlannedCall } from '../schedule-world.ts';
import type { CallRule } from './rule.ts';

/** What is done towards a premiere, and hardly after it. */
const towardsPremiere: ReadonlySet<PlannedCall['kind']> = new Set([
  'reading',
  'rehearsal',
  'music-rehearsal',
  'stagger-through',
  'run-through',
  'preview-review',
  'council-review',
  'dress-rehearsal',
]);

/** A rehearsal or a review after its production's premiere (tập sau ngày ra mắt): often a wrong date. */
export const afterPremiere: CallRule = (call, world, found) => {
  if (call.productionId === null || !towardsPremiere.has(call.kind)) return;
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
