import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type LocalDate, weekday } from '../../shared/time/local-time.ts';
import type { Holiday } from './holidays.ts';
import { workingDays, workingDaysBefore } from './working-days.ts';

const day = (text: string) => text as LocalDate;
const off = (date: string, kind: Holiday['kind']) => ({ date: day(date), kind });

describe('working days', () => {
  test('a plain week: five days before a Friday is the Friday before', () =>
    expect(workingDaysBefore(day('2022-11-18'), 5, [])).toBe('2022-11-11'));
  test('a show on a Sunday counts from the Friday before it', () =>
    expect(workingDaysBefore(day('2022-11-20'), 1, [])).toBe('2022-11-18'));
  test('none asked for is the day itself, be it a Sunday', () =>
    expect(workingDaysBefore(day('2022-11-20'), 0, [])).toBe('2022-11-20'));
  test('holidays are skipped, also one that lies on a day in exchange', () => {
    const holidays = [off('2022-09-01', 'public'), off('2022-09-02', 'public')];
    expect(workingDaysBefore(day('2022-09-05'), 1, holidays)).toBe('2022-08-31');
  });
  test('a Saturday that is worked in exchange for a Monday counts, the Monday does not', () => {
    const swap = [off('2024-04-29', 'rest'), off('2024-05-04', 'worked')];
    const works = workingDays(swap);
    expect([works(day('2024-04-29')), works(day('2024-05-04')), works(day('2024-05-05'))]).toEqual([
      false,
      true,
      false,
    ]);
    expect(workingDaysBefore(day('2024-05-06'), 1, swap)).toBe('2024-05-04');
    expect(workingDaysBefore(day('2024-04-30'), 1, swap)).toBe('2024-04-26');
  });
  test('giỗ Tổ is remembered and worked', () =>
    expect(workingDays([off('2022-09-07', 'memorial')])(day('2022-09-07'))).toBe(true));
  test('a table that calls everything a holiday still ends', () => {
    const all = Array.from({ length: 400 }, (_, n) => off(addDays(day('2022-12-31'), -n), 'public'));
    expect(workingDaysBefore(day('2023-01-01'), 2, all) < '2022-12-31').toBe(true);
  });
});

test('exactly the asked number of working days lies from the day found up to the show', () => {
  const kind = fc.constantFrom<Holiday['kind'][]>('public', 'rest', 'worked', 'memorial');
  const holiday = fc.record({
    date: fc.integer({ min: -60, max: 10 }).map((n) => addDays(day('2024-05-15'), n)),
    kind,
  });
  fc.assert(
    fc.property(fc.array(holiday, { maxLength: 20 }), fc.nat(15), (holidays, days) => {
      const show = day('2024-05-15');
      const found = workingDaysBefore(show, days, holidays);
      const works = workingDays(holidays);
      let counted = 0;
      for (let date = found; date < show; date = addDays(date, 1)) if (works(date)) counted += 1;
      expect(counted).toBe(days);
      if (days > 0) expect(works(found)).toBe(true);
      if (holidays.length === 0) expect(days === 0 || weekday(found) < 5).toBe(true);
    }),
  );
});
