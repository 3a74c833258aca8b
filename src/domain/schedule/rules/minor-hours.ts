import { MINUTES_A_DAY } from '../plan-minute.ts';
import { callIdsOf } from '../timeline.ts';
import { MINUTES_AN_HOUR, type PersonRule, sourceOf } from './rule.ts';

/** A child under 15 at work for more than 4 hours of a day; the age is that of the day. */
export const minorHours: PersonRule = ({ personId, segments, days, grownUpFrom }, { rules }, found) => {
  const hours = rules['rules.minorHours'];
  for (const { day, minutes, first, next } of days) {
    if (day >= grownUpFrom) return;
    if (minutes <= hours * MINUTES_AN_HOUR) continue;
    found.push({
      key: `minor-hours|${personId}|${day}`,
      rule: 'minor-hours',
      severity: 'error',
      callIds: callIdsOf(segments, first, next),
      personId,
      placeId: null,
      from: day * MINUTES_A_DAY,
      to: (day + 1) * MINUTES_A_DAY,
      params: { minutes, hours, age: rules['rules.minorAge'] },
      source: sourceOf('rules.minorHours'),
    });
  }
};
