import { expect, test } from 'vitest';
import { assignPatterns, patternNames, patternVectors } from './chip-patterns.ts';

test('departments keep their pattern, unknown ones take what is left', () => {
  const patterns = assignPatterns(['AS', 'AT', 'MÁY QUAY', 'FLY']);
  expect(patterns.get('AS')).toBe('vertical');
  expect(new Set(patterns.values()).size).toBe(4);
});

test('every pattern stays inside its box', () => {
  for (const name of patternNames) {
    for (const vector of patternVectors(name, 10, 20, 6, 12)) {
      const points: [number, number][] =
        vector.type === 'line'
          ? [
              [vector.x1, vector.y1],
              [vector.x2, vector.y2],
            ]
          : vector.type === 'polyline'
            ? vector.points.map(({ x, y }): [number, number] => [x, y])
            : vector.type === 'rect'
              ? [
                  [vector.x, vector.y],
                  [vector.x + vector.w, vector.y + vector.h],
                ]
              : [[vector.x, vector.y]];
      for (const [x, y] of points) {
        expect(x, name).toBeGreaterThanOrEqual(10 - 0.01);
        expect(x, name).toBeLessThanOrEqual(16 + 0.01);
        expect(y, name).toBeGreaterThanOrEqual(20 - 0.01);
        expect(y, name).toBeLessThanOrEqual(32 + 1.21);
      }
    }
  }
});
