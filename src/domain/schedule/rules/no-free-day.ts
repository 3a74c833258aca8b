import { MINUTES_A_DAY } from '../plan-minute.ts';
import { callIdsOf } from '../timeline.ts';
import { type PersonRule, sourceOf } from './rule.ts';

/** Too many days in a row with work (không có ngày nghỉ trong tuần); the whole run is said once. */
export const noFreeDay: PersonRule = ({ personId, segments, days }, { rules }, found) => {
  const most = rules['rules.daysWithoutRest'];
  for (let index = 0; index < days.length; ) {
    const from = index;
    const first = days[from]?.day ?? 0;
    while (index < days.length && days[index]?.day === first + index - from) index += 1;
    const length = index - from;
    if (length <= most) continue;
    found.push({
      key: `no-free-day|${personId}|${first}`,
      rule: 'no-free-day',
      severity: 'warning',
      callIds: callIdsOf(segments, days[from]?.first ?? 0, days[index - 1]?.next ?? 0),
      personId,
      placeId: null,
      from: first * MINUTES_A_DAY,
      to: (first + length) * MINUTES_A_DAY,
      params: { days: length, most },
      source: sourceOf('rules.daysWithoutRest'),
    });
  }
};
