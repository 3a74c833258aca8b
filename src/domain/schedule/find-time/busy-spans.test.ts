import { expect, test } from 'vitest';
import type { LocalDate } from '../../../shared/time/local-time.ts';
import { dayNumber, MINUTES_A_DAY } from '../plan-minute.ts';
import type { Unavailable } from '../schedule-world.ts';
import { busySpans } from './busy-spans.ts';

const day = (date: string) => dayNumber(date as LocalDate);
const away: Unavailable = {
  personId: 'lan',
  kind: 'leave',
  firstDay: day('2026-03-01'),
  lastDay: day('2026-03-14'),
  fromMinute: 0,
  toMinute: MINUTES_A_DAY,
  weekdays: 127,
  note: '',
};
/** Days of the spans, the end one day after the last; looked for on the 5th and 6th, a Thursday and a Friday. */
const daysOf = (part: Partial<Unavailable>) => {
  const world = { calls: [], people: new Map(), unavailable: new Map([['lan', [{ ...away, ...part }]]]) };
  const spans =
    busySpans(world, ['lan'], day('2026-03-05') * 1440, day('2026-03-07') * 1440).get('lan') ?? [];
  return spans.map(({ from, to }) => [from / 1440 - away.firstDay + 1, to / 1440 - away.firstDay + 1]);
};

test('an absence over whole days keeps its own first and last day, beyond what is looked at', () => {
  expect(daysOf({})).toEqual([[1, 15]]);
  expect(daysOf({ firstDay: day('2026-03-06') })).toEqual([[6, 15]]);
  expect(daysOf({ lastDay: Number.POSITIVE_INFINITY })).toEqual([[1, Number.POSITIVE_INFINITY]]);
  expect(daysOf({ lastDay: day('2026-03-04') })).toEqual([]);
  expect(daysOf({ firstDay: day('2026-03-07') })).toEqual([]);
});

test('weekdays in a row are one span, as far as they go; others are none of these days', () => {
  // Tuesday to Saturday: the 3rd to the 7th.
  expect(daysOf({ weekdays: 0b0111110 })).toEqual([[3, 8]]);
  expect(daysOf({ weekdays: 0b0111110, firstDay: day('2026-03-05') })).toEqual([[5, 8]]);
  expect(daysOf({ weekdays: 0b0001000 })).toEqual([[5, 6]]);
  expect(daysOf({ weekdays: 0b1000111 })).toEqual([]);
});

test('hours are told day by day', () => {
  expect(daysOf({ fromMinute: 720 })).toEqual([
    [5.5, 6],
    [6.5, 7],
  ]);
});
