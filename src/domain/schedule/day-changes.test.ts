import { expect, test } from 'vitest';
import type { LocalDateTime } from '../../shared/time/local-time.ts';
import { dayChanges, issuedCalls } from './day-changes.ts';
import { toPlanMinute } from './plan-minute.ts';
import type { ToldCall } from './told-call.ts';

const at = (clock: string, day = '2022-06-29') => toPlanMinute(`${day}T${clock}` as LocalDateTime);
const named = (id: string, start: number, end: number) => ({ id, name: id, start, end });

function call(id: string, from: string, to: string, fields: Partial<ToldCall> = {}): ToldCall {
  const [start, end] = [at(from), at(to)];
  return {
    id,
    start,
    end,
    cancelled: false,
    kind: 'Tập',
    title: '',
    production: 'Lục Vân Tiên',
    items: ['Đánh cướp'],
    itemStarts: null,
    place: 'Sân khấu',
    note: '',
    people: [named('Quang', start, end), named('Trâm', start, end)],
    ...fields,
  };
}
const first = call('a', '13:30', '15:00');
const second = call('b', '16:00', '17:30', { title: 'Vũ đạo' });
const changes = (before: ToldCall[], now: ToldCall[], elsewhere: ToldCall[] = []) =>
  dayChanges(issuedCalls(before), now, elsewhere).map(({ title, text }) => `${title}: ${text}`);

test('nothing changed says nothing, and a note is no change', () => {
  expect(changes([first, second], [second, first])).toEqual([]);
  expect(changes([first], [{ ...first, note: 'Mang giày' }])).toEqual([]);
  expect(changes([], [])).toEqual([]);
});

test('called off, deleted, new, and back again', () => {
  expect(changes([first, second], [first, { ...second, cancelled: true }])).toEqual([
    'Hủy: 16:00 – 17:30 Tập: Vũ đạo',
  ]);
  expect(changes([first, second], [first])).toEqual(['Hủy: 16:00 – 17:30 Tập: Vũ đạo']);
  expect(changes([first], [first, second])).toEqual(['Thêm: 16:00 – 17:30 Tập: Vũ đạo, Sân khấu']);
  expect(changes([{ ...second, cancelled: true }], [second])).toEqual([
    'Thêm: 16:00 – 17:30 Tập: Vũ đạo, Sân khấu',
  ]);
});

test('moved in time, to another place, both, and to another day; its people go along without a word', () => {
  const later = call('a', '14:00', '15:30');
  expect(changes([first], [later])).toEqual(['Dời: 13:30 – 15:00 Tập → 14:00 – 15:30']);
  expect(changes([first], [{ ...first, place: 'Phòng nhạc' }])).toEqual([
    'Đổi nơi: 13:30 – 15:00 Tập, Sân khấu → Phòng nhạc',
  ]);
  expect(changes([first], [{ ...later, place: '' }])).toEqual([
    'Dời: 13:30 – 15:00 Tập, Sân khấu → 14:00 – 15:30, chưa có nơi',
  ]);
  const start = at('13:30', '2022-06-30');
  const tomorrow = { ...first, start, end: start + 90 };
  expect(changes([first], [], [tomorrow])).toEqual(['Dời: 13:30 – 15:00 Tập → 30/06 13:30 – 15:00']);
  expect(changes([first], [], [{ ...tomorrow, cancelled: true }])).toEqual(['Hủy: 13:30 – 15:00 Tập']);
  expect(changes([], [tomorrow])).toHaveLength(1);
});

test('other hours of the same items, where the version before said theirs, or that it had none', () => {
  const items = ['Đánh cướp', 'Vọng cổ câu 1'];
  const told = (...clocks: string[]) => ({ ...first, items, itemStarts: clocks.map((clock) => at(clock)) });
  expect(changes([told('13:30', '14:00')], [told('13:30', '14:10')])).toEqual([
    'Giờ từng mục: 13:30 Đánh cướp; 14:10 Vọng cổ câu 1 (13:30 Tập)',
  ]);
  expect(changes([{ ...first, items }], [told('13:30', '14:10')])).toHaveLength(1);
  expect(changes([told('13:30', '14:00')], [told('13:30', '14:00')])).toEqual([]);
  expect(changes([told('13:30', '14:00')], [{ ...first, items }])).toEqual([]);
  // A call that moves takes the hours of its items along.
  const later = { ...call('a', '14:30', '16:00'), items, itemStarts: [at('14:30'), at('15:00')] };
  expect(changes([told('13:30', '14:00')], [later])).toEqual(['Dời: 13:30 – 15:00 Tập → 14:30 – 16:00']);
  const ofBefore = issuedCalls([{ ...first, items }]).map(({ timed: _, ...kept }) => kept);
  expect(dayChanges(ofBefore, [told('13:30', '14:00')], [])).toEqual([]);
});

test('who came on the list, left it, or has another own time; what is rehearsed', () => {
  const people = [named('Quang', first.start + 30, first.end), named('Hân', first.start, first.end)];
  expect(changes([first], [{ ...first, people }])).toEqual([
    'Thêm người: Hân (13:30 Tập)',
    'Bớt người: Trâm (13:30 Tập)',
    'Giờ riêng: Quang 14:00 – 15:00 (13:30 Tập)',
  ]);
  expect(changes([first], [{ ...first, items: ['Đánh cướp', 'Vọng cổ câu 1'] }])).toEqual([
    'Đổi việc: 13:30 Tập (Đánh cướp) → Tập (Đánh cướp; Vọng cổ câu 1)',
  ]);
});
