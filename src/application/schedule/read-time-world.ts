import {
  dayNumber,
  MINUTES_A_DAY,
  type PlannedCall,
  type TimeWorld,
  withCertainHolidays,
} from '../../domain/schedule/index.ts';
import { addDays, type LocalDate } from '../../shared/time/local-time.ts';
import type { ConflictDesk } from './conflict-desk.ts';

export type TimeReading = {
  world: TimeWorld;
  /** The calls and live slots of those days by id. */
  calls: ReadonlyMap<string, PlannedCall>;
};

/** All that decides who is free in the days from one up to another, as the check of the schedule holds it. */
export function readTimeWorld(desk: ConflictDesk, from: LocalDate, to: LocalDate): TimeReading {
  const checker = desk.checker(addDays(from, -1));
  const { people, unavailable, travel, holidays, rules } = checker.circumstances();
  const [first, end] = [(dayNumber(from) - 1) * MINUTES_A_DAY, (dayNumber(to) + 1) * MINUTES_A_DAY];
  const calls = new Map<string, PlannedCall>();
  for (const call of checker.calls().values())
    if (call.start >= first && call.start < end) calls.set(call.id, call);
  const [hour = 0, minute = 0] = rules['rules.minorUntil'].split(':').map(Number);
  return {
    calls,
    world: {
      calls: [...calls.values()],
      people,
      unavailable,
      travel,
      // Days are sought in years, too, in which there is no call yet.
      holidays: withCertainHolidays(holidays, {
        first: Number(from.slice(0, 4)),
        last: Number(to.slice(0, 4)),
      }),
      minorRules: {
        age: rules['rules.minorAge'],
        hours: rules['rules.minorHours'],
        untilMinute: hour * 60 + minute,
      },
    },
  };
}
