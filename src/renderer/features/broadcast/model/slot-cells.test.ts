import { expect, test } from 'vitest';
import { findProduction, parsePartNumbers, partNumbersOf, partsByNumber } from './slot-cells.ts';

const productions = [
  { id: '1', code: 'LVT', title: 'Lục Vân Tiên' },
  { id: '2', code: 'Q1-2022', title: 'Mừng xuân' },
  { id: '3', code: 'Q2-2022', title: 'Mừng xuân' },
];

test.each([
  ['lvt', '1'],
  ['luc van tien', '1'],
  ['Q1-2022', '2'],
  ['Mừng xuân', undefined],
  ['', undefined],
  ['Khác', undefined],
])('%s means %s', (text, id) => expect(findProduction(text, productions)?.id).toBe(id));

test.each([
  ['1', [1]],
  ['2, 1', [1, 2]],
  ['Phần 1 + 2', [1, 2]],
  ['', []],
  ['một', null],
  ['1/2', null],
])('%s are the parts %j', (text, numbers) => expect(parsePartNumbers(text)).toEqual(numbers));

test('parts are those of the production, or the missing one is named', () => {
  const part = (id: string, productionId: string, number: number) => ({
    id,
    productionId,
    number,
    title: '',
  });
  const parts = [part('a', 'P', 1), part('b', 'P', 2), part('c', 'Q', 3)];
  expect(partsByNumber([2, 1], 'P', parts)).toEqual({ ids: ['b', 'a'] });
  expect(partsByNumber([1, 3], 'P', parts)).toEqual({ missing: 3 });
  const byId = new Map(parts.map((each) => [each.id, each]));
  expect(partNumbersOf({ partIds: ['b', 'a', 'gone'] }, byId)).toBe('1, 2');
});
