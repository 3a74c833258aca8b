import { eachNear } from '../pairs.ts';
import { dayOfMinute } from '../plan-minute.ts';
import { type Circumstances, travelKey } from '../schedule-world.ts';
import type { PersonRule } from './rule.ts';

const longest = new WeakMap<Circumstances['travel'], number>();

/** The longest way of the house, reckoned once. */
function longestWay(travel: Circumstances['travel']): number {
  const known = longest.get(travel);
  if (known !== undefined) return known;
  let most = 0;
  for (const minutes of travel.values()) if (minutes > most) most = minutes;
  longest.set(travel, most);
  return most;
}

/** Too little time to get from one place to the next (thời gian di chuyển). */
export const travel: PersonRule = ({ personId, segments }, world, found) => {
  const reach = longestWay(world.travel);
  if (reach === 0) return;
  eachNear(segments, reach, (a, b) => {
    const [from, to] = [a.call.placeId, b.call.placeId];
    // Both at once is said by another rule.
    if (b.start < a.end || from === null || to === null || from === to) return;
    const needed = world.travel.get(travelKey(from, to)) ?? 0;
    if (b.start - a.end >= needed) return;
    found.push({
      key: `travel|${personId}|${a.call.id}|${b.call.id}|${dayOfMinute(b.start)}`,
      rule: 'travel',
      severity: 'error',
      callIds: [a.call.id, b.call.id],
      personId,
      placeId: to,
      from: a.end,
      to: b.start,
      params: {
        needed,
        left: b.start - a.end,
        fromPlace: world.places.get(from)?.name ?? '',
        toPlace: world.places.get(to)?.name ?? '',
      },
      source: null,
    });
  });
};
