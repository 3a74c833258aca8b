import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeMarks, spread } from './place-marks.ts';

const mark = (x: number, family = 'milestone') => ({ x, family });

it('leaves marks that have room where they are', () => {
  expect(spread([50, 100, 300], 600, 17)).toEqual([50, 100, 300]);
});

it('moves two that collide apart by half each, and keeps the lane’s ends', () => {
  expect(spread([100, 107], 600, 17)).toEqual([95, 112]);
  expect(spread([0, 2], 600, 17)).toEqual([8.5, 25.5]);
  expect(spread([599, 600], 600, 17)).toEqual([574.5, 591.5]);
});

it('joins marks of a family that stand at one place, never an airing with a milestone', () => {
  const clusters = placeMarks([mark(0.5), mark(0.501), mark(0.5, 'slot'), mark(0.9)], 600, 17);
  expect(clusters.map((cluster) => cluster.marks.length).toSorted()).toEqual([1, 1, 2]);
});

it('keeps all marks, in order, apart, and on the lane', () => {
  const marks = fc.array(
    fc.record({
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      family: fc.constantFrom('milestone', 'slot'),
    }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(marks, fc.integer({ min: 200, max: 1400 }), (given, width) => {
      const clusters = placeMarks(given, width, 17);
      expect(clusters.flatMap((cluster) => cluster.marks)).toHaveLength(given.length);
      const apart = Math.min(17, (width - 17) / Math.max(1, clusters.length - 1));
      clusters.forEach(({ at }, index) => {
        expect(at).toBeGreaterThanOrEqual(8.5 - 1e-6);
        expect(at).toBeLessThanOrEqual(width - 8.5 + 1e-6);
        const before = clusters[index - 1];
        if (before) expect(at - before.at).toBeGreaterThanOrEqual(apart - 1e-6);
      });
    }),
  );
});
