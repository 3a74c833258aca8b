import { expect, test } from 'vitest';
import { certainHolidays } from './holidays.ts';

const dateOf = (year: number, name: string) => certainHolidays(year).find((day) => day.name === name)?.date;

test.each([
  [2026, '2026-02-17', '2026-04-26', '2026-09-22'],
  [2027, '2027-02-06', '2027-04-16', '2027-09-12'],
  [2030, '2030-02-02', '2030-04-12', '2030-09-09'],
])('the lunar days of %i stand where the calendar has them', (year, tet, kings, ancestors) => {
  expect(dateOf(year, 'Mùng 1 Tết')).toBe(tet);
  expect(dateOf(year, 'Giỗ Tổ Hùng Vương')).toBe(kings);
  expect(dateOf(year, 'Giỗ Tổ sân khấu')).toBe(ancestors);
});

test('24 November is a holiday from 2026 on', () => {
  expect(dateOf(2025, 'Ngày Văn hóa Việt Nam')).toBeUndefined();
  expect(dateOf(2026, 'Ngày Văn hóa Việt Nam')).toBe('2026-11-24');
});

test('days come in their order, each once', () => {
  const dates = certainHolidays(2028).map((day) => day.date);
  expect(dates).toEqual([...new Set(dates)].toSorted());
});
