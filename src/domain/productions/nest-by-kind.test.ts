import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ItemKind, itemKinds } from '../../shared/contract/items.ts';
import { nestByKind, rankOfRow } from './index.ts';

const rows = (...kinds: ItemKind[]) => kinds.map((kind) => ({ kind, title: 'Lưu thủy' }));

test('a lớp goes into the cảnh before it, bài bản into the lớp, the next màn to the top', () => {
  expect(
    nestByKind(rows('curtain', 'scene', 'unit', 'number', 'speech', 'unit', 'number', 'curtain')),
  ).toEqual([null, 0, 1, 2, 2, 1, 5, null]);
  expect(nestByKind(rows('number', 'curtain', 'number'))).toEqual([null, null, 1]);
});

test('tiết mục go into the phần before them, lời dẫn beside the tiết mục', () => {
  const list = [
    ['item', 'Phần I – Ơn nghĩa sinh thành'],
    ['speech', 'Lời dẫn mở đầu'],
    ['item', 'Lòng mẹ'],
    ['speech', 'Lời dẫn'],
    ['item', 'Tình cha'],
    ['item', 'Phần 2'],
    ['item', 'Mùa xuân'],
  ] as const;
  expect(nestByKind(list.map(([kind, title]) => ({ kind, title })))).toEqual([null, 0, 0, 0, 0, null, 5]);
  expect(nestByKind(rows('item', 'speech', 'item'))).toEqual([null, null, null]);
});

test('a parent always comes before its row and stands higher', () => {
  const row = fc.record({
    kind: fc.constantFrom(...itemKinds),
    title: fc.constantFrom('Lưu thủy', 'Phần II'),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (list) => {
      nestByKind(list).forEach((parent, index) => {
        if (parent === null) return;
        expect(parent).toBeLessThan(index);
        expect(rankOfRow(list[parent]!)).toBeLessThan(rankOfRow(list[index]!));
      });
    }),
  );
});
