import { expect, test } from 'vitest';
import type { LocalDate, LocalDateTime } from '../../../../shared/time/local-time.ts';
import { doubtOfDate } from './doubtful-date.ts';

const season = { startDate: '2022-01-01' as LocalDate, endDate: '2022-12-31' as LocalDate };
const doubt = (date: string, before = '2022-09-18T09:00') =>
  doubtOfDate(date as LocalDate, before as LocalDateTime, season);

test('a day outside the season is doubted, its first and last day are not', () => {
  expect(
    ['2021-12-31', '2022-01-01', '2022-12-31', '2023-01-01', '2031-09-18'].map((day) => doubt(day)),
  ).toEqual(['outside', null, null, 'outside', 'outside']);
});

test('a call that is outside already is moved about there unasked, up to a year away', () => {
  expect(doubt('2023-01-09', '2023-01-02T09:00')).toBeNull();
  expect(doubt('2024-01-03', '2023-01-02T09:00')).toBeNull();
  expect(doubt('2024-01-04', '2023-01-02T09:00')).toBe('far');
});
