import { dayOfMinute, MINUTES_A_DAY } from '../plan-minute.ts';
import { MINUTES_AN_HOUR, type PersonRule, sourceOf } from './rule.ts';

/** Children may not work before 06:00: the end of the night by Labour Code Art. 106. */
const MORNING = 6 * MINUTES_AN_HOUR;

/** A child under 15 called at night (làm đêm); the age is that of the day on which the call begins. */
export const minorLate: PersonRule = ({ personId, segments, grownUpFrom }, { rules }, found) => {
  if (grownUpFrom === Number.NEGATIVE_INFINITY) return;
  const until = rules['rules.minorUntil'];
  const night = Number(until.slice(0, 2)) * MINUTES_AN_HOUR + Number(until.slice(3, 5));
  for (const { start, end, call } of segments) {
    const day = dayOfMinute(start);
    if (day >= grownUpFrom) return;
    const midnight = day * MINUTES_A_DAY;
    if (start - midnight >= MORNING && end - midnight <= night) continue;
    found.push({
      key: `minor-late|${personId}|${call.id}|${day}`,
      rule: 'minor-late',
      severity: 'error',
      callIds: [call.id],
      personId,
      placeId: null,
      from: start,
      to: end,
      params: { until, age: rules['rules.minorAge'] },
      source: sourceOf('rules.minorUntil'),
    });
  }
};
