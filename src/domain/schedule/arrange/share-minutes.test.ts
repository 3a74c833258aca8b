import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callTimesOf } from './call-times.ts';
import { shareMinutes } from './share-minutes.ts';

test('by weight, in fives; without a weight as the average', () => {
  expect(shareMinutes(120, [300, 300, 600])).toEqual([30, 30, 60]);
  expect(shareMinutes(120, [0, 0, 0])).toEqual([40, 40, 40]);
  expect(shareMinutes(90, [100, 0, 200])).toEqual([20, 30, 40]);
  expect(shareMinutes(7, [1, 1, 1])).toEqual([3, 2, 2]);
});

test('add up to the call, and each item has some of it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 30, max: 960 }),
      fc.array(fc.nat(3600), { minLength: 1, maxLength: 30 }),
      (minutes, weights) => {
        const shares = shareMinutes(minutes, weights);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(minutes);
        expect(Math.min(...shares)).toBeGreaterThan(0);
      },
    ),
  );
});

test('call times are rounded outwards, and open at the ends of the call', () => {
  const presence = { playing: 0, waiting: 0 };
  expect(
    callTimesOf(
      [
        { ...presence, personId: 'a', arrive: 0, leave: 42 },
        { ...presence, personId: 'b', arrive: 42, leave: 118 },
        { ...presence, personId: 'c', arrive: 4, leave: 45 },
      ],
      120,
    ),
  ).toEqual([
    { personId: 'a', arriveMinutes: null, leaveMinutes: 45 },
    { personId: 'b', arriveMinutes: 40, leaveMinutes: null },
    { personId: 'c', arriveMinutes: null, leaveMinutes: 45 },
  ]);
});
