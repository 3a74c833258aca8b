import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeCueNumber, numbersAmong } from './free-number.ts';
import { compareCueNumbers } from './order.ts';

test('a free number stays, a taken one becomes the next point number', () => {
  expect(freeCueNumber('12', new Set())).toBe('12');
  expect(freeCueNumber('12', new Set(['12']))).toBe('12.1');
  expect(freeCueNumber('12', new Set(['12', '12.1', '12.2']))).toBe('12.3');
  expect(freeCueNumber('12.5', new Set(['12.5']))).toBe('12.6');
  expect(freeCueNumber('12A', new Set(['12A']))).toBe('12A.1');
});

const anyNumber = fc.oneof(
  fc.nat(20).map(String),
  fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 9 })).map((pair) => pair.join('.')),
);

test('no two cues end with one number, and each stands at or behind the one it had', () => {
  fc.assert(
    fc.property(fc.array(anyNumber), fc.array(anyNumber), (numbers, taken) => {
      const given = numbersAmong(numbers, taken);
      expect(new Set([...given, ...taken]).size).toBe(given.length + new Set(taken).size);
      for (const [i, number] of given.entries())
        expect(compareCueNumbers(number, numbers[i] ?? '')).toBeGreaterThanOrEqual(0);
    }),
  );
});
