import { MINUTES_A_DAY } from '../plan-minute.ts';
import { callIdsOf } from '../timeline.ts';
import { MINUTES_AN_HOUR, type PersonRule, sourceOf } from './rule.ts';

/** More work on a day than a usual one has (quá 8 giờ một ngày); beyond the longest day another rule says it. */
export const dayHours: PersonRule = ({ personId, segments, days, grownUpFrom }, { rules }, found) => {
  const [usual, longest] = [rules['rules.dayHours'], rules['rules.longDayHours']];
  for (const { day, minutes, first, next } of days) {
    if (minutes <= usual * MINUTES_AN_HOUR || minutes > longest * MINUTES_AN_HOUR) continue;
    // Minors have a limit of their own.
    if (day < grownUpFrom) continue;
    found.push({
      key: `day-hours|${personId}|${day}`,
      rule: 'day-hours',
      severity: 'warning',
      callIds: callIdsOf(segments, first, next),
      personId,
      placeId: null,
      from: day * MINUTES_A_DAY,
      to: (day + 1) * MINUTES_A_DAY,
      params: { minutes, hours: usual },
      source: sourceOf('rules.dayHours'),
    });
  }
};
