import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocalDate, LocalDateTime } from '../../shared/time/local-time.ts';
import { toPlanMinute } from './plan-minute.ts';
import { clockOf, type ToldCall, workOf } from './told-call.ts';
import { dayLines, linesText } from './zalo-text.ts';

const day = '2022-06-29' as LocalDate;
const at = (clock: string) => toPlanMinute(`${day}T${clock}` as LocalDateTime);
const person = (name: string, from = '13:30', to = '15:00') => ({
  id: name,
  name,
  start: at(from),
  end: at(to),
});
const call = (fields: Partial<ToldCall> = {}): ToldCall => ({
  id: 'a',
  start: at('13:30'),
  end: at('15:00'),
  cancelled: false,
  kind: 'Tập với nhạc',
  title: '',
  production: 'Lục Vân Tiên',
  items: ['Vọng cổ câu 1, 2'],
  itemStarts: null,
  place: 'Phòng nhạc',
  note: '',
  people: [person('NSƯT Nhật Quang'), person('Bích Trâm')],
  ...fields,
});

describe('a day for Zalo', () => {
  test('one call: the day, its production, time first, then what, where and who', () => {
    expect(linesText(dayLines(day, [call({ note: 'Mang giày\nvũ đạo' })]))).toBe(
      [
        'LỊCH THỨ TƯ 29/06/2022',
        'Lục Vân Tiên',
        '',
        '13:30 – 15:00 Tập với nhạc',
        '• Vọng cổ câu 1, 2',
        'Nơi: Phòng nhạc',
        'Gọi: NSƯT Nhật Quang, Bích Trâm',
        'Nhớ: Mang giày; vũ đạo',
      ].join('\n'),
    );
  });

  test('who comes later or leaves earlier stands under the own time', () => {
    const people = [
      person('Sơn Hải', '14:00'),
      person('Bích Trâm'),
      person('Gia Hưng', '14:00', '14:30'),
      person('Ngọc Hân', '14:00'),
    ];
    const said = linesText(dayLines(day, [call({ people })]));
    expect(said).toContain(
      [
        'Gọi 4 người:',
        'Cả buổi: Bích Trâm',
        'Đến lúc 14:00: Sơn Hải, Ngọc Hân',
        'Đến lúc 14:00, về lúc 14:30: Gia Hưng',
      ].join('\n'),
    );
  });

  test('who only leaves earlier is not called to that time; large groups are counted', () => {
    const people = [
      person('Bé Bách', '13:30', '14:15'),
      ...['Một', 'Hai', 'Ba', 'Bốn', 'Năm'].map((name) => person(name)),
    ];
    expect(linesText(dayLines(day, [call({ people })]))).toContain(
      'Gọi 6 người:\nCả buổi (5 người): Một, Hai, Ba, Bốn, Năm\nVề lúc 14:15: Bé Bách',
    );
  });

  test('the items say when each begins where an order was accepted', () => {
    const items = { items: ['Đánh cướp', 'Vọng cổ câu 1'], itemStarts: [at('13:30'), at('14:25')] };
    expect(linesText(dayLines(day, [call(items)]))).toContain('• 13:30 Đánh cướp\n• 14:25 Vọng cổ câu 1');
  });

  test('calls by their start; each names its production where there are several; one called off says only that', () => {
    const said = linesText(
      dayLines(day, [
        call({
          start: at('19:00'),
          end: at('21:15'),
          kind: 'Ráp',
          production: 'Quý III',
          items: [],
          people: [],
        }),
        call({ cancelled: true }),
      ]),
    );
    expect(said.split('\n')).toEqual([
      'LỊCH THỨ TƯ 29/06/2022',
      '',
      'HỦY 13:30 – 15:00 Tập với nhạc',
      '',
      '19:00 – 21:15 Ráp',
      'Quý III',
      'Nơi: Phòng nhạc',
    ]);
  });

  test('a day without calls says so', () => {
    expect(linesText(dayLines(day, []))).toBe('LỊCH THỨ TƯ 29/06/2022\n\nKhông có buổi nào.');
  });

  test('names everyone who is called exactly once a call, in lines without breaks', () => {
    const name = fc.integer({ min: 0, max: 500 }).map((n) => `Người số ${n}.`);
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 70 }), fc.string(), (names, note) => {
        const lines = dayLines(day, [call({ people: names.map((each) => person(each)), note: `x${note}` })]);
        for (const line of lines) expect(line.text).not.toContain('\n');
        for (const each of names) expect(linesText(lines).split(each)).toHaveLength(2);
      }),
    );
  });
});

test('what a call is called, and the clock past midnight', () => {
  expect(workOf({ kind: 'Tập', title: '' })).toBe('Tập');
  expect(workOf({ kind: 'Tập', title: 'Tập múa lân' })).toBe('Tập múa lân');
  expect(workOf({ kind: 'Họp', title: 'Phân vai' })).toBe('Họp: Phân vai');
  expect(clockOf(at('23:30') + 60)).toBe('00:30');
});
