import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMinutes, type LocalDateTime } from '../../../../shared/time/local-time.ts';
import { parseAirTime, writeAirTime } from './air-time.ts';

const before = '2026-05-01T14:30' as LocalDateTime;
const read = (text: string, with_: LocalDateTime | null = null) =>
  parseAirTime(text, { year: 2026, before: with_ });

test.each([
  ['20/3/2026 19g30', '2026-03-20T19:30'],
  ['20/03/2026 19:30', '2026-03-20T19:30'],
  ['20.3.2026, 19h30', '2026-03-20T19:30'],
  ['20/3 19g30', '2026-03-20T19:30'],
  ['T6 20/03 19:30', '2026-03-20T19:30'],
  ['Thứ Sáu, 20/03/2026 19:30', '2026-03-20T19:30'],
  ['Chủ nhật 22/3/2026 lúc 9g', '2026-03-22T09:00'],
  ['19g30 ngày 20/3/2026', '2026-03-20T19:30'],
  ['19g30 20/3', '2026-03-20T19:30'],
  ['2026-03-20T19:30', '2026-03-20T19:30'],
  ['2026-03-20 19:30', '2026-03-20T19:30'],
  ['20/3/2026', '2026-03-20T20:00'],
  ['20/3/2026 24g30', '2026-03-21T00:30'],
])('%s is %s', (text, expected) => expect(read(text)).toBe(expected));

test.each(['', 'mai', '31/2/2026 19g30', '20/3/2026 25g75', '20/3/2026 tối', '19g30', '13/13 8g'])(
  '%s is none',
  (text) => expect(read(text)).toBeNull(),
);

test('a day alone keeps the time, a time alone keeps the day', () => {
  expect(read('20/3', before)).toBe('2026-03-20T14:30');
  expect(read('19g30', before)).toBe('2026-05-01T19:30');
  expect(read('1930', before)).toBe('2026-05-01T19:30');
});

test('what is written is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5_000_000 }), (minutes) => {
      const value = addMinutes('2021-01-01T00:00' as LocalDateTime, minutes);
      expect(read(writeAirTime(value), before)).toBe(value);
    }),
  );
});
