import { expect, test } from 'vitest';
import { addDays, type LocalDate } from '../../shared/time/local-time.ts';
import { toLunar } from './lunar.ts';
import { lunarMonthName, lunarMonths } from './lunar-months.ts';

const day = (text: string) => text as LocalDate;

test('the months of 2022 begin with what is left of Chạp, and Giêng is Tết', () => {
  const months = lunarMonths(day('2022-01-01'), day('2022-12-31'));
  expect(months.map((month) => month.month)).toEqual([11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(months[2]).toMatchObject({ start: '2022-02-01', month: 1, year: 2022 });
  expect(months.at(-1)?.end).toBe('2022-12-31');
});

test.each([2020, 2023, 2025, 2028, 2033])('the months of %i are those of every single day', (year) => {
  const [from, to] = [day(`${year}-01-01`), day(`${year}-12-31`)];
  const months = lunarMonths(from, to);
  let at = 0;
  for (let date = from; date <= to; date = addDays(date, 1)) {
    if (date > (months[at]?.end ?? '')) at += 1;
    const { month, leap } = toLunar(date);
    expect([months[at]?.month, months[at]?.leap, date]).toEqual([month, leap, date]);
  }
  expect(at).toBe(months.length - 1);
});

test('a leap month says so', () => {
  expect(lunarMonthName(6, true)).toBe('Sáu nhuận');
  expect(lunarMonthName(11)).toBe('Mười một');
});
