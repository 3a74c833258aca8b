import { describe, expect, it } from 'vitest';
import { type Column, groupRows, sortRows } from './data-table-rows.ts';

type Row = { name: string; size: number };
const columns: Column<Row>[] = [
  { key: 'name', header: 'Tên', sort: (row) => row.name },
  { key: 'size', header: 'Cỡ', sort: (row) => row.size },
];
const rows: Row[] = [
  { name: 'Đào', size: 2 },
  { name: 'Dừa', size: 10 },
  { name: 'Ấu', size: 1 },
];
const names = (list: readonly Row[]) => list.map((row) => row.name);

describe('sortRows', () => {
  it('sorts words by the Vietnamese alphabet and numbers as numbers', () => {
    expect(names(sortRows(rows, columns, { key: 'name', descending: false }))).toEqual(['Ấu', 'Dừa', 'Đào']);
    expect(names(sortRows(rows, columns, { key: 'size', descending: true }))).toEqual(['Dừa', 'Đào', 'Ấu']);
  });

  it('leaves the given order where nothing is chosen', () => {
    expect(sortRows(rows, columns, null)).toBe(rows);
  });
});

describe('groupRows', () => {
  it('keeps groups in the order of their first row', () => {
    const lines = groupRows(rows, (row) => (row.size > 1 ? 'to' : 'nhỏ'));
    expect(
      lines.map((line) => (line.kind === 'group' ? `${line.title} ${line.count}` : line.row.name)),
    ).toEqual(['to 2', 'Đào', 'Dừa', 'nhỏ 1', 'Ấu']);
  });
});
