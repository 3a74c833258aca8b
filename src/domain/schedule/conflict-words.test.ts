import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../../shared/time/local-time.ts';
import type { ConflictRule } from './conflict.ts';
import { conflictLines } from './conflict-lines.ts';
import { type ConflictNames, sayLine } from './conflict-words.ts';
import { findConflicts } from './find-conflicts.ts';
import type { PlannedCall, ScheduleWorld } from './schedule-world.ts';
import { away, call, makeWorld, minute, person } from './testing/make-world.ts';

const same = (id: string) => id;
const names: ConflictNames = {
  person: same,
  place: same,
  call: (id) => `“${id}”`,
  item: same,
  role: (id) => `vai ${id}`,
};
const linesOf = (calls: readonly PlannedCall[], parts: Partial<ScheduleWorld> = {}) =>
  conflictLines(findConflicts(makeWorld(calls, parts)));
const says = (rule: ConflictRule, calls: readonly PlannedCall[], parts: Partial<ScheduleWorld> = {}) =>
  linesOf(calls, parts)
    .filter((line) => line.rule === rule)
    .map((line) => sayLine(line, names, 'vi'));

const cast = { people: ['Khiêm', 'Nhiên', 'Bách', 'Dung', 'Oanh'] };

describe('one line', () => {
  test('for the same two calls of a whole cast, and all of its conflicts are in it', () => {
    const calls = [
      call('Ráp', '2026-03-02 18:00', '20:00', cast),
      call('Thu', '2026-03-02 19:00', '21:00', cast),
    ];
    const [line, ...others] = linesOf(calls);
    expect(others).toEqual([]);
    expect(line?.conflicts).toHaveLength(5);
    expect(says('person-twice', calls)).toEqual([
      'Bách, Dung, Khiêm và 2 người nữa có hai việc cùng lúc 19:00–20:00: “Ráp” và “Thu”',
    ]);
  });
  test('for a long day, and none for what is another day’s', () => {
    const day = (date: string) => [
      call(`sáng ${date}`, `2026-03-${date} 08:00`, '12:00', { people: ['Khiêm', 'Nhiên'] }),
      call(`chiều ${date}`, `2026-03-${date} 13:00`, '17:30', { people: ['Khiêm', 'Nhiên'] }),
    ];
    expect(says('day-hours', [...day('02'), ...day('03')])).toEqual([
      'Khiêm và Nhiên làm quá 8 giờ trong ngày: nhiều nhất 8 giờ 30 phút',
      'Khiêm và Nhiên làm quá 8 giờ trong ngày: nhiều nhất 8 giờ 30 phút',
    ]);
  });
});

describe('in words', () => {
  const alone = call('Tập', '2026-03-02 18:30', '21:00', { people: ['Dung'], placeId: 'Phòng nhạc' });
  test('why someone cannot come; a note that only repeats it is left out', () => {
    const because = (note: string) => ({
      unavailable: new Map([['Dung', [away('Dung', '2026-03-02', { kind: 'leave', note })]]]),
    });
    expect(says('person-unavailable', [alone], because('cưới em'))).toEqual([
      'Dung nghỉ phép (cưới em), vẫn được gọi “Tập”',
    ]);
    expect(says('person-unavailable', [alone], because('nghỉ phép'))).toEqual([
      'Dung nghỉ phép, vẫn được gọi “Tập”',
    ]);
  });
  test('places, premieres and children', () => {
    const other = { ...alone, id: 'Ráp', people: [] };
    expect(says('place-twice', [alone, other])).toEqual([
      'Phòng nhạc có hai buổi cùng lúc 18:30–21:00: “Ráp” và “Tập”',
    ]);
    const late = { ...alone, productionId: 'x' };
    const productions = new Map([['x', { title: 'Lục Vân Tiên', premiere: minute('2026-02-28 19:30') }]]);
    expect(says('after-premiere', [late], { productions })).toEqual([
      '“Tập” sau khi Lục Vân Tiên đã ra mắt ngày 28/02/2026',
    ]);
    const people = new Map([['Dung', person('Dung', { birthDate: '2014-01-01' as LocalDate })]]);
    const night = call('Diễn', '2026-03-02 19:00', '22:30', { people: ['Dung'] });
    expect(says('minor-late', [night], { people })).toEqual([
      'Dung dưới 15 tuổi, được gọi ngoài khung 06:00–22:00: “Diễn”',
    ]);
  });
  test('of too short rests it says the shortest, in both languages', () => {
    const evening = (date: string, end: string) =>
      call(date, `2026-03-${date} 18:00`, end, { people: ['Dung'] });
    const morning = (date: string) =>
      call(`${date} sáng`, `2026-03-${date} 08:00`, '10:00', { people: ['Dung'] });
    const calls = [evening('02', '22:00'), morning('03'), evening('03', '23:00'), morning('04')];
    const [line] = linesOf(calls).filter(({ rule }) => rule === 'rest');
    expect(line && sayLine(line, names, 'vi')).toMatch(/2 lần trong tuần, ngắn nhất 9 giờ$/);
    expect(line && sayLine(line, names, 'en')).toMatch(/2 times this week, the shortest 9 h$/);
  });

  test('every rule says something in both languages, without a gap', () => {
    const world = makeWorld(
      [
        { ...alone, openRoleIds: ['Tiên'], uncalledItemIds: ['Lớp 1'], productionId: 'x' },
        call('Ráp', '2026-03-02 20:00', '23:30', { people: ['Dung'], placeId: 'Sân khấu' }),
        call('Sớm', '2026-03-03 06:00', '12:30', { people: ['Dung'], placeId: 'Phòng nhạc' }),
      ],
      { productions: new Map([['x', { title: 'Vở', premiere: minute('2026-02-28 19:30') }]]) },
    );
    const lines = conflictLines(findConflicts(world));
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines)
      for (const language of ['vi', 'en'] as const)
        expect(sayLine(line, names, language), line.rule).not.toMatch(/undefined|NaN|Infinity| {2}|^$/);
  });
});
