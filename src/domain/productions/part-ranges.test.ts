import { expect, test } from 'vitest';
import { testItem } from '../../../tests/support/test-item.ts';
import { buildOutline } from './outline.ts';
import { isPartReversed, overlappingParts, partRange } from './part-ranges.ts';

const outline = buildOutline([
  testItem('I', 'a', { kind: 'curtain' }),
  testItem('I.1', 'a', { kind: 'scene', parentId: 'I' }),
  testItem('I.2', 'b', { kind: 'scene', parentId: 'I' }),
  testItem('II', 'b', { kind: 'curtain' }),
  testItem('III', 'c', { kind: 'curtain' }),
]);
const part = (id: string, firstItemId: string | null, lastItemId: string | null) => ({
  id,
  firstItemId,
  lastItemId,
});

test('a part ends with all that lies in its last item; open ends are the ends of the show', () => {
  expect(partRange(outline, part('1', 'I', 'I'))).toEqual({ from: 1, to: 3 });
  expect(partRange(outline, part('1', null, 'II'))).toEqual({ from: 1, to: 4 });
  expect(partRange(outline, part('1', 'I.2', null))).toEqual({ from: 3, to: 5 });
  expect(partRange(outline, part('1', 'deleted', 'deleted'))).toEqual({ from: 1, to: 5 });
});

test('the first item may not stand behind the last', () => {
  expect(isPartReversed(outline, part('1', 'II', 'I'))).toBe(true);
  expect(isPartReversed(outline, part('1', 'II', 'I.2'))).toBe(true);
  expect(isPartReversed(outline, part('1', 'I', 'I'))).toBe(false);
  // Begins within the item that it ends with.
  expect(isPartReversed(outline, part('1', 'I.2', 'I'))).toBe(false);
  expect(isPartReversed(buildOutline([]), part('1', null, null))).toBe(false);
});

test('parts that cover the same rows are told to each other', () => {
  const parts = [part('1', 'I', 'II'), part('2', 'II', 'III'), part('3', null, 'I.1')];
  expect(overlappingParts(outline, parts)).toEqual(
    new Map([
      ['1', ['2', '3']],
      ['2', ['1']],
      ['3', ['1']],
    ]),
  );
  expect(overlappingParts(outline, [part('1', 'I', 'I'), part('2', 'II', null)]).size).toBe(0);
});
