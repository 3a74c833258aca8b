import { expect, test } from 'vitest';
import { castsOf } from './casts-of.ts';

test('the casts of a production are those that somebody plays in; an understudy makes none', () => {
  expect(
    castsOf([
      { castNumber: 2, place: 'main' },
      { castNumber: 1, place: 'main' },
      { castNumber: 2, place: 'main' },
      { castNumber: 3, place: 'understudy' },
    ]),
  ).toEqual([1, 2]);
  expect(castsOf([])).toEqual([]);
});
