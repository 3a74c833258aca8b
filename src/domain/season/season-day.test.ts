import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../../shared/time/local-time.ts';
import {
  countingDay,
  daysBetween,
  elapsedShare,
  moveYears,
  quarterEnd,
  seasonDay,
  seasonPhase,
} from './season-day.ts';

const day = (text: string) => text as LocalDate;
const season = { startDate: day('2022-01-01'), endDate: day('2022-12-31') };

test.each([
  ['2021-12-31', 'before', '2022-01-01'],
  ['2022-01-01', 'during', '2022-01-01'],
  ['2022-12-31', 'during', '2022-12-31'],
  ['2026-11-24', 'after', '2022-12-31'],
])('%s is %s the season and stands on %s', (today, phase, on) => {
  expect(seasonPhase(season, day(today))).toBe(phase);
  expect(seasonDay(season, day(today))).toBe(on);
});

describe('lateness', () => {
  test('of a season to come counts from today', () =>
    expect(countingDay(season, day('2021-11-24'))).toBe('2021-11-24'));
  test('goes on through the settlement of the next year, then stands still', () => {
    expect(countingDay(season, day('2023-03-31'))).toBe('2023-03-31');
    expect(countingDay(season, day('2023-04-01'))).toBe('2022-12-31');
  });
});

test('the share of the year counts whole days, the present one too', () => {
  expect(elapsedShare(season, day('2021-06-01'))).toBe(0);
  expect(elapsedShare(season, day('2022-01-01'))).toBeCloseTo(1 / 365);
  expect(elapsedShare(season, day('2022-09-14'))).toBeCloseTo(257 / 365);
  expect(elapsedShare(season, day('2022-12-31'))).toBe(1);
});

test('days and years are counted over leap days and changes of the clock', () => {
  expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2);
  expect(daysBetween(day('2026-03-09'), day('2026-03-07'))).toBe(-2);
  expect(moveYears('2024-02-29T19:30', 1)).toBe('2025-02-28T19:30');
  expect(moveYears('2024-02-29', 4)).toBe('2028-02-29');
  expect(quarterEnd(2022, 2)).toBe('2022-06-30');
});
