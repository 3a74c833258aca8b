import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatOffset, formatTenths, parseTenths } from './tenths.ts';

test.each([
  ['2', 2000],
  ['2,5', 2500],
  ['0.5 s', 500],
  ['74', 74_000],
  ['1:14', 74_000],
  ['1:14,5', 74_500],
  ['1:14.5', 74_500],
  ['1:02:03', 3_723_000],
  ['0', 0],
  ['2,25', 2300],
])('%s is %i milliseconds', (text, milliseconds) => expect(parseTenths(text)).toBe(milliseconds));

test.each(['', 'hai', '-2', '1:60', '1:60:00', '2,5,5', ':30'])('%s is none', (text) =>
  expect(parseTenths(text)).toBeNull(),
);

test('what is written is read back to the tenth', () => {
  expect([formatTenths(5000), formatTenths(74_500)]).toEqual(['5,0', '74,5']);
  expect([formatOffset(74_000), formatOffset(74_500), formatOffset(2000)]).toEqual([
    '1:14',
    '1:14,5',
    '0:02',
  ]);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 900_000 }), (tenths) => {
      const value = tenths * 100;
      expect(parseTenths(formatTenths(value))).toBe(value);
      expect(parseTenths(formatOffset(value))).toBe(value);
    }),
  );
});
