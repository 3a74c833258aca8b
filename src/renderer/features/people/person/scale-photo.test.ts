import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sizeWithin } from './scale-photo.ts';

test('a picture shrinks to the longest side and never grows', () => {
  expect(sizeWithin(4000, 3000, 512)).toEqual({ width: 512, height: 384 });
  expect(sizeWithin(300, 400, 512)).toEqual({ width: 300, height: 400 });
  expect(sizeWithin(10_000, 1, 512)).toEqual({ width: 512, height: 1 });
  const side = fc.integer({ min: 1, max: 20_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const small = sizeWithin(width, height, 512);
      expect(Math.max(small.width, small.height)).toBeLessThanOrEqual(512);
      expect(small.width).toBeLessThanOrEqual(width);
      expect(small.height).toBeLessThanOrEqual(height);
      expect(Math.min(small.width, small.height)).toBeGreaterThanOrEqual(1);
    }),
  );
});
