// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LocalDate, LocalDateTime } from '../../../shared/time/local-time.ts';
import { startTexts } from '../../i18n/i18n.ts';
import { choiceEdit, choicesEdit, flagEdit, wordsEdit } from './choice-edits.ts';
import { dateEdit, dateTimeEdit } from './date-edits.ts';
import type { CellEdit } from './edit-column.ts';
import { clockEdit, durationEdit, numberEdit } from './number-edits.ts';
import { referenceEdit } from './reference-edit.ts';
import { longTextEdit, textEdit } from './text-edits.ts';

type Fields = {
  name: string;
  note: string;
  count: number | null;
  day: LocalDate | null;
  at: LocalDateTime | null;
  seconds: number | null;
  kind: 'a' | 'b';
  groups: string[];
  words: string[];
  on: boolean;
  placeId: string | null;
};

beforeAll(() => startTexts('vi'));

const read = (edit: CellEdit<Fields, Fields>, text: string) => {
  const parsed = edit.parse(text, null);
  return 'problem' in parsed ? parsed.problem : Object.values(parsed.fields)[0];
};
/** What a cell shows of a value is read back as that value. */
const readsBack = <T>(edit: CellEdit<Fields, Fields>, field: keyof Fields, values: fc.Arbitrary<T>) =>
  fc.assert(
    fc.property(values, (value) => {
      expect(read(edit, edit.text?.({ [field]: value } as unknown as Fields) ?? '')).toEqual(value);
    }),
  );

describe('texts', () => {
  it('are cleaned, and refused where they cannot be stored', () => {
    const edit = textEdit<Fields, Fields>('name', { required: true });
    expect(read(edit, '  Nguyễn Văn A ')).toBe('Nguyễn Văn A');
    expect(read(edit, ' ')).toBe('không được để trống');
    expect(read(edit, 'a\nb')).toBe('chỉ được một dòng');
    expect(read(edit, 'a'.repeat(301))).toBe('dài quá 300 ký tự');
    expect(read(textEdit('name'), '')).toBe('');
    expect(read(longTextEdit('note'), 'a\r\nb')).toBe('a\nb');
  });
});

describe('numbers', () => {
  const edit = numberEdit<Fields, Fields>('count', { least: 0, most: 5000, optional: true });
  it('are whole and within their bounds', () => {
    expect(read(edit, '1.200')).toBe(1200);
    expect(read(edit, '')).toBeNull();
    for (const text of ['5001', '-1', '1,5', 'x', '1.5'])
      expect(read(edit, text)).toBe('phải là số nguyên từ 0 đến 5000');
    expect(read(numberEdit('count'), '')).toBe('không được để trống');
    expect(read(numberEdit('count', { least: -30 }), '-30')).toBe(-30);
  });
  it('are read back', () => readsBack(edit, 'count', fc.option(fc.integer({ min: 0, max: 5000 }))));
});

describe('days and times', () => {
  const day = fc
    .date({ min: new Date('1930-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10) as LocalDate);
  it('are read as people write them', () => {
    const edit = dateEdit<Fields, Fields>('day', { optional: true, usualYear: 2026 });
    for (const text of ['3/2', '3/2/2026', '03.02.2026', '2026-02-03'])
      expect(read(edit, text)).toBe('2026-02-03');
    expect(read(edit, '')).toBeNull();
    expect(read(edit, '31/02/1990')).toBe('không phải ngày có thật; viết như 03/02/2026');
    const at = dateTimeEdit<Fields, Fields>('at', { usualYear: 2026 });
    for (const text of [
      '3/2/2026 19g30',
      '3/2 19:30',
      '19g30 ngày 3/2',
      '2026-02-03T19:30',
      '2026-02-03 1930',
    ])
      expect(read(at, text)).toBe('2026-02-03T19:30');
    expect(read(at, '3/2/2026')).toBe('viết ngày và giờ như 03/02/2026 19:30');
    expect(read(at, '3/2/2026 25:00')).toBe('viết ngày và giờ như 03/02/2026 19:30');
    expect(read(clockEdit('seconds'), '19g30')).toBe(70_200);
    expect(read(clockEdit('seconds'), '30:00')).toBe('viết giờ như 19:30 hoặc 19g30');
    expect(read(durationEdit('seconds'), '4p20')).toBe(260);
    expect(read(durationEdit('seconds', { unit: 1000 }), '1:02:03')).toBe(3_723_000);
    expect(read(durationEdit('seconds', { least: 1 }), '0:00')).toMatch('viết thời lượng');
  });
  it('are read back', () => {
    readsBack(dateEdit('day', { optional: true }), 'day', fc.option(day));
    readsBack(
      dateTimeEdit('at'),
      'at',
      fc.tuple(day, fc.nat(23), fc.nat(59)).map(([date, hour, minute]) => {
        const pad = (value: number) => String(value).padStart(2, '0');
        return `${date}T${pad(hour)}:${pad(minute)}`;
      }),
    );
    readsBack(
      clockEdit('seconds', { optional: true }),
      'seconds',
      fc.option(fc.nat(29 * 60).map((m) => m * 60)),
    );
    readsBack(durationEdit('seconds', { optional: true }), 'seconds', fc.option(fc.nat(86_400)));
  });
});

describe('choices', () => {
  const kind = choiceEdit<Fields, Fields, 'a' | 'b'>('kind', [
    { value: 'a', label: 'Chương trình' },
    { value: 'b', label: 'Vở', aliases: ['cải lương'] },
  ]);
  const groups = choicesEdit<Fields, Fields, string>('groups', [
    { value: '1', label: 'Tổ nhạc' },
    { value: '2', label: 'Đội cải lương' },
  ]);
  it('are written by their words, marks or not', () => {
    expect(read(kind, 'chuong trinh')).toBe('a');
    expect(read(kind, 'Cải Lương')).toBe('b');
    expect(read(kind, 'khác')).toBe('chọn một trong: Chương trình, Vở');
    expect(read(groups, 'doi cai luong; Tổ nhạc, ')).toEqual(['2', '1']);
    expect(read(groups, 'Tổ nhạc, Tổ lạ')).toBe('không có “Tổ lạ” trong danh sách');
    expect(read(wordsEdit('words'), ' kép mùi,, lão ; kép mùi')).toEqual(['kép mùi', 'lão']);
    expect(read(wordsEdit('words'), '')).toEqual([]);
  });
  it('are read back', () => {
    readsBack(kind, 'kind', fc.constantFrom('a', 'b'));
    readsBack(groups, 'groups', fc.subarray(['1', '2']));
    readsBack(flagEdit('on'), 'on', fc.boolean());
  });
  it('are yes or no in any of the usual ways', () => {
    const edit = flagEdit<Fields, Fields>('on');
    for (const text of ['có', 'X', '1', 'yes', '✓']) expect(read(edit, text)).toBe(true);
    for (const text of ['không', '', '0', '-']) expect(read(edit, text)).toBe(false);
    expect(read(edit, 'có lẽ')).toBe('ghi có hoặc không');
  });
});

describe('a reference', () => {
  const places = [
    { id: '1', name: 'Rạp Thầy Năm Tú', aliases: ['rạp TNT'] },
    { id: '2', name: 'Hội trường', hint: 'Cao Lãnh' },
    { id: '3', name: 'Hội trường', hint: 'Mỹ Tho' },
  ];
  const edit = referenceEdit<Fields, Fields>('placeId', places, { optional: true });
  it('is found by name, and by what tells two of a name apart', () => {
    expect(read(edit, 'rap thay nam tu')).toBe('1');
    expect(read(edit, 'Rạp tnt')).toBe('1');
    expect(read(edit, 'Hội trường (Mỹ Tho)')).toBe('3');
    expect(read(edit, 'Hội trường')).toBe('có nhiều “Hội trường”, chưa rõ là ai hay mục nào');
    expect(read(edit, 'Nhà hát')).toBe('không có “Nhà hát” trong danh sách');
    expect(read(edit, '')).toBeNull();
    expect(read(referenceEdit('placeId', places), '')).toBe('không được để trống');
  });
  it('is read back', () => readsBack(edit, 'placeId', fc.constantFrom(null, '1', '2', '3')));
});
