import { dayOfMinute } from '../plan-minute.ts';
import type { PlannedCall } from '../schedule-world.ts';
import type { CallRule } from './rule.ts';

/** Most people of a call who are there at the same time. */
function mostAtOnce({ people, start, end }: PlannedCall): number {
  if (people.every((person) => person.start === start && person.end === end)) return people.length;
  const steps = people
    .flatMap((person) => [
      { at: person.start, by: 1 },
      { at: person.end, by: -1 },
    ])
    .toSorted((a, b) => a.at - b.at || a.by - b.by);
  let there = 0;
  let most = 0;
  for (const { by } of steps) {
    there += by;
    if (there > most) most = there;
  }
  return most;
}

/** More people at once than the place holds (sức chứa). */
export const placeTooSmall: CallRule = (call, world, found) => {
  const capacity = call.placeId === null ? null : (world.places.get(call.placeId)?.capacity ?? null);
  if (capacity === null || call.people.length <= capacity) return;
  const people = mostAtOnce(call);
  if (people <= capacity) return;
  found.push({
    key: `place-too-small|${call.placeId}|${call.id}|${dayOfMinute(call.start)}`,
    rule: 'place-too-small',
    severity: 'warning',
    callIds: [call.id],
    personId: null,
    placeId: call.placeId,
    from: call.start,
    to: call.end,
    params: { people, capacity },
    source: null,
  });
};
