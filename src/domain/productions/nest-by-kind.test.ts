import fc from 'fast-check';
import { expect, test } from 'vitest';
import { itemKinds } from '../../shared/contract/items.ts';
import { kindRank, nestByKind } from './index.ts';

test('a lớp goes into the cảnh before it, bài bản into the lớp, the next màn to the top', () => {
  expect(nestByKind(['curtain', 'scene', 'unit', 'number', 'speech', 'unit', 'number', 'curtain'])).toEqual([
    null,
    0,
    1,
    2,
    2,
    1,
    5,
    null,
  ]);
  expect(nestByKind(['number', 'curtain', 'number'])).toEqual([null, null, 1]);
});

test('a parent always comes before its row and stands higher', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...itemKinds), { maxLength: 40 }), (kinds) => {
      nestByKind(kinds).forEach((parent, index) => {
        if (parent === null) return;
        expect(parent).toBeLessThan(index);
        expect(kindRank(kinds[parent] ?? 'item')).toBeLessThan(kindRank(kinds[index] ?? 'item'));
      });
    }),
  );
});
