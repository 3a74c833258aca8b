import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testItem } from '../../../../../../tests/support/test-item.ts';
import { buildOutline, nestByKind } from '../../../../../domain/productions/index.ts';
import { limits } from '../../../../../shared/limits.ts';
import { joinTable, splitTable } from '../../../../../shared/text/table-text.ts';
import { copyOf } from './copy-rows.ts';
import { readCopied, readPasted } from './paste-rows.ts';

const table = (...rows: string[][]) => rows.map((row) => row.join('\t')).join('\r\n');

describe('readPasted', () => {
  it('reads a table of a spreadsheet by place, empty cells too', () => {
    expect(
      readPasted('1\tMúa Hương sen\tMúa\tTốp múa\t4:30\r\n2\tLời dẫn mở đầu\t\tMC\t1:00\n\n', 'item'),
    ).toEqual({
      rows: [
        { kind: 'item', title: 'Múa Hương sen', genre: 'Múa', performers: 'Tốp múa', durationSeconds: 270 },
        { kind: 'speech', title: 'Lời dẫn mở đầu', performers: 'MC', durationSeconds: 60 },
      ],
      left: 0,
      unread: 0,
    });
  });

  it('goes by a header row, in any order, and does not take it for a row', () => {
    const { rows, unread } = readPasted(
      table(
        ['STT', 'TIẾT MỤC', 'Tác giả', 'TL (phút)', 'Thể loại', 'Diễn viên', 'Ghi chú'],
        ['', 'PHẦN I – ƠN NGHĨA', '', '', '', '', ''],
        ['1', 'Lòng mẹ', 'Viễn Châu', '5', 'Vọng cổ', '', 'micro cài'],
        ['2', 'Tình cha', '', 'khoảng 5p', '', 'NSƯT Diễm', ''],
        ['', 'Tổng cộng', '', '10', '', '', ''],
      ),
      'item',
    );
    expect(rows).toEqual([
      { kind: 'item', title: 'PHẦN I – ƠN NGHĨA' },
      {
        kind: 'item',
        title: 'Lòng mẹ',
        author: 'Viễn Châu',
        durationSeconds: 300,
        genre: 'Vọng cổ',
        note: 'micro cài',
      },
      { kind: 'item', title: 'Tình cha', performers: 'NSƯT Diễm' },
    ]);
    expect(unread).toBe(1);
    expect(nestByKind(rows)).toEqual([null, 0, 0]);
  });

  it('reads minutes alone where the column is one of lengths', () => {
    const lengths = (text: string) => readPasted(text, 'item').rows.map((row) => row.durationSeconds);
    expect(lengths('Lòng mẹ\tDiễm\t5\nTình cha\tTuấn\t4:30')).toEqual([300, 270]);
    expect(lengths('Lòng mẹ\t5\nTình cha\t7')).toEqual([300, 420]);
    expect(lengths('Lòng mẹ\t1000\nTình cha\t7:00')).toEqual([undefined, 420]);
  });

  it('takes the word of a group for one only before its number, and only in a play', () => {
    const kinds = (text: string, fallback: 'item' | 'number') =>
      readPasted(text, fallback).rows.map((row) => row.kind);
    const list = 'Màn 1\nCảnh II – Bến sông\nLớp 3: Đánh cướp\nHồi ức Trường Sơn\nMàn trống hội\nThoại Khanh';
    expect(kinds(list, 'number')).toEqual(['curtain', 'scene', 'unit', 'number', 'number', 'number']);
    expect(new Set(kinds(list, 'item'))).toEqual(new Set(['item']));
    expect(kinds('Nói lối Xuân\nThoại: Vân Tiên', 'number')).toEqual(['speech', 'speech']);
  });

  it('leaves out the numbers that the outline gives by itself', () => {
    const titles = readPasted(
      'Màn I – Cướp\nLớp 3: Đánh cướp\nCảnh 2\n4. Lý con sáo\nPhần 1 – Xuân',
      'number',
    ).rows.map((row) => row.title);
    expect(titles).toEqual(['Cướp', 'Đánh cướp', 'Cảnh 2', 'Lý con sáo', 'Phần 1 – Xuân']);
  });

  it('does not set the length of a group that is the sum of its rows', () => {
    const { rows } = readPasted('Phần I\t\t\t9:00\nLòng mẹ\t\t\t5:00\nTình cha\t\t\t4:00', 'item');
    expect(rows.map((row) => row.durationSeconds)).toEqual([undefined, 300, 240]);
  });

  it('says how many lines one act cannot hold', () => {
    const text = (lines: number) => Array.from({ length: lines }, (_, i) => `Lý con sáo ${i}`).join('\n');
    expect(readPasted(text(limits.itemsPerAct), 'number').left).toBe(0);
    const { rows, left } = readPasted(text(limits.itemsPerAct + 45), 'number');
    expect([rows.length, left]).toEqual([limits.itemsPerAct, 45]);
  });
});

describe('a copy', () => {
  const word = fc.constantFrom('Lòng mẹ', 'Diễm', '“Dạ cổ”', '"hoài" lang', '"Tình cha"', 'Ca cảnh', 'a, b');
  const optional = fc.oneof(fc.constant(''), word);
  const item = fc
    .record({
      title: word,
      genre: optional,
      performers: optional,
      note: fc.oneof(optional, fc.constant('hai\ndòng')),
      durationSeconds: fc.option(fc.integer({ min: 1, max: 7000 })),
    })
    .map((fields) => ({ kind: 'item' as const, ...fields }));
  const outlineOf = (fields: readonly object[]) =>
    buildOutline(fields.map((each, i) => testItem(`r${i}`, `a${String(i).padStart(2, '0')}`, each)));

  it('is read back as it is, by us and from a spreadsheet', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 12 }), (fields) => {
        const copy = copyOf(outlineOf(fields).roots);
        expect(readCopied(copy.own)?.rows).toMatchObject(fields);
        const told = fields.map(({ kind, title, genre, performers, durationSeconds }) => ({
          kind,
          title,
          ...(genre === '' ? {} : { genre }),
          ...(performers === '' ? {} : { performers }),
          ...(durationSeconds === null ? {} : { durationSeconds }),
        }));
        expect(readPasted(copy.text, 'item').rows).toEqual(told);
      }),
    );
  });

  it('takes along what is inside', () => {
    const outline = buildOutline([
      testItem('lop', 'a0', { kind: 'unit', title: 'Từ biệt' }),
      testItem('bai', 'a0', { kind: 'number', title: 'Lưu thủy', parentId: 'lop', durationSeconds: 150 }),
    ]);
    const copy = copyOf(outline.roots);
    expect(copy.text).toBe('Lớp 1 – Từ biệt\t\t\t2:30\nLưu thủy\t\t\t2:30');
    expect(readCopied(copy.own)?.rows).toMatchObject([
      { kind: 'unit', title: 'Từ biệt', durationSeconds: null },
      { kind: 'number', title: 'Lưu thủy', durationSeconds: 150 },
    ]);
  });

  it('is no other text', () => {
    expect(readCopied('Lòng mẹ')).toBeNull();
    expect(readCopied('[]')).toBeNull();
    expect(readCopied('[{"kind":"item"}]')).toBeNull();
  });

  it('writes tables that are read back', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', 'ă') });
    const cells = fc.array(cell, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 5 }), (rows) => {
        expect(splitTable(joinTable(rows))).toEqual(rows);
      }),
    );
  });
});
