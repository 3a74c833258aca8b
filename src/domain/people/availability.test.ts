import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../../shared/time/local-time.ts';
import { dayNumber, dayOfNumber, weekdayOfNumber } from '../schedule/index.ts';
import {
  type AvailabilityFields,
  busyOn,
  coversDay,
  faultOfAvailability,
  freeOn,
  happens,
  phraseOf,
} from './availability.ts';

const date = (text: string) => text as LocalDate;
const day = (text: string) => dayNumber(date(text));
const row = (part: Partial<AvailabilityFields>): AvailabilityFields => ({
  personId: 'p',
  kind: 'busy',
  firstDate: date('2026-11-02'),
  lastDate: date('2026-11-30'),
  fromMinute: 0,
  toMinute: 1440,
  weekdays: 127,
  note: '',
  ...part,
});

describe('a day', () => {
  test('is covered from the first to the last day, on the weekdays only', () => {
    const tuesdays = row({ weekdays: 0b10 });
    expect(coversDay(tuesdays, day('2026-11-03'))).toBe(true);
    expect(coversDay(tuesdays, day('2026-11-04'))).toBe(false);
    expect(coversDay(tuesdays, day('2026-12-01'))).toBe(false);
    expect(coversDay(row({ lastDate: null }), day('2031-01-01'))).toBe(true);
    expect(coversDay(row({}), day('2026-11-01'))).toBe(false);
  });

  test('is busy where rows say so, those that touch made one, and free for the rest', () => {
    const rows = [
      row({ fromMinute: 480, toMinute: 600 }),
      row({ fromMinute: 600, toMinute: 660, kind: 'leave' }),
      row({ fromMinute: 1200 }),
    ];
    expect(busyOn(rows, day('2026-11-05'))).toEqual([
      { from: 480, to: 660 },
      { from: 1200, to: 1440 },
    ]);
    expect(busyOn(rows, day('2026-11-05'), 'leave')).toEqual([{ from: 600, to: 660 }]);
    expect(freeOn(rows, day('2026-11-05'))).toEqual([
      { from: 0, to: 480 },
      { from: 660, to: 1200 },
    ]);
    expect(freeOn([row({})], day('2026-11-05'))).toEqual([]);
  });
});

test('busy and free make up the day, minute by minute as a naive look says', () => {
  const any = fc.record({
    first: fc.nat(20),
    length: fc.option(fc.nat(20), { nil: null }),
    from: fc.integer({ min: 0, max: 143 }),
    long: fc.integer({ min: 1, max: 60 }),
    weekdays: fc.integer({ min: 1, max: 127 }),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 6 }), fc.nat(30), (given, at) => {
      const base = day('2026-11-02');
      const rows = given.map(({ first, length, from, long, weekdays }) =>
        row({
          firstDate: dayOfNumber(base + first),
          lastDate: length === null ? null : dayOfNumber(base + first + length),
          fromMinute: from * 10,
          toMinute: Math.min(1440, (from + long) * 10),
          weekdays,
        }),
      );
      const now = base + at;
      const busy = busyOn(rows, now);
      const free = freeOn(rows, now);
      const inside = (list: typeof busy, minute: number) =>
        list.filter((s) => minute >= s.from && minute < s.to).length;
      for (let minute = 5; minute < 1440; minute += 10) {
        const naive = rows.some(
          (each) =>
            now >= dayNumber(each.firstDate) &&
            (each.lastDate === null || now <= dayNumber(each.lastDate)) &&
            [...each.weekdays.toString(2)].reverse()[weekdayOfNumber(now)] === '1' &&
            minute >= each.fromMinute &&
            minute < each.toMinute,
        );
        expect(inside(busy, minute)).toBe(naive ? 1 : 0);
        expect(inside(free, minute)).toBe(naive ? 0 : 1);
      }
    }),
    { numRuns: 25 },
  );
});

test('a row is put into the parts of a sentence', () => {
  expect(phraseOf(row({ lastDate: date('2026-11-02') }))).toEqual({
    kind: 'busy',
    days: { type: 'day', date: '2026-11-02' },
    hours: { type: 'all' },
  });
  expect(phraseOf(row({ weekdays: 0b1010, fromMinute: 810, toMinute: 1020 }))).toMatchObject({
    days: { type: 'weekly', weekdays: [1, 3], to: '2026-11-30' },
    hours: { type: 'between', from: 810, to: 1020 },
  });
  expect(phraseOf(row({ fromMinute: 1200, lastDate: null }))).toMatchObject({
    days: { type: 'range', to: null },
    hours: { type: 'after', minute: 1200 },
  });
  expect(phraseOf(row({ toMinute: 720 })).hours).toEqual({ type: 'before', minute: 720 });
});

test('what cannot be is told by its fault', () => {
  expect(faultOfAvailability(row({}))).toBeNull();
  expect(faultOfAvailability(row({ lastDate: date('2026-11-01') }))).toBe('dates');
  expect(faultOfAvailability(row({ fromMinute: 600, toMinute: 600 }))).toBe('hours');
  expect(faultOfAvailability(row({ weekdays: 0 }))).toBe('weekdays');
  // A Sunday between Monday and Wednesday.
  expect(faultOfAvailability(row({ weekdays: 64, lastDate: date('2026-11-04') }))).toBe('never');
  expect(happens(row({ weekdays: 64, lastDate: null }))).toBe(true);
});
