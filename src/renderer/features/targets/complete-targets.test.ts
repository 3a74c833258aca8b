import { expect, test } from 'vitest';
import { completeTarget } from './complete-targets.ts';

test('a known name brings its kind and unit, a kind its name', () => {
  expect(completeTarget({ name: 'chieu phim luu dong', planned: 40 }, 'S', [])).toEqual({
    seasonId: 'S',
    kind: 'mobile-film',
    name: 'chieu phim luu dong',
    unit: 'buổi',
    planned: 40,
  });
  expect(completeTarget({ kind: 'medal' }, 'S', [])).toMatchObject({
    name: 'Huy chương',
    unit: 'huy chương',
  });
});

test('what is given is kept, and any other name is of no kind', () => {
  expect(completeTarget({ name: 'Sân khấu học đường', unit: 'suất' }, 'S', [])).toEqual({
    seasonId: 'S',
    kind: 'other',
    name: 'Sân khấu học đường',
    unit: 'suất',
  });
  expect(completeTarget({ kind: 'medal', unit: 'chiếc' }, 'S', []).unit).toBe('chiếc');
});

test('a kind that is there is not taken by itself', () => {
  expect(completeTarget({ name: 'Huy chương' }, 'S', [{ kind: 'medal' }])).toMatchObject({ kind: 'other' });
});
