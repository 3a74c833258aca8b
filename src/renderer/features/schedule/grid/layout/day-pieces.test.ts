import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOf, pieceOn } from './day-pieces.ts';
import { chipsShown } from './month-cell.ts';

const day = 1440;

test('a call over midnight lies on two days, one that ends at midnight on one', () => {
  expect(daysOf(day - 60, day + 60)).toEqual({ first: 0, last: 1 });
  expect(daysOf(day - 60, day)).toEqual({ first: 0, last: 0 });
  expect(pieceOn(0, day - 60, day + 60)).toEqual({ start: 1380, end: 1440 });
  expect(pieceOn(1, day - 60, day + 60)).toEqual({ start: 0, end: 60 });
});

test('the pieces of a call are as long as the call', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 1, max: 4000 }), (start, length) => {
      const { first, last } = daysOf(start, start + length);
      let sum = 0;
      for (let each = first; each <= last; each++) {
        const piece = pieceOn(each, start, start + length);
        expect(piece.end).toBeGreaterThan(piece.start);
        sum += piece.end - piece.start;
      }
      expect(sum).toBe(length);
    }),
  );
});

test('a cell of the month shows four calls, else three and "+n"', () => {
  expect([0, 3, 4, 5, 12].map(chipsShown)).toEqual([0, 3, 4, 3, 3]);
});
