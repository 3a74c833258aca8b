import { expect, test } from 'vitest';
import type { LocalDate } from '../../shared/time/local-time.ts';
import { fromLunar, hungKingsDay, stageAncestorsDay, tet, toLunar, yearName } from './lunar.ts';

// Tết by UTC+7 where it differs from the Chinese calendar (1968 to 2053), and the years at hand.
test.each([
  [1968, '1968-01-29'],
  [1969, '1969-02-16'],
  [1985, '1985-01-21'],
  [2007, '2007-02-17'],
  [2026, '2026-02-17'],
  [2027, '2027-02-06'],
  [2028, '2028-01-26'],
  [2029, '2029-02-13'],
  [2030, '2030-02-02'],
  [2031, '2031-01-23'],
  [2053, '2053-02-18'],
])('Tết of %i is %s', (year, date) => {
  expect(tet(year)).toBe(date);
  expect(toLunar(date as LocalDate)).toEqual({ day: 1, month: 1, year, leap: false });
});

test.each([
  [2026, '2026-09-22'],
  [2027, '2027-09-12'],
  [2028, '2028-09-30'],
  [2029, '2029-09-19'],
  [2030, '2030-09-09'],
])('giỗ Tổ sân khấu of %i is %s', (year, date) => expect(stageAncestorsDay(year)).toBe(date));

test.each([
  [2026, '2026-04-26'],
  [2027, '2027-04-16'],
  [2028, '2028-04-04'],
  [2029, '2029-04-23'],
  [2030, '2030-04-12'],
])('giỗ Tổ Hùng Vương of %i is %s', (year, date) => expect(hungKingsDay(year)).toBe(date));

test('leap months are told, and no year 2026 to 2032 has a 30 Tết', () => {
  expect(toLunar('2025-07-25' as LocalDate)).toMatchObject({ month: 6, leap: true });
  for (let year = 2026; year <= 2032; year++) {
    const eve = new Date(Date.parse(`${tet(year)}T00:00:00Z`) - 86_400_000)
      .toISOString()
      .slice(0, 10) as LocalDate;
    expect(toLunar(eve)).toMatchObject({ day: 29, month: 12 });
  }
  expect(fromLunar(1, 1, 2026)).toBe('2026-02-17');
  expect(yearName(2026)).toBe('Bính Ngọ');
});
