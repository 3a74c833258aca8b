import {
  dayOfMinute,
  fromPlanMinute,
  MINUTES_A_DAY,
  toPlanMinute,
  weekdayOfNumber,
} from '../../../../domain/schedule/index.ts';
import type { CallRecord } from '../../../../shared/contract/schedule.ts';
import type { CallsWrite } from '../data/apply-writes.ts';

type Chosen = readonly Pick<CallRecord, 'id' | 'startsAt'>[];

export const firstDayOf = (calls: Chosen): number =>
  Math.min(...calls.map(({ startsAt }) => dayOfMinute(toPlanMinute(startsAt))));

/** The weekday of the first call alone: the others follow it, and on their own weekdays would come twice. */
export const usualWeekdays = (calls: Chosen): number => 1 << weekdayOfNumber(firstDayOf(calls));

/** Several calls keep their distances: the first of them falls on each of the days. */
export function repeatedCalls(calls: Chosen, days: readonly number[]): CallsWrite {
  const first = firstDayOf(calls);
  return {
    add: days.flatMap((day) =>
      calls.map(({ id, startsAt }) => ({
        copyOf: id,
        fields: { startsAt: fromPlanMinute(toPlanMinute(startsAt) + (day - first) * MINUTES_A_DAY) },
      })),
    ),
  };
}
