import { MINUTES_A_DAY, mondayOf } from '../plan-minute.ts';
import { callIdsOf } from '../timeline.ts';
import { MINUTES_AN_HOUR, type PersonRule, sourceOf } from './rule.ts';

/** More work in a week, from Monday, than is allowed (quá 48 giờ một tuần). */
export const weekHours: PersonRule = ({ personId, segments, days }, { rules }, found) => {
  const hours = rules['rules.weekHours'];
  for (let index = 0; index < days.length; ) {
    const monday = mondayOf(days[index]?.day ?? 0);
    const from = index;
    let minutes = 0;
    for (; index < days.length; index++) {
      const day = days[index];
      if (!day || day.day >= monday + 7) break;
      minutes += day.minutes;
    }
    if (minutes <= hours * MINUTES_AN_HOUR) continue;
    found.push({
      key: `week-hours|${personId}|${monday}`,
      rule: 'week-hours',
      severity: 'warning',
      callIds: callIdsOf(segments, days[from]?.first ?? 0, days[index - 1]?.next ?? 0),
      personId,
      placeId: null,
      from: monday * MINUTES_A_DAY,
      to: (monday + 7) * MINUTES_A_DAY,
      params: { minutes, hours },
      source: sourceOf('rules.weekHours'),
    });
  }
};
