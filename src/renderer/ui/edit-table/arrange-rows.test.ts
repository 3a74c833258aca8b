import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../shared/text/name-order.ts';
import { createRowFolder, filterRows, linesOf, sortRows, valuesOf } from './arrange-rows.ts';
import type { TableColumn, TableRow } from './table-types.ts';

type Person = TableRow & { name: string; groups: string };
const nameOf = (row: TableRow) => (row as Person).name;
const columns: readonly TableColumn[] = [
  { key: 'name', header: 'Họ tên', names: true, text: nameOf },
  {
    key: 'groups',
    header: 'Tổ',
    text: (row) => (row as Person).groups,
    edit: { input: 'choices', parse: () => ({ fields: {} }) },
  },
];
const person = (id: string, name: string, groups = ''): Person => ({ id, name, groups });
const people = [
  person('1', 'Nguyễn Văn Út', 'Tổ nhạc'),
  person('2', 'Lê Ánh', 'Đội cải lương, Tổ nhạc'),
  person('3', 'Hồ Ái', ''),
  person('4', 'Đỗ Ẩn', 'Đội cải lương'),
];
const none = new Map();
const find = (
  text: string,
  values: ReadonlyMap<string, ReadonlySet<string>> = none,
  kept = new Set<string>(),
) => filterRows(people, columns, text, values, kept, createRowFolder(columns)).map((row) => row.id);

describe('the filter', () => {
  it('finds words without marks, in any order, over all columns', () => {
    expect(find('anh')).toEqual(['2']);
    expect(find('UT nguyen')).toEqual(['1']);
    expect(find('ai ho')).toEqual(['3']);
    expect(find('không có')).toEqual([]);
    expect(filterRows(people, columns, '  ', none, new Set(), createRowFolder(columns))).toBe(people);
  });

  it('takes each of several choices as a value of its own', () => {
    expect(valuesOf(columns[1]!, people[1]!)).toEqual(['Đội cải lương', 'Tổ nhạc']);
    expect(find('', new Map([['groups', new Set(['Tổ nhạc'])]]))).toEqual(['1', '2']);
    expect(find('', new Map([['groups', new Set([''])]]))).toEqual(['3']);
  });

  it('keeps a row that was edited under it', () => {
    expect(find('anh', none, new Set(['4']))).toEqual(['2', '4']);
  });
});

describe('sorting', () => {
  it('goes by given name, with empty texts last either way', () => {
    const sorted = (descending: boolean) =>
      sortRows(people, columns, { key: 'name', descending }).map(nameOf);
    expect(sorted(false)).toEqual(['Hồ Ái', 'Lê Ánh', 'Đỗ Ẩn', 'Nguyễn Văn Út']);
    expect(sorted(true)).toEqual(['Nguyễn Văn Út', 'Đỗ Ẩn', 'Lê Ánh', 'Hồ Ái']);
    expect(sortRows(people, columns, { key: 'groups', descending: true }).at(-1)?.id).toBe('3');
    expect(sortRows(people, columns, null)).toBe(people);
  });

  it('is the same as comparing names one by one', () => {
    const words = fc.constantFrom('An', 'Ẩn', 'Ánh', 'Đào', 'Dung', 'Ơn', 'Ôn', 'Hồ', 'Thị', 'Văn', 'Út');
    const names = fc.array(fc.array(words, { minLength: 1, maxLength: 4 }), { maxLength: 30 });
    fc.assert(
      fc.property(names, (all) => {
        const rows = all.map((parts, at) => person(String(at), parts.join(' ')));
        expect(sortRows(rows, columns, { key: 'name', descending: false }).map(nameOf)).toEqual(
          rows.toSorted((a, b) => compareNames(a.name, b.name)).map(nameOf),
        );
      }),
    );
  });

  it('may go by a text of its own, or by an order of its own', () => {
    const own: readonly TableColumn[] = [
      { ...columns[0]!, sortText: (row) => (row.id === '1' ? 'A' : nameOf(row)) },
      { key: 'id', header: '', text: nameOf, compare: (a, b) => Number(b.id) - Number(a.id) },
    ];
    expect(sortRows(people, own, { key: 'name', descending: false })[0]?.id).toBe('1');
    expect(sortRows(people, own, { key: 'id', descending: false }).map((row) => row.id)).toEqual([
      '4',
      '3',
      '2',
      '1',
    ]);
  });
});

it('groups stand in their own order, rows count through', () => {
  const lines = linesOf(people, (row) => (row as Person).groups || 'không', ['Đội cải lương', 'không']);
  expect(lines.map((line) => (line.kind === 'group' ? `${line.title} ${line.count}` : line.index))).toEqual([
    'Đội cải lương 1',
    0,
    'không 1',
    1,
    'Tổ nhạc 1',
    2,
    'Đội cải lương, Tổ nhạc 1',
    3,
  ]);
});
