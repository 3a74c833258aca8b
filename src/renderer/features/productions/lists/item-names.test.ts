import { expect, test } from 'vitest';
import { testItem } from '../../../../../tests/support/test-item.ts';
import { buildOutline } from '../../../../domain/productions/index.ts';
import { itemNames } from './item-names.ts';

const play = buildOutline([
  testItem('m1', 'a', { kind: 'curtain', title: 'Đánh cướp' }),
  testItem('l1', 'a', { kind: 'unit', title: 'Giã thầy', parentId: 'm1' }),
  testItem('n1', 'a', { title: 'Nói lối', parentId: 'l1' }),
  testItem('l2', 'b', { kind: 'unit', title: 'Vây xe', parentId: 'm1' }),
  testItem('n2', 'a', { title: 'Nói lối', parentId: 'l2' }),
  testItem('n3', 'b', { title: 'Nói lối', parentId: 'l2' }),
  testItem('n4', 'c', { title: 'Xang xừ líu', parentId: 'l2' }),
]);
const names = itemNames(play);

test('every item has a label of its own', () => {
  expect(names.labels).toEqual([
    'Màn I – Đánh cướp',
    'Lớp 1 – Giã thầy',
    'Nói lối (Lớp 1)',
    'Lớp 2 – Vây xe',
    'Nói lối (Lớp 2)',
    'Nói lối (Lớp 2) · 2',
    'Xang xừ líu',
  ]);
  for (const [index, label] of names.labels.entries())
    expect(names.find(label)).toEqual({ id: play.all[index]!.item.id });
});

test.each([
  ['Lớp 2', { id: 'l2' }],
  ['lop 2', { id: 'l2' }],
  ['vay xe', { id: 'l2' }],
  ['màn I', { id: 'm1' }],
  ['xang xu liu', { id: 'n4' }],
  ['Nói lối', 'several'],
  ['Lớp 9', 'unknown'],
])('%s', (text, found) => expect(names.find(text)).toEqual(found));

test('a programme’s items go by their numbers too', () => {
  const programme = itemNames(
    buildOutline([
      testItem('a', 'a', { kind: 'item', title: 'Múa sen' }),
      testItem('b', 'b', { kind: 'item', title: 'Ca cổ' }),
    ]),
  );
  expect(programme.find('2')).toEqual({ id: 'b' });
  expect(programme.find('2. Ca cổ')).toEqual({ id: 'b' });
});
