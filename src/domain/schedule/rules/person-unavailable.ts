import { dayOfMinute, MINUTES_A_DAY, weekdayOfNumber } from '../plan-minute.ts';
import type { Unavailable } from '../schedule-world.ts';
import type { Segment } from '../timeline.ts';
import type { PersonRule } from './rule.ts';

/** When the two meet, on the first day on which they do. */
function meeting(segment: Segment, away: Unavailable): { from: number; to: number } | null {
  const last = Math.min(dayOfMinute(segment.end - 1), away.lastDay);
  for (let day = Math.max(dayOfMinute(segment.start), away.firstDay); day <= last; day++) {
    if (((away.weekdays >> weekdayOfNumber(day)) & 1) === 0) continue;
    const from = Math.max(segment.start, day * MINUTES_A_DAY + away.fromMinute);
    const to = Math.min(segment.end, day * MINUTES_A_DAY + away.toMinute);
    if (from < to) return { from, to };
  }
  return null;
}

/** Called while busy, on leave or travelling (lịch bận); said once a call, with the reason that begins first. */
export const personUnavailable: PersonRule = ({ personId, segments }, world, found) => {
  const away = world.unavailable.get(personId);
  if (!away || away.length === 0) return;
  for (const segment of segments) {
    let first: { from: number; to: number; why: Unavailable } | null = null;
    for (const why of away) {
      const met = meeting(segment, why);
      if (met && (!first || met.from < first.from)) first = { ...met, why };
    }
    if (!first) continue;
    const { from, to, why } = first;
    found.push({
      key: `person-unavailable|${personId}|${segment.call.id}|${dayOfMinute(from)}`,
      rule: 'person-unavailable',
      severity: 'error',
      callIds: [segment.call.id],
      personId,
      placeId: null,
      from,
      to,
      params: { kind: why.kind, note: why.note, after: why.fromMinute, until: why.toMinute },
      source: null,
    });
  }
};
