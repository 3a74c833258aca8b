import { expect, test } from 'vitest';
import { dayNumber, dayOfNumber } from '../../../../domain/schedule/index.ts';
import type { LocalDate } from '../../../../shared/time/local-time.ts';
import {
  lunarMonthsText,
  monthText,
  spanOf,
  spanText,
  spanWith,
  stepDay,
  weekNumber,
} from './calendar-view.ts';

const day = (text: string) => dayNumber(text as LocalDate);

test('a week is Monday to Sunday, a month whole weeks, the list the month alone', () => {
  expect(spanText(spanOf('week', day('2022-09-14')))).toBe('12 – 18/09/2022');
  expect(spanText(spanOf('week', day('2022-09-04')))).toBe('29/08 – 04/09/2022');
  expect(spanText(spanOf('week', day('2022-12-31')))).toBe('26/12/2022 – 01/01/2023');
  expect(spanText(spanOf('month', day('2022-09-14')))).toBe('29/08 – 02/10/2022');
  expect(spanText(spanOf('month', day('2021-02-10')))).toBe('01 – 28/02/2021');
  expect(spanText(spanOf('agenda', day('2022-09-14')))).toBe('01 – 30/09/2022');
  expect(spanText(spanOf('places', day('2022-09-14')))).toBe('14/09/2022');
});

test('pages on and back', () => {
  const next = (view: Parameters<typeof stepDay>[0], text: string, by: number) =>
    dayOfNumber(stepDay(view, day(text), by));
  expect(next('week', '2022-12-28', 1)).toBe('2023-01-04');
  expect(next('day', '2022-03-01', -1)).toBe('2022-02-28');
  expect(next('month', '2022-01-31', 1)).toBe('2022-02-28');
  expect(next('month', '2022-01-15', -1)).toBe('2021-12-15');
  expect(next('agenda', '2022-12-31', 1)).toBe('2023-01-31');
});

test('weeks are numbered as ISO does', () => {
  expect(weekNumber(day('2022-09-14'))).toBe(37);
  expect(weekNumber(day('2023-01-01'))).toBe(52);
  expect(weekNumber(day('2021-01-03'))).toBe(53);
  expect(weekNumber(day('2026-01-01'))).toBe(1);
});

test('a solar month lies in two lunar months', () => {
  expect(monthText(day('2022-09-14'))).toBe('9/2022');
  expect(lunarMonthsText(day('2022-09-14'))).toBe('Tám – Chín');
});

test('a span holds the calls in the hand too, to the day on which they end', () => {
  const week = spanOf('week', day('2022-09-28'));
  const call = (text: string, minutes: number) => {
    const start = day(text) * 1440 + 22 * 60;
    return { start, end: start + minutes };
  };
  expect(spanWith(week, [])).toEqual(week);
  expect(spanWith(week, [call('2022-09-14', 120)])).toEqual({ first: day('2022-09-14'), end: week.end });
  expect(spanWith(week, [call('2022-10-05', 121)])).toEqual({ first: week.first, end: day('2022-10-07') });
});
