import { expect, test } from 'vitest';
import { certainHolidays } from '../../../domain/season/index.ts';
import { missingHolidays } from './missing-holidays.ts';

test('filling in adds what is missing, and nothing a second time', () => {
  const certain = certainHolidays(2026);
  expect(missingHolidays(certain, [])).toEqual(certain);
  expect(missingHolidays(certain, certain)).toEqual([]);
  const renamed = certain.map((day) => (day.date === '2026-09-02' ? { ...day, name: 'Lễ 2/9' } : day));
  expect(missingHolidays(certain, renamed)).toEqual([]);
  expect(missingHolidays(certain, certain.slice(1))).toEqual(certain.slice(0, 1));
});
