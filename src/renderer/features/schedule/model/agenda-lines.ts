import { dayOfMinute, toPlanMinute } from '../../../../domain/schedule/index.ts';
import type { CallRecord } from '../../../../shared/contract/schedule.ts';
import type { DaySpan } from './calendar-view.ts';

export type AgendaLine =
  | { kind: 'day'; key: string; day: number; count: number; minutes: number }
  | { kind: 'call'; key: string; call: CallRecord };

/** Calls that begin on the days in sight, by start, each day under its heading; days without any are left out. What is
 * called off is listed, and counts for nothing. */
export function agendaLines(calls: readonly CallRecord[], { first, end }: DaySpan): AgendaLine[] {
  const inSight = calls
    .filter(({ startsAt }) => {
      const day = dayOfMinute(toPlanMinute(startsAt));
      return day >= first && day < end;
    })
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt) || a.id.localeCompare(b.id));
  const days = Map.groupBy(inSight, ({ startsAt }) => dayOfMinute(toPlanMinute(startsAt)));
  return [...days].flatMap(([day, own]): AgendaLine[] => {
    const held = own.filter(({ status }) => status !== 'cancelled');
    return [
      {
        kind: 'day',
        key: `day-${day}`,
        day,
        count: held.length,
        minutes: held.reduce((sum, { durationMinutes }) => sum + durationMinutes, 0),
      },
      ...own.map((call): AgendaLine => ({ kind: 'call', key: call.id, call })),
    ];
  });
}
