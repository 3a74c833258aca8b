import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hoursText } from './hours-text.ts';
import { addMonths, monthWords, parseMonth, spanOfMonth } from './month.ts';

test('months follow one another over the years, there and back', () => {
  expect(addMonths('2026-12', 1)).toBe('2027-01');
  expect(addMonths('2026-01', -1)).toBe('2025-12');
  expect(spanOfMonth('2026-12')).toEqual({ from: '2026-12-01', to: '2027-01-01' });
  const month = fc.tuple(fc.integer({ min: 1950, max: 2150 }), fc.integer({ min: 1, max: 12 }));
  fc.assert(
    fc.property(month, fc.integer({ min: -400, max: 400 }), ([year, number], by) => {
      const text = `${year}-${String(number).padStart(2, '0')}`;
      expect(addMonths(addMonths(text, by), -by)).toBe(text);
      expect(parseMonth(monthWords(text))).toBe(text);
    }),
  );
});

test('a month is read as it is written, and nothing else is one', () => {
  expect([parseMonth('9/2026'), parseMonth(' 09-2026 '), parseMonth('9.2026')]).toEqual(
    Array(3).fill('2026-09'),
  );
  for (const text of ['13/2026', '0/2026', '9', '2026-09', '9/26']) expect(parseMonth(text), text).toBeNull();
});

test('hours have a comma', () => {
  expect([hoursText(90), hoursText(120), hoursText(5865), hoursText(0)]).toEqual(['1,5', '2', '97,75', '0']);
});
