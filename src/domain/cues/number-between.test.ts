import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cueNumberKey } from './cue-number.ts';
import { cueNumberBetween } from './number-between.ts';
import { compareCueNumbers } from './order.ts';

describe('cueNumberBetween', () => {
  test.each([
    [null, null, '1'],
    ['12', null, '13'],
    ['12.5', null, '13'],
    ['12', '13', '12.5'],
    ['12', '14', '13'],
    ['12', '12.5', '12.3'],
    ['12.5', '13', '12.8'],
    ['12.1', '12.2', '12.1.5'],
    ['12', '12.1', '12.0.5'],
    ['12.9', '13', '12.9.5'],
    ['12', '12A', '12.5'],
    ['12A', '12B', '12A.5'],
    [null, '1', '0.5'],
    [null, '5', '4'],
    ['A', null, 'A.5'],
  ])('between %s and %s is %s', (before, after, number) => {
    expect(cueNumberBetween(before, after)).toBe(number);
  });

  test('goes round numbers that stand elsewhere in the list', () => {
    expect(cueNumberBetween('12', null, ['13', '14'])).toBe('15');
    expect(cueNumberBetween('12', '13', ['12.5'])).toBe('12.6');
    expect(cueNumberBetween('12', '13', ['012.05'])).toBe('12.6');
  });

  test('a list out of order has room behind the row before', () => {
    expect(cueNumberBetween('12', '3', ['13'])).toBe('14');
  });

  test('always lies between and is never one that was called', () => {
    const number = fc
      .array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join('.'));
    fc.assert(
      fc.property(fc.uniqueArray(number, { minLength: 2, maxLength: 20 }), fc.nat(), (numbers, at) => {
        const sorted = numbers.toSorted(compareCueNumbers);
        const index = at % (sorted.length - 1);
        const [before, after] = [sorted[index]!, sorted[index + 1]!];
        const free = cueNumberBetween(before, after, sorted);
        expect(compareCueNumbers(before, free)).toBeLessThan(0);
        expect(compareCueNumbers(free, after)).toBeLessThan(0);
        expect(sorted).not.toContain(free);
      }),
    );
  });

  test('twenty times into the same gap', () => {
    const called = ['12', '13'];
    for (let i = 0; i < 20; i++) {
      const free = cueNumberBetween('12', called[1]!, called);
      expect(compareCueNumbers('12', free)).toBeLessThan(0);
      expect(compareCueNumbers(free, called[1]!)).toBeLessThan(0);
      called.splice(1, 0, free);
    }
    expect(new Set(called.map(cueNumberKey)).size).toBe(22);
  });
});
