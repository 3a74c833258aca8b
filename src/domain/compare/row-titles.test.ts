import { expect, test } from 'vitest';
import { namingReferences, rowTitle } from './row-titles.ts';

const names: Record<string, string> = { 'role r': 'Lão Nghĩa', 'person p': 'Lê Trọng Khiêm' };
const nameOf = (table: string, id: string) => names[`${table} ${id}`] ?? '';
const titleOf = (table: string, row: Record<string, string | number | null>) => rowTitle(table, row, nameOf);

test('a row names itself by what tells it best', () => {
  expect(titleOf('item', { id: 'i', title: 'Mở màn', kind: 'scene' })).toBe('Mở màn');
  expect(titleOf('production_part', { id: 'p', production_id: 'x', number: 2 })).toBe('2');
  expect(titleOf('setting', { key: 'restHours', value: '12' })).toBe('restHours');
  expect(titleOf('issued_paper', { id: 'i', document: 'cue-sheet' })).toBe('cue-sheet');
});

test('a row that ties others together is named by them, and never by its production', () => {
  expect(titleOf('casting', { id: 'c', role_id: 'r', person_id: 'p' })).toBe('Lão Nghĩa – Lê Trọng Khiêm');
  const crew = { id: 'c', production_id: 'x', person_id: 'p', job: 'Đạo diễn' };
  expect(titleOf('crew_assignment', crew)).toBe('Đạo diễn – Lê Trọng Khiêm');
  expect(namingReferences('crew_assignment', crew)).toEqual([{ to: 'person', id: 'p' }]);
  expect(titleOf('casting', { id: 'c', role_id: null, person_id: 'p' })).toBe('Lê Trọng Khiêm');
});

test('a call is told by its time too, once', () => {
  const call = { id: 'c', production_id: 'x', starts_at: '2026-02-03T19:30' };
  expect(titleOf('call', { ...call, title: 'Tổng duyệt' })).toBe('Tổng duyệt · 2026-02-03T19:30');
  expect(titleOf('call', { ...call, title: '' })).toBe('2026-02-03T19:30');
});
