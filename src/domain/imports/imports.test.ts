import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DuplicateChoice } from '../../shared/contract/imports.ts';
import { recordFields } from '../../shared/contract/records.ts';
import type { SheetCell } from '../../shared/sheets.ts';
import {
  fieldOfHeading,
  findHeader,
  finishItems,
  type KnownSlots,
  knownPeople,
  personReaders,
  readItemRow,
  readPersonRow,
  readSlotRow,
  slotContext,
  splitHonour,
} from './index.ts';
import { readClock, readMoment } from './values/read-clock.ts';
import { readCount } from './values/read-count.ts';
import { readDay } from './values/read-day.ts';
import { readLength, readSlotLength } from './values/read-length.ts';

const rule = { year: 2022, around: 2022 };
const reason = (read: { problem?: { reason: string } }) => read.problem?.reason;

describe('days, times, lengths and numbers', () => {
  it.each([
    ['20/3/2022', '2022-03-20'],
    ['20.03.22', '2022-03-20'],
    ['20/3', '2022-03-20'],
    ['2022-03-20', '2022-03-20'],
    ['Thứ Sáu, 18/3/2022', '2022-03-18'],
    ['CN 20/03', '2022-03-20'],
    ['ngày 20 tháng 3 năm 2022', '2022-03-20'],
    ['5/6/85', '1985-06-05'],
  ])('%s is a day', (text, day) => expect(readDay(text, rule)).toEqual({ value: day }));

  it('refuses days that no calendar has', () => {
    for (const text of ['31/02/2022', '03/20/2022', '0/1/2022', 'mai'])
      expect(reason(readDay(text, rule))).toBe('not-a-date');
    expect(reason(readDay('1985', rule))).toBe('year-only');
    expect(readDay({ kind: 'number', value: 44_640, text: '44640' }, rule)).toEqual({ value: '2022-03-20' });
  });

  it('reads times as they are written in the south, and as a sheet keeps them', () => {
    for (const text of ['19g30', '19h30', '19:30', '1930', '19.30', '19 giờ 30'])
      expect(readClock(text), text).toEqual({ value: 70_200 });
    expect(readClock({ kind: 'number', value: 0.8125, text: '0.8125' })).toEqual({ value: 70_200 });
    expect(reason(readClock('25:61'))).toBe('not-a-time');
    for (const text of ['20/3/2022 19:30', '19g30 ngày 20/3', '2022-03-20T19:30', '19:30, 20/3/2022'])
      expect(readMoment(text, rule), text).toEqual({ value: '2022-03-20T19:30' });
  });

  it('takes the length of an item as it is shown, of a slot as it is', () => {
    const shown: SheetCell = { kind: 'time', value: 16_200, text: '4:30' };
    expect(readLength(shown)).toEqual({ value: 270 });
    expect(readSlotLength(shown)).toEqual({ value: 16_200 });
    expect(readLength('4,5')).toEqual({ value: 270 });
    expect(readLength({ kind: 'number', value: 5, text: '5' })).toEqual({ value: 300 });
    for (const text of ['1000', 'khoảng 5p', '-3'])
      expect(reason(readLength(text)), text).toBe('not-a-length');
  });

  it('reads numbers with Vietnamese separators', () => {
    for (const text of ['1.250', '1 250', '1,250', '1250 người'])
      expect(readCount(text, 10_000)).toEqual({ value: 1250 });
    expect(reason(readCount('1,5', 10))).toBe('not-a-number');
    expect(reason(readCount('99', 10))).toBe('too-large');
  });
});

describe('headings', () => {
  it('are found below titles, in any order, Vietnamese or English', () => {
    const rows = [
      ['KỊCH BẢN'],
      ['Ngày 20/3'],
      [],
      ['STT', 'TIẾT MỤC', 'Thời lượng (phút)', 'Lạ'],
      ['1', 'a', '5'],
    ];
    expect(findHeader('items', rows)).toMatchObject({
      header: 4,
      mapping: ['counter', 'title', 'durationSeconds', null],
    });
    expect(findHeader('people', [['Name', 'Birth date']])?.mapping).toEqual(['name', 'birthDate']);
    expect(
      findHeader('people', [
        ['1', 'Lê A'],
        ['2', 'Lê B'],
      ]),
    ).toBeNull();
  });

  it('are only words: a property name of JavaScript is none of ours', () => {
    for (const word of ['__proto__', 'constructor', 'toString']) {
      expect(fieldOfHeading('people', word)).toBeUndefined();
      expect(findHeader('people', [['Họ tên', word]])?.mapping).toEqual(['name', null]);
    }
  });
});

describe('a running order', () => {
  const read = (rows: string[][], mapping: (string | null)[], fallback: 'item' | 'number' = 'item') =>
    finishItems(
      rows.flatMap((cells, at) => {
        const result = readItemRow(at + 1, cells, mapping, fallback);
        return result && 'rows' in result ? result.rows : [];
      }),
    );

  it('nests under sections that a roman number heads, and leaves the count of the list out', () => {
    const { rows, depths } = read(
      [
        ['I', 'Ơn nghĩa', ''],
        ['1', 'Lòng mẹ', '4:30'],
        ['2', 'b) Tình cha', '5'],
      ],
      ['counter', 'title', 'durationSeconds'],
    );
    expect(rows.map(({ fields }) => fields.title)).toEqual(['Phần I – Ơn nghĩa', 'Lòng mẹ', 'Tình cha']);
    expect(depths).toEqual([0, 1, 1]);
  });

  it('reads bài bản that stand under the title of their lớp', () => {
    const { rows } = read([['Lớp 3 – Đánh cướp\n· Vọng cổ câu 1, 2\n· Nói lối']], ['title'], 'number');
    expect(rows.map(({ fields }) => [fields.kind, fields.title])).toEqual([
      ['unit', 'Đánh cướp'],
      ['number', 'Vọng cổ câu 1, 2'],
      ['speech', 'Nói lối'],
    ]);
  });

  it('marks what it cannot read by its row and column', () => {
    const { rows } = read([['Lòng mẹ', 'lâu']], ['title', 'durationSeconds']);
    expect(rows[0]).toMatchObject({
      outcome: 'wrong',
      problems: [{ row: 1, column: 1, field: 'durationSeconds', reason: 'not-a-length', text: 'lâu' }],
    });
  });
});

describe('people', () => {
  const people = (rows: SheetCell[][], duplicates: DuplicateChoice = 'skip') => {
    const known = knownPeople([{ id: 'p1', name: 'Nguyễn Hòa', birthDate: '1980-01-01' }]);
    const context = { readers: personReaders(2022), known, duplicates };
    return rows.flatMap((cells, at) => {
      const result = readPersonRow(at + 1, cells, ['name', 'birthDate', 'jobs', 'phone'], context, null);
      return result && 'rows' in result ? result.rows : [];
    });
  };

  it('come with their honour in front', () => {
    expect(splitHonour('NSƯT Lê B')).toEqual({ honour: 'NSƯT', name: 'Lê B' });
    expect(splitHonour('Nghệ sĩ nhân dân Lê B')).toEqual({ honour: 'NSND', name: 'Lê B' });
    expect(splitHonour('NS.ƯT. Lê B')).toEqual({ honour: 'NSƯT', name: 'Lê B' });
    expect(splitHonour('Nguyễn Nam')).toEqual({ honour: null, name: 'Nguyễn Nam' });
  });

  it('are the same by name wherever the tone mark stands, unless their birthdays differ', () => {
    const rows = [['Nguyễn Hoà'], ['Nguyễn Hòa', '2/2/1990'], ['Nguyen Hoa', '1/1/1980'], ['Nguyễn Hoa']];
    expect(people(rows).map(({ outcome }) => outcome)).toEqual(['skip', 'add', 'skip', 'add']);
    expect(people([['Nguyễn Hoà']], 'update')[0]).toMatchObject({ outcome: 'update', targetId: 'p1' });
    expect(people([['Lê A'], ['Lê A']]).map(({ outcome }) => outcome)).toEqual(['add', 'skip']);
  });

  it('keep the first zero of a telephone number that Excel took for a number', () => {
    const [row] = people([
      ['Lê A', '', 'diễn viên; ca sĩ', { kind: 'number', value: 912345678, text: '912345678' }],
    ]);
    expect(row?.fields).toMatchObject({ phone: '0912345678', jobs: ['diễn viên', 'ca sĩ'] });
  });

  it('either have a problem or fit the contract, whatever stands in the cells', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom('31/02/2022', '1985', 'a;b,c', '__proto__', '=1+1', '\u0000', 'x'.repeat(5000)),
      fc.record({
        kind: fc.constant('number' as const),
        value: fc.double({ noNaN: true }),
        text: fc.string(),
      }),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
        for (const { problems, fields } of people([cells])) {
          const { groups: _groups, ...own } = fields;
          if (problems.length === 0) expect(recordFields.person.partial().safeParse(own).success).toBe(true);
        }
      }),
    );
  });
});

describe('slots', () => {
  const known: KnownSlots = {
    year: 2022,
    productionId: null,
    productions: [{ id: 'play', code: 'LVT', title: 'Lục Vân Tiên' }],
    channels: [{ id: 'c', code: 'THĐT1', name: 'Đồng Tháp 1', aliases: ['THDT'] }],
    parts: [{ id: 'part1', productionId: 'play', number: 1 }],
    slots: [{ id: 's', code: 'LVT-01', channelId: 'c', startsAt: '2022-03-20T19:30' }],
  };
  const mapping = ['production', 'channel', 'day', 'clock', 'durationSeconds', 'run', 'code'];
  const slot = (...cells: string[]) => {
    const result = readSlotRow(1, cells, mapping, slotContext(known, 'skip'), null);
    return result && 'rows' in result ? result.rows[0] : undefined;
  };

  it('find production, part and channel by any of their names', () => {
    expect(
      slot('lục vân tiên, phần 1/2', 'Kênh thdt', '21/3', '19g30', '45', 'phát lại lần 2'),
    ).toMatchObject({
      outcome: 'add',
      fields: {
        productionId: 'play',
        partIds: ['part1'],
        channelId: 'c',
        startsAt: '2022-03-21T19:30',
        durationSeconds: 2700,
        run: 'repeat',
        repeatNumber: 2,
      },
    });
    expect(slot('LVT', 'thđt-1', '20/3', '24:30', '45')?.fields.startsAt).toBe('2022-03-21T00:30');
  });

  it('say what is unknown, and know a slot again by its code or its place', () => {
    const reasons = slot('Vở lạ', 'VTV99', '31/2', '', '')?.problems.map(
      ({ field, reason: why }) => `${field} ${why}`,
    );
    expect(reasons).toEqual([
      'production unknown-production',
      'channel unknown-channel',
      'day not-a-date',
      'clock empty',
      'durationSeconds empty',
    ]);
    expect(slot('LVT', 'THĐT1', '20/3', '19:30', '45')).toMatchObject({ outcome: 'skip', targetId: 's' });
    expect(slot('LVT', 'THĐT1', '25/3', '19:30', '45', '', 'LVT-01')).toMatchObject({ outcome: 'skip' });
  });
});
