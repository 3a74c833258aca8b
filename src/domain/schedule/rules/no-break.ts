import { dayOfMinute, MINUTES_A_DAY } from '../plan-minute.ts';
import { callIdsOf } from '../timeline.ts';
import { MINUTES_AN_HOUR, type PersonRule, sourceOf } from './rule.ts';

/** Night work (làm đêm) is from 22:00 to 06:00, Labour Code Art. 106. */
const NIGHT_FROM = 22 * MINUTES_AN_HOUR;
const NIGHT_TO = 6 * MINUTES_AN_HOUR;

function touchesNight(from: number, to: number): boolean {
  const day = dayOfMinute(from) * MINUTES_A_DAY;
  return from - day < NIGHT_TO || to - day > NIGHT_FROM;
}

function isBreak(from: number, to: number, byDay: number, atNight: number): boolean {
  const minutes = to - from;
  if (minutes <= 0 || minutes < Math.min(byDay, atNight)) return false;
  // Most breaks are long enough for either.
  return minutes >= Math.max(byDay, atNight) || minutes >= (touchesNight(from, to) ? atNight : byDay);
}

/** Six hours or more at a stretch without a real break (nghỉ giữa giờ), which is longer at night. */
export const noBreak: PersonRule = ({ personId, segments }, { rules }, found) => {
  const longest = rules['rules.breakAfterHours'] * MINUTES_AN_HOUR;
  const [byDay, atNight] = [rules['rules.breakMinutes'], rules['rules.nightBreakMinutes']];
  for (let index = 0; index < segments.length; ) {
    const first = index;
    const start = segments[first]?.start ?? 0;
    let end = segments[first]?.end ?? 0;
    let minutes = end - start;
    for (index += 1; index < segments.length; index++) {
      const next = segments[index];
      if (!next) break;
      if (isBreak(end, next.start, byDay, atNight)) break;
      minutes += Math.max(0, next.end - Math.max(end, next.start));
      if (next.end > end) end = next.end;
    }
    if (minutes < longest) continue;
    found.push({
      key: `no-break|${personId}|${dayOfMinute(start)}|${segments[first]?.call.id}`,
      rule: 'no-break',
      severity: 'warning',
      callIds: callIdsOf(segments, first, index),
      personId,
      placeId: null,
      from: start,
      to: end,
      params: { minutes, hours: rules['rules.breakAfterHours'], break: byDay },
      source: sourceOf('rules.breakAfterHours'),
    });
  }
};
