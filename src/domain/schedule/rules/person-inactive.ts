import { dayNumber, dayOfMinute } from '../plan-minute.ts';
import type { PersonRule } from './rule.ts';

/** Called before they joined the house or after they left it (thời gian công tác). */
export const personInactive: PersonRule = ({ personId, person, segments }, _world, found) => {
  if (!person || (person.activeFrom === null && person.activeTo === null)) return;
  const first = person.activeFrom === null ? Number.NEGATIVE_INFINITY : dayNumber(person.activeFrom);
  const last = person.activeTo === null ? Number.POSITIVE_INFINITY : dayNumber(person.activeTo);
  for (const { start, end, call } of segments) {
    const day = dayOfMinute(start);
    if (day >= first && day <= last) continue;
    found.push({
      key: `person-inactive|${personId}|${call.id}|${day}`,
      rule: 'person-inactive',
      severity: 'error',
      callIds: [call.id],
      personId,
      placeId: null,
      from: start,
      to: end,
      params: day < first ? { since: person.activeFrom ?? '' } : { until: person.activeTo ?? '' },
      source: null,
    });
  }
};
