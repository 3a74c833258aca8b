import { MINUTES_A_DAY } from '../plan-minute.ts';
import { callIdsOf } from '../timeline.ts';
import { MINUTES_AN_HOUR, type PersonRule, sourceOf } from './rule.ts';

/** More work on a day than overtime allows (quá 12 giờ một ngày). */
export const longDay: PersonRule = ({ personId, segments, days, grownUpFrom }, { rules }, found) => {
  const longest = rules['rules.longDayHours'];
  for (const { day, minutes, first, next } of days) {
    if (minutes <= longest * MINUTES_AN_HOUR || day < grownUpFrom) continue;
    found.push({
      key: `long-day|${personId}|${day}`,
      rule: 'long-day',
      severity: 'warning',
      callIds: callIdsOf(segments, first, next),
      personId,
      placeId: null,
      from: day * MINUTES_A_DAY,
      to: (day + 1) * MINUTES_A_DAY,
      params: { minutes, hours: longest },
      source: sourceOf('rules.longDayHours'),
    });
  }
};
