import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaOf, cellsOf, stepFrom } from './area.ts';

const size = { rows: 6, cols: 4 };
const bands = (row: number) => row === 0 || row === 3;
const step = (row: number, col: number, key: string, ctrl = false) =>
  stepFrom({ row, col }, key, ctrl, size, bands);

test('an area holds the cells between two corners, whichever is first', () => {
  expect(areaOf({ row: 4, col: 0 }, { row: 2, col: 3 })).toEqual({ top: 2, bottom: 4, left: 0, right: 3 });
  expect(cellsOf({ top: 1, bottom: 2, left: 0, right: 1 })).toEqual([
    { row: 1, col: 0 },
    { row: 1, col: 1 },
    { row: 2, col: 0 },
    { row: 2, col: 1 },
  ]);
});

test('arrows step over bands and stay within the grid', () => {
  expect(step(2, 1, 'ArrowDown')).toEqual({ row: 4, col: 1 });
  expect(step(4, 1, 'ArrowUp')).toEqual({ row: 2, col: 1 });
  expect(step(1, 1, 'ArrowUp')).toEqual({ row: 1, col: 1 });
  expect(step(5, 3, 'ArrowRight')).toEqual({ row: 5, col: 3 });
  expect(step(5, 3, 'Home', true)).toEqual({ row: 1, col: 0 });
  expect(step(1, 0, 'ArrowDown', true)).toEqual({ row: 5, col: 0 });
  expect(step(1, 0, 'a')).toBeNull();
});

test('no key ever lands on a band or outside', () => {
  const key = fc.constantFrom(
    'ArrowUp',
    'ArrowDown',
    'ArrowLeft',
    'ArrowRight',
    'PageUp',
    'PageDown',
    'Home',
    'End',
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 9 }),
      fc.array(fc.nat(11)),
      fc.array(fc.tuple(key, fc.boolean()), { maxLength: 20 }),
      (rows, cols, bandRows, keys) => {
        const isBand = (row: number) => bandRows.includes(row);
        const start = Array.from({ length: rows }, (_, i) => i).find((row) => !isBand(row));
        fc.pre(start !== undefined);
        let at = { row: start ?? 0, col: 0 };
        for (const [name, ctrl] of keys) {
          at = stepFrom(at, name, ctrl, { rows, cols }, isBand) ?? at;
          expect(isBand(at.row)).toBe(false);
          expect(at.row >= 0 && at.row < rows && at.col >= 0 && at.col < cols).toBe(true);
        }
      },
    ),
  );
});
