import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyCells, readCells } from './clipboard.ts';
import { planFill, planPaste } from './plan-edit.ts';
import type { TableColumn, TableRow } from './table-types.ts';

type Row = TableRow & { name: string; age: string; seen: string };
const textColumn = (key: 'name' | 'age'): TableColumn => ({
  key,
  header: key === 'name' ? 'Họ tên' : 'Tuổi',
  text: (row) => (row as Row)[key],
  edit: {
    input: 'text',
    parse: (text) => {
      if (key === 'name' && text.trim() === '') return { problem: 'không được để trống' };
      if (key === 'age' && !/^\d*$/.test(text)) return { problem: 'phải là số' };
      return { fields: { [key]: text } };
    },
  },
});
const shown: TableColumn = { key: 'seen', header: 'Lần', text: (row) => (row as Row).seen };
const columns = [textColumn('name'), textColumn('age'), shown];
const rows: Row[] = [
  { id: 'a', name: 'An', age: '30', seen: '1' },
  { id: 'b', name: 'Bình', age: '', seen: '2' },
];
const paste = (text: string, more: Partial<Parameters<typeof planPaste>[0]> = {}) =>
  planPaste({
    cells: readCells(text),
    columns,
    rows,
    growing: true,
    names: columns,
    readOnly: 'không sửa được',
    ...more,
  });

describe('a paste', () => {
  it('writes what differs, and adds what goes beyond the last row', () => {
    expect(paste('An\t31\nBình\t\nCúc\t20\n\nDũng\r\n')).toEqual({
      change: {
        update: [{ id: 'a', fields: { age: '31' } }],
        add: [{ name: 'Cúc', age: '20' }, { name: 'Dũng' }],
      },
      cells: 4,
      rows: 3,
    });
  });

  it('is refused as a whole, with line, name, column and reason of every bad cell', () => {
    expect(paste('An\tba mươi\n\t1\nCúc\tx')).toEqual({
      problems: [
        { line: 1, name: 'An', column: 'Tuổi', text: 'ba mươi', problem: 'phải là số' },
        { line: 2, name: 'Bình', column: 'Họ tên', text: '', problem: 'không được để trống' },
        { line: 3, name: 'Cúc', column: 'Tuổi', text: 'x', problem: 'phải là số' },
      ],
    });
  });

  it('does not write over what is only shown, but takes a copy of whole rows', () => {
    expect(paste('An\t30\t1')).toEqual({ change: {}, cells: 0, rows: 0 });
    expect(paste('An\t30\t9')).toMatchObject({ problems: [{ column: 'Lần', problem: 'không sửa được' }] });
    expect(paste('Cúc\t\t9', { rows: [] })).toMatchObject({ change: { add: [{ name: 'Cúc' }] } });
  });

  it('leaves out a line of titles', () => {
    expect(paste('họ tên\tTUỔI\nAn\t31')).toMatchObject({ change: { update: [{ id: 'a' }] }, rows: 1 });
  });

  it('falls on the columns that its titles name, whatever their order and where it begins', () => {
    const change = { add: [{ name: 'Cúc', age: '20' }] };
    expect(paste('Tuổi\tHọ tên\n20\tCúc', { rows: [] })).toMatchObject({ change, rows: 1 });
    expect(paste('Tuổi\tHọ tên\n20\tCúc', { rows: [], columns: columns.slice(1) })).toMatchObject({ change });
    expect(paste('TUỔI\tHọ tên\n40\tAn')).toMatchObject({ change: { update: [{ fields: { age: '40' } }] } });
    // A title that comes twice, or that the table does not have, names nothing.
    expect(paste('Tuổi\tTuổi\n20\t21', { rows: [] })).toHaveProperty('problems');
    expect(paste('Cúc\tTuổi\nDũng\t3', { rows: [] })).toHaveProperty('problems');
  });

  it('names the line that has the same as one above it, where no two rows may', () => {
    const [name, age] = columns;
    const numbered = [
      { ...name, edit: { ...name?.edit, uniqueKey: (text: string) => text.trim().toLowerCase() } },
      age,
    ] as TableColumn[];
    expect(paste('Cúc\t1\nDũng\t2\n cúc\t3', { rows: [], columns: numbered })).toEqual({
      problems: [{ line: 3, name: ' cúc', column: 'Họ tên', text: ' cúc', problem: expect.any(String) }],
    });
    expect(paste('Cúc\t1\nDũng\t1', { rows: [], columns: numbered })).toMatchObject({ rows: 2 });
  });

  it('says where it does not fit', () => {
    expect(paste('a\tb\tc\td')).toEqual({ misfit: { kind: 'columns', given: 4, room: 3 } });
    expect(paste('An\nBình\nCúc', { growing: false })).toEqual({
      misfit: { kind: 'rows', given: 3, room: 2 },
    });
    expect(paste('An\t30\t1\t\t\n')).toEqual({ change: {}, cells: 0, rows: 0 });
    expect(paste('x\n'.repeat(5001))).toMatchObject({ misfit: { kind: 'limit', given: 5001, room: 5000 } });
  });
});

describe('a fill', () => {
  it('writes one text into every row, and skips those that have it', () => {
    expect(planFill([columns[1]!], rows, '30', columns, '')).toEqual({
      change: { update: [{ id: 'b', fields: { age: '30' } }] },
      cells: 1,
      rows: 1,
    });
  });

  it('empties nothing if one cell may not be empty', () => {
    expect(planFill(columns, rows, '', columns, '')).toMatchObject({
      problems: [
        { line: 1, name: 'An', column: 'Họ tên' },
        { line: 2, name: 'Bình', column: 'Họ tên' },
      ],
    });
  });
});

it('a paste parses what a copy writes', () => {
  const word = fc
    .string({ unit: fc.constantFrom('a', 'Ệ', 'đ', '"', '\t', '\n', ' ', '<', '&', '1', '0') })
    .filter((text) => text.trim() !== '');
  const made = fc.array(fc.record({ name: word, age: fc.stringMatching(/^\d{0,3}$/) }), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(made, (records) => {
      const copied = records.map((record, at) => ({ ...record, id: String(at), seen: '' }));
      const { text } = copyCells(copied, columns.slice(0, 2));
      const plan = paste(text, { rows: [], columns: columns.slice(0, 2) });
      expect(plan).toMatchObject({
        change: { add: records.map(({ name, age }) => (age === '' ? { name } : { name, age })) },
      });
      // Onto the rows that it was copied from it changes nothing.
      expect(paste(text, { rows: copied, columns: columns.slice(0, 2) })).toEqual({
        change: {},
        cells: 0,
        rows: 0,
      });
    }),
  );
});

it('a copy is a table for a document, with its letters kept', () => {
  const { html } = copyCells([{ ...rows[0]!, name: '<An> & Bình' } as Row], columns);
  const table = html.slice(html.indexOf('<table>'));
  expect(table).toContain('&lt;An&gt; &amp; Bình');
  expect(table.match(/<td/g)).toHaveLength(3);
});
