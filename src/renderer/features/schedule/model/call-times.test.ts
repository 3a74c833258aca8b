import { expect, test } from 'vitest';
import type { LocalDate, LocalDateTime } from '../../../../shared/time/local-time.ts';
import { endOf, minutesOf, withDate, withEnd, withStart } from './call-times.ts';

const call = { startsAt: '2022-09-14T19:30' as LocalDateTime, durationMinutes: 90 };

test('times as they are written here', () => {
  expect([
    minutesOf('19g30'),
    minutesOf('8g'),
    minutesOf('1930'),
    minutesOf('24:30'),
    minutesOf('xyz'),
  ]).toEqual([1170, 480, 1170, 1470, null]);
});

test('another start, day or end', () => {
  expect(withStart(call, 480)).toBe('2022-09-14T08:00');
  expect(withDate(call, '2022-10-01' as LocalDate)).toBe('2022-10-01T19:30');
  expect(endOf({ ...call, durationMinutes: 300 })).toBe('2022-09-15T00:30');
  expect(withEnd(call, 1350)).toEqual({ minutes: 180 });
});

test('an end before the start is refused, but one after midnight is the next morning’s', () => {
  expect(withEnd(call, 1080)).toEqual({ refused: 'tooShort' });
  expect(withEnd(call, 1170)).toEqual({ refused: 'tooShort' });
  expect(withEnd(call, 30)).toEqual({ minutes: 300 });
  const morning = { startsAt: '2022-09-14T06:00' as LocalDateTime, durationMinutes: 60 };
  expect(withEnd(morning, 22 * 60)).toEqual({ minutes: 960 });
  expect(withEnd(morning, 22 * 60 + 15)).toEqual({ refused: 'tooLong' });
  expect(withEnd(morning, 5 * 60)).toEqual({ refused: 'tooShort' });
});
