import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limits } from '../limits.ts';
import { minuteOfClock, parseClock } from './clock.ts';
import { shortestCall, writtenSpan } from './written-span.ts';

const span = (from: string, to: string) =>
  writtenSpan(minuteOfClock(parseClock(from) ?? Number.NaN), minuteOfClock(parseClock(to) ?? Number.NaN));

test.each([
  ['19:30', '22:00', 150],
  ['22:00', '24:30', 150],
  ['22:00', '0:30', 150],
  ['25:00', '26:00', 60],
  ['25:00', '2:00', 60],
  ['1:00', '26:00', 60],
  ['0:30', '3:00', 150],
  ['6:00', '22:00', 960],
])('%s–%s are %i minutes', (from, to, minutes) => expect(span(from, to)).toEqual({ minutes }));

test.each([
  ['11:00', '8:00', 'tooShort'],
  ['8:00', '8:04', 'tooShort'],
  ['6:00', '5:00', 'tooShort'],
  ['6:00', '22:01', 'tooLong'],
])('%s–%s is refused as %s', (from, to, refused) => expect(span(from, to)).toEqual({ refused }));

test('a length that comes out is allowed, and ends at the written minute of some day', () => {
  const minute = fc.integer({ min: 0, max: 30 * 60 - 1 });
  fc.assert(
    fc.property(minute, minute, (start, end) => {
      const found = writtenSpan(start, end);
      if ('refused' in found) return;
      expect(found.minutes).toBeGreaterThanOrEqual(shortestCall);
      expect(found.minutes).toBeLessThanOrEqual(limits.callMinutes);
      expect(Math.abs(start + found.minutes - end) % 1440).toBe(0);
    }),
  );
});
