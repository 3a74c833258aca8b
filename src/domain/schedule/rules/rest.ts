import type { Conflict, ConflictSeverity } from '../conflict.ts';
import { MINUTES_A_DAY, mondayOf } from '../plan-minute.ts';
import type { Timeline, WorkDay } from '../timeline.ts';
import { MINUTES_AN_HOUR, type PersonRule, sourceOf } from './rule.ts';

/** Evening work followed by a morning is normal in a theatre: worth knowing, not counted. */
const severity: ConflictSeverity = 'hint';

/** The call that ends a day's work last; of several, the last in order. */
function lastCallOf({ segments }: Timeline, day: WorkDay): string {
  let last = segments[day.first];
  for (let index = day.first + 1; index < day.next; index++) {
    const segment = segments[index];
    if (segment && last && segment.end >= last.end) last = segment;
  }
  return last?.call.id ?? '';
}

type Line = { monday: number; ids: string[]; times: number; least: number };

/** Too short a rest between the work of one day and that of the next (nghỉ giữa hai ca); one line a person and week. */
export const rest: PersonRule = (timeline, { rules }, found) => {
  const { personId, segments, days } = timeline;
  const hours = rules['rules.restHours'];
  let line: Line | undefined;
  for (let index = 1; index < days.length; index++) {
    const [before, day] = [days[index - 1], days[index]];
    if (!before || !day) continue;
    const gap = day.start - before.end;
    if (gap >= hours * MINUTES_AN_HOUR) continue;
    const monday = mondayOf(day.day);
    if (!line || line.monday !== monday) {
      if (line) found.push(said(personId, line, hours));
      line = { monday, ids: [], times: 0, least: gap };
    }
    line.times += 1;
    line.least = Math.max(0, Math.min(line.least, gap));
    line.ids.push(lastCallOf(timeline, before), segments[day.first]?.call.id ?? '');
  }
  if (line) found.push(said(personId, line, hours));
};

function said(personId: string, { monday, ids, times, least }: Line, hours: number): Conflict {
  return {
    key: `rest|${personId}|${monday}`,
    rule: 'rest',
    severity,
    callIds: [...new Set(ids)],
    personId,
    placeId: null,
    from: monday * MINUTES_A_DAY,
    to: (monday + 7) * MINUTES_A_DAY,
    params: { times, least, hours },
    source: sourceOf('rules.restHours'),
  };
}
