import { expect, test } from 'vitest';
import type { Rehearsable } from '../../../../shared/contract/schedule.ts';
import { callMinutes, trayGroups } from './tray-rows.ts';

const item = (
  itemId: string,
  title: string,
  productionId: string,
  given: number,
  needed = 240,
): Rehearsable => ({
  itemId,
  title,
  productionId,
  path: ['Màn II'],
  kind: 'unit',
  neededMinutes: needed,
  givenMinutes: given,
  personIds: [],
  openRoleIds: [],
});
const items = [
  item('1', 'Vân Tiên khóc mẹ', 'lvt', 150),
  item('2', 'Đánh cướp', 'lvt', 240),
  item('3', 'Ngư ông', 'lvt', 0),
  item('4', 'Liên khúc hò', 'q4', 60),
];
const ids = (options: Partial<Parameters<typeof trayGroups>[1]>) =>
  trayGroups(items, { productions: [], search: '', sort: 'order', ...options }).map((group) => [
    group.productionId,
    group.missingMinutes,
    ...group.items.map(({ itemId }) => itemId),
  ]);

test('what has not enough hours, by production', () => {
  expect(ids({})).toEqual([
    ['lvt', 330, '1', '3'],
    ['q4', 180, '4'],
  ]);
  expect(ids({ productions: ['q4'] })).toEqual([['q4', 180, '4']]);
  expect(ids({ sort: 'missing' })[0]).toEqual(['lvt', 330, '3', '1']);
  expect(ids({ sort: 'title' })[0]).toEqual(['lvt', 330, '3', '1']);
});

test('a search without marks finds those that have enough too, by the names above them as well', () => {
  expect(ids({ search: 'danh cuop' })).toEqual([['lvt', 0, '2']]);
  expect(ids({ search: 'màn 2' })).toEqual([]);
  expect(ids({ search: 'man ii' })).toHaveLength(2);
});

test('a call is two hours, or what is lacking', () => {
  expect(callMinutes(item('x', '', '', 0))).toBe(120);
  expect(callMinutes(item('x', '', '', 150))).toBe(90);
  expect(callMinutes(item('x', '', '', 235))).toBe(30);
  expect(callMinutes(item('x', '', '', 170))).toBe(75);
  expect(callMinutes(item('x', '', '', 300))).toBe(120);
});
