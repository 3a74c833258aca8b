import { expect, test } from 'vitest';
import type { LocalDate } from '../../../shared/time/local-time.ts';
import { usualOptions } from './usual-options.ts';

const day = (text: string) => text as LocalDate;
const season = { startDate: day('2022-01-01'), endDate: day('2022-12-31') };

test('a schedule of what comes begins today, or with a season that is over', () => {
  const from = (now: string, wished?: string) =>
    usualOptions('personal-schedule', day(now), season, wished === undefined ? undefined : day(wished));
  expect(from('2022-09-14')).toEqual({ from: '2022-09-14' });
  expect(from('2021-12-01')).toEqual({ from: '2021-12-01' });
  expect(from('2022-12-31')).toEqual({ from: '2022-01-01' });
  expect(from('2023-01-10')).toEqual({ from: '2022-01-01' });
  expect(from('2022-12-31', '2022-09-12')).toEqual({ from: '2022-09-12' });
});

test('a sheet of a month is of the month that is looked at, not of the clock of the PC', () => {
  expect(usualOptions('allowance', day('2022-12-31'), season, day('2022-09-12'))).toEqual({
    month: '2022-09',
  });
  expect(usualOptions('allowance', day('2022-12-31'), season, undefined)).toEqual({ month: '2022-12' });
  expect(usualOptions('call-sheet', day('2022-12-31'), season, day('2022-09-12'))).toEqual({
    date: '2022-12-31',
  });
  expect(usualOptions('season-plan', day('2022-12-31'), season, undefined)).toEqual({});
});
