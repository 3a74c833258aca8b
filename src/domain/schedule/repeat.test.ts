import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LocalDate } from '../../shared/time/local-time.ts';
import { dayNumber, dayOfNumber, weekdayOfNumber } from './plan-minute.ts';
import { type RepeatHoliday, repeatDates, repeatLimits, repeatsTooLarge } from './repeat.ts';

const day = (text: string) => dayNumber(text as LocalDate);
const first = day('2022-08-22');
const mondayWednesdayFriday = 0b0010101;
const holidays = new Map<number, RepeatHoliday>([
  [day('2022-09-01'), { name: 'Nghỉ lễ', kind: 'rest' }],
  [day('2022-09-02'), { name: 'Quốc khánh', kind: 'public' }],
  [day('2022-09-07'), { name: 'Giỗ Tổ sân khấu', kind: 'memorial' }],
  [day('2022-09-05'), { name: 'Làm bù', kind: 'worked' }],
]);
const rule = { weekdays: mondayWednesdayFriday, until: day('2022-09-07'), skipHolidays: true };

test('each Monday, Wednesday and Friday up to a day, but not on holidays', () => {
  const found = repeatDates(first, rule, holidays);
  expect('days' in found && found.days.map(dayOfNumber)).toEqual([
    '2022-08-24',
    '2022-08-26',
    '2022-08-29',
    '2022-08-31',
    '2022-09-05',
  ]);
  expect('skipped' in found && found.skipped.map(({ day: on, name }) => [dayOfNumber(on), name])).toEqual([
    ['2022-09-02', 'Quốc khánh'],
    ['2022-09-07', 'Giỗ Tổ sân khấu'],
  ]);
  const all = repeatDates(first, { ...rule, skipHolidays: false }, holidays);
  expect(all).toMatchObject({ skipped: [] });
  expect('days' in all && all.days).toHaveLength(7);
});

test('what is no repeat is refused with its reason', () => {
  const refused = (change: Partial<typeof rule>) => repeatDates(first, { ...rule, ...change }, holidays);
  expect(refused({ weekdays: 0 })).toEqual({ refused: 'no-weekday' });
  expect(refused({ until: first })).toEqual({ refused: 'before' });
  expect(refused({ until: first + repeatLimits.days + 1 })).toEqual({ refused: 'too-long' });
  expect(refused({ until: day('2032-08-22') })).toEqual({ refused: 'too-long' });
  expect(refused({ weekdays: 127, until: first + repeatLimits.days })).toEqual({ refused: 'too-many' });
  expect(refused({ weekdays: 127, until: first + repeatLimits.dates, skipHolidays: false })).toMatchObject({
    skipped: [],
  });
  // The only Monday would be a week away.
  expect(refused({ weekdays: 1, until: first + 6 })).toEqual({ refused: 'nothing' });
});

test('every wanted weekday of the span is either a date or skipped', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 127 }),
      fc.integer({ min: 1, max: 190 }),
      fc.array(fc.integer({ min: 0, max: 190 }), { maxLength: 12 }),
      (weekdays, length, offs) => {
        const off = new Map(offs.map((by) => [first + by, { name: 'x', kind: 'public' } as const]));
        const found = repeatDates(first, { weekdays, until: first + length, skipHolidays: true }, off);
        const wanted = Array.from({ length }, (_, by) => first + 1 + by).filter(
          (on) => (weekdays >> weekdayOfNumber(on)) & 1,
        );
        const [days, skipped] = 'days' in found ? [found.days, found.skipped] : [[], []];
        const shown = [...days, ...skipped.map(({ day: on }) => on)].toSorted((a, b) => a - b);
        expect(shown).toEqual(wanted);
        expect(days.every((on) => !off.has(on))).toBe(true);
      },
    ),
  );
});

test('a week of any size that is pasted is no repeat; what comes twice is one, as far and as often as the window lets it', () => {
  const week = Array.from({ length: 300 }, (_, n) => ({ source: `call-${n}`, day: first + (n % 7) }));
  expect(repeatsTooLarge(week)).toBeNull();
  const again = (days: number[]) => days.map((on) => ({ source: 'call', day: on }));
  expect(repeatsTooLarge([...week, ...again([first, first + 366])])).toBeNull();
  expect(repeatsTooLarge([...week, ...again([first + 367, first])])).toBe('too-long');
  const often = (count: number) => again(Array.from({ length: count }, (_, n) => first + n));
  expect([repeatsTooLarge(often(200)), repeatsTooLarge(often(201))]).toEqual([null, 'too-many']);
});

test('what the window repeats the act takes', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 127 }),
      fc.integer({ min: 1, max: 500 }),
      fc.boolean(),
      (weekdays, reach, skipHolidays) => {
        const found = repeatDates(first, { weekdays, until: first + reach, skipHolidays }, holidays);
        if ('days' in found)
          expect(repeatsTooLarge(found.days.map((on) => ({ source: 'call', day: on })))).toBeNull();
      },
    ),
  );
});
