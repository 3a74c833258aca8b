import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMinutes,
  type LocalDate,
  type LocalDateTime,
  weekday,
} from '../../shared/time/local-time.ts';
import {
  dayNumber,
  dayOfNumber,
  fromPlanMinute,
  mondayOf,
  toPlanMinute,
  weekdayOfNumber,
} from './plan-minute.ts';

const start = '1990-01-01T00:00' as LocalDateTime;

test('a wall time is a minute and back, and minutes add up as wall times do', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100_000_000 }),
      fc.integer({ min: 0, max: 5000 }),
      (offset, more) => {
        const at = addMinutes(start, offset);
        expect(fromPlanMinute(toPlanMinute(at))).toBe(at);
        expect(fromPlanMinute(toPlanMinute(at) + more)).toBe(addMinutes(at, more));
      },
    ),
  );
});

test('days, weekdays and Mondays agree with the calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 70_000 }), (days) => {
      const date = addDays('1990-01-01' as LocalDate, days);
      expect(dayOfNumber(dayNumber(date))).toBe(date);
      expect(weekdayOfNumber(dayNumber(date))).toBe(weekday(date));
      expect(weekday(dayOfNumber(mondayOf(dayNumber(date))))).toBe(0);
    }),
  );
});
