import { describe, expect, test } from 'vitest';
import { settingsFrom } from '../../../shared/settings.ts';
import type { LocalDate } from '../../../shared/time/local-time.ts';
import type { ConflictRule } from '../conflict.ts';
import { findConflicts } from '../find-conflicts.ts';
import { fromPlanMinute } from '../plan-minute.ts';
import { type PlannedCall, type ScheduleWorld, travelKey } from '../schedule-world.ts';
import { away, call, dayOf, makeWorld, person } from '../testing/make-world.ts';

const date = (text: string) => text as LocalDate;
const found = (rule: ConflictRule, calls: readonly PlannedCall[], parts: Partial<ScheduleWorld> = {}) =>
  findConflicts(makeWorld(calls, parts)).filter((conflict) => conflict.rule === rule);
const dung = { people: ['dung'] };

describe('person twice', () => {
  test('over all productions; ends exactly when the next begins is none', () => {
    const morning = call('a', '2026-03-02 08:00', '11:00', { ...dung, productionId: 'x' });
    const other = { ...dung, productionId: 'y' };
    expect(found('person-twice', [morning, call('b', '2026-03-02 11:00', '12:00', other)])).toEqual([]);
    const [clash] = found('person-twice', [morning, call('b', '2026-03-02 10:59', '12:00', other)]);
    expect(clash).toMatchObject({
      severity: 'error',
      callIds: ['a', 'b'],
      personId: 'dung',
      params: { minutes: 1 },
    });
  });
  test('past midnight, and a meeting is time too', () => {
    const show = call('a', '2026-03-02 22:00', '+00:30', dung);
    const meeting = call('b', '2026-03-03 00:15', '01:00', { ...dung, kind: 'meeting' });
    expect(found('person-twice', [meeting, show])).toHaveLength(1);
  });
  test('only while wanted: who leaves earlier or comes later does not clash', () => {
    const parts = { people: [{ id: 'dung', from: '08:00', to: '09:30' }] };
    const first = call('a', '2026-03-02 08:00', '11:00', parts);
    expect(found('person-twice', [first, call('b', '2026-03-02 09:30', '11:00', dung)])).toEqual([]);
    const late = { people: [{ id: 'dung', from: '10:00', to: '12:00' }] };
    expect(
      found('person-twice', [
        call('a', '2026-03-02 08:00', '10:00', dung),
        call('b', '2026-03-02 09:00', '12:00', late),
      ]),
    ).toEqual([]);
  });
  test('not a performance, its recording and the slot in which it is on air; but a rehearsal beside them', () => {
    const evening = { ...dung, productionId: 'x' };
    const show = call('a', '2026-03-02 19:30', '21:30', { ...evening, kind: 'performance' });
    const slot = call('b', '2026-03-02 20:00', '21:00', { ...evening, kind: 'live-slot' });
    const recording = call('c', '2026-03-02 19:00', '22:00', { ...evening, kind: 'video-recording' });
    expect(found('person-twice', [show, slot, recording])).toEqual([]);
    const others = call('d', '2026-03-02 20:30', '21:00', { ...dung, productionId: 'y', kind: 'live-slot' });
    expect(found('person-twice', [show, others])).toHaveLength(1);
    // At another place it is no recording of this evening, and a second show is another one.
    const at = (placeId: string, each: PlannedCall) => ({ ...each, placeId });
    expect(found('person-twice', [at('hall', show), at('hall', recording)])).toEqual([]);
    expect(found('person-twice', [at('hall', show), at('studio', recording)])).toHaveLength(1);
    expect(found('person-twice', [show, { ...show, id: 'f' }])).toHaveLength(1);
    expect(found('person-twice', [slot, call('e', '2026-03-02 20:30', '22:00', evening)])).toHaveLength(1);
  });
});

describe('person unavailable', () => {
  const evening = call('a', '2026-03-02 18:30', '21:00', dung);
  const busy = (fields: Parameters<typeof away>[2]) => ({
    unavailable: new Map([['dung', [away('dung', '2026-03-02', fields)]]]),
  });
  test('says why; up to the minute it begins is free', () => {
    const after8 = busy({ fromMinute: 1200, kind: 'leave', note: 'con nhỏ' });
    const [clash] = found('person-unavailable', [evening], after8);
    expect(clash).toMatchObject({ severity: 'error', params: { kind: 'leave', note: 'con nhỏ' } });
    expect(fromPlanMinute(clash?.from ?? 0)).toBe('2026-03-02T20:00');
    expect(found('person-unavailable', [evening], busy({ fromMinute: 1260 }))).toEqual([]);
    expect(found('person-unavailable', [evening], busy({ toMinute: 1110 }))).toEqual([]);
  });
  test('on its weekdays only, without an end, and on the day that a night runs into', () => {
    const mondays = busy({ weekdays: 1, firstDay: dayOf('2026-01-01'), lastDay: Number.POSITIVE_INFINITY });
    expect(found('person-unavailable', [evening], mondays)).toHaveLength(1);
    expect(found('person-unavailable', [call('a', '2026-03-03 18:30', '21:00', dung)], mondays)).toEqual([]);
    const night = call('a', '2026-03-01 23:00', '+01:00', dung);
    expect(found('person-unavailable', [night], busy({ kind: 'travelling' }))).toHaveLength(1);
    // The hour after midnight is not the evening of that day, and one that ends at midnight is not in the day.
    expect(found('person-unavailable', [night], busy({ fromMinute: 1200 }))).toEqual([]);
    const eve = call('a', '2026-03-01 22:00', '+00:00', dung);
    expect(found('person-unavailable', [eve], busy({}))).toEqual([]);
  });
  test('two reasons of one call are one line, with what comes first', () => {
    const both = {
      unavailable: new Map([
        [
          'dung',
          [
            away('dung', '2026-03-02', { fromMinute: 1200, note: 'sau 20 giờ' }),
            away('dung', '2026-03-02', { toMinute: 1140, note: 'đi dạy' }),
          ],
        ],
      ]),
    };
    expect(found('person-unavailable', [evening], both)).toMatchObject([{ params: { note: 'đi dạy' } }]);
  });
});

test('person inactive: before the first day and after the last, which count', () => {
  const parts = {
    people: new Map([
      ['dung', person('dung', { activeFrom: date('2026-03-02'), activeTo: date('2026-03-04') })],
    ]),
  };
  const on = (day: string) =>
    found('person-inactive', [call('a', `${day} 08:00`, '09:00', dung)], parts).length;
  expect(['2026-03-01', '2026-03-02', '2026-03-04', '2026-03-05'].map(on)).toEqual([1, 0, 0, 1]);
  // A night counts by the day on which it begins.
  const night = call('a', '2026-03-04 23:00', '+01:00', dung);
  expect(found('person-inactive', [night], parts)).toEqual([]);
});

test('travel: a minute less than the way takes', () => {
  const parts = { travel: new Map([[travelKey('hall', 'studio'), 30]]), places: new Map() };
  const hall = call('a', '2026-03-02 08:00', '10:00', { ...dung, placeId: 'hall' });
  const at = (start: string, placeId = 'studio') =>
    found('travel', [hall, call('b', `2026-03-02 ${start}`, '12:00', { ...dung, placeId })], parts);
  expect(at('10:30')).toEqual([]);
  expect(at('10:29')).toMatchObject([{ severity: 'error', params: { needed: 30, left: 29 } }]);
  expect(at('10:00', 'hall')).toEqual([]);
  expect(at('09:59')).toEqual([]);
});

test('travel: back as long as there, over midnight, and by the person’s own times', () => {
  const parts = { travel: new Map([[travelKey('studio', 'hall'), 45]]), places: new Map() };
  const hall = { ...dung, placeId: 'hall' };
  const studio = { ...dung, placeId: 'studio' };
  const late = call('a', '2026-03-02 22:00', '23:40', studio);
  expect(found('travel', [late, call('b', '2026-03-03 00:24', '01:00', hall)], parts)).toHaveLength(1);
  expect(found('travel', [late, call('b', '2026-03-03 00:25', '01:00', hall)], parts)).toEqual([]);
  const leaves = call('a', '2026-03-02 08:00', '11:00', {
    placeId: 'hall',
    people: [{ id: 'dung', from: '08:00', to: '10:15' }],
  });
  expect(found('travel', [leaves, call('b', '2026-03-02 11:00', '12:00', studio)], parts)).toEqual([]);
  // No way is known to a call without a place.
  expect(found('travel', [late, call('b', '2026-03-02 23:41', '+01:00', dung)], parts)).toEqual([]);
});

describe('rest', () => {
  test('is a hint, one line a person and week, not less than 12 hours', () => {
    const calls = [
      call('a', '2026-03-02 19:00', '22:00', dung),
      call('b', '2026-03-03 09:59', '11:00', dung),
      call('c', '2026-03-03 19:00', '21:00', dung),
      call('d', '2026-03-04 08:00', '09:00', dung),
    ];
    expect(found('rest', calls)).toMatchObject([
      { severity: 'hint', callIds: ['a', 'b', 'c', 'd'], params: { times: 2, least: 660 } },
    ]);
    expect(
      found(
        'rest',
        [calls[0], call('b', '2026-03-03 10:00', '11:00', dung)].flatMap((each) => each ?? []),
      ),
    ).toEqual([]);
  });
  test('after a night the hours count from its end, past midnight', () => {
    const night = call('a', '2026-03-02 20:00', '+01:30', dung);
    expect(found('rest', [night, call('b', '2026-03-03 13:30', '15:00', dung)])).toEqual([]);
    expect(found('rest', [night, call('b', '2026-03-03 13:29', '15:00', dung)])).toMatchObject([
      { params: { least: 719 } },
    ]);
  });
  test('a whole day between is rest enough, and a longer call counts, not the one that began last', () => {
    const calls = [
      call('a', '2026-03-02 18:00', '23:00', dung),
      call('b', '2026-03-02 19:00', '20:00', dung),
      call('c', '2026-03-03 10:00', '11:00', dung),
      call('d', '2026-03-05 05:00', '06:00', dung),
    ];
    expect(found('rest', calls)).toMatchObject([{ callIds: ['a', 'c'], params: { least: 660, times: 1 } }]);
  });
  test('belongs to the week of the second day', () => {
    const calls = [
      call('a', '2026-03-01 20:00', '22:00', dung),
      call('b', '2026-03-02 07:00', '08:00', dung),
    ];
    expect(fromPlanMinute(found('rest', calls)[0]?.from ?? 0)).toBe('2026-03-02T00:00');
  });
});

describe('hours', () => {
  const day = (...spans: [string, string][]) =>
    spans.map(([from, to], n) => call(`c${n}`, `2026-03-02 ${from}`, to, dung));
  test('of a day: 8 are none, more warn, over 12 is another', () => {
    expect(found('day-hours', day(['08:00', '12:00'], ['13:00', '17:00']))).toEqual([]);
    const more = day(['08:00', '12:00'], ['13:00', '17:01']);
    expect(found('day-hours', more)).toMatchObject([{ severity: 'warning', params: { minutes: 481 } }]);
    expect(found('day-hours', day(['08:00', '14:00'], ['15:00', '21:00']))).toHaveLength(1);
    const long = day(['08:00', '14:00'], ['15:00', '21:01']);
    expect(found('day-hours', long)).toEqual([]);
    expect(found('long-day', long)).toMatchObject([{ severity: 'warning', params: { minutes: 721 } }]);
  });
  test('what lies beside one another counts once, and a limit is what the house set', () => {
    const twice = day(['08:00', '12:00'], ['09:00', '11:00'], ['11:00', '16:00']);
    expect(found('day-hours', twice)).toEqual([]);
    const rules = settingsFrom(new Map([['rules.dayHours', 7]]));
    expect(found('day-hours', twice, { rules })).toMatchObject([{ params: { minutes: 480, hours: 7 } }]);
  });
  test('a night belongs to the day on which it begins', () => {
    const night = [
      call('a', '2026-03-02 14:00', '18:00', dung),
      call('b', '2026-03-02 20:00', '+00:01', dung),
    ];
    expect(found('day-hours', night)).toMatchObject([{ params: { minutes: 481 } }]);
    const next = call('c', '2026-03-03 08:00', '16:00', dung);
    expect(found('day-hours', [night[1] ?? next, next])).toEqual([]);
  });
  const week = (hours: number) =>
    Array.from({ length: 6 }, (_, n) =>
      call(`c${n}`, `2026-03-0${n + 2} 08:00`, n === 5 ? `${8 + hours - 40}:00` : '16:00', dung),
    );
  test('of a week from Monday: over 48', () => {
    expect(found('week-hours', week(48))).toEqual([]);
    expect(found('week-hours', week(49))).toMatchObject([
      { severity: 'warning', params: { minutes: 49 * 60 } },
    ]);
    const sundayBefore = call('s', '2026-03-01 08:00', '20:00', dung);
    expect(found('week-hours', [...week(48), sundayBefore])).toEqual([]);
    // The night of Sunday is Sunday's.
    const sundayNight = call('n', '2026-03-08 23:59', '+02:00', dung);
    expect(found('week-hours', [...week(48), sundayNight])).toMatchObject([
      { params: { minutes: 48 * 60 + 121 } },
    ]);
  });
});

test('no free day: six days in a row are none, seven are one run', () => {
  const days = (count: number) =>
    Array.from({ length: count }, (_, n) => call(`c${n}`, `2026-03-0${n + 1} 08:00`, '09:00', dung));
  expect(found('no-free-day', days(6))).toEqual([]);
  expect(found('no-free-day', days(7))).toMatchObject([{ params: { days: 7, most: 6 } }]);
  // A night that runs into the seventh day leaves it free.
  const night = call('n', '2026-03-06 22:00', '+02:00', dung);
  expect(found('no-free-day', [...days(5), night])).toEqual([]);
  expect(found('no-free-day', days(9))).toMatchObject([
    { severity: 'warning', params: { days: 9, most: 6 } },
  ]);
  expect(
    found(
      'no-free-day',
      days(9).filter(({ id }) => id !== 'c4'),
    ),
  ).toEqual([]);
});

describe('no break', () => {
  const stretch = (breakEnd: string) => [
    call('a', '2026-03-02 08:00', '11:00', dung),
    call('b', `2026-03-02 ${breakEnd}`, '14:30', dung),
  ];
  test('30 minutes are a break, less is none; under six hours need none', () => {
    expect(found('no-break', stretch('11:30'))).toEqual([]);
    expect(found('no-break', stretch('11:29'))).toMatchObject([
      { severity: 'warning', params: { minutes: 361 } },
    ]);
    expect(found('no-break', [call('a', '2026-03-02 08:00', '13:59', dung)])).toEqual([]);
    expect(found('no-break', [call('a', '2026-03-02 08:00', '14:00', dung)])).toHaveLength(1);
  });
  test('at night it is 45', () => {
    const night = (again: string) => [
      call('a', '2026-03-02 18:00', '22:00', dung),
      call('b', `2026-03-02 ${again}`, '+00:45', dung),
    ];
    expect(found('no-break', night('22:45'))).toEqual([]);
    expect(found('no-break', night('22:44'))).toHaveLength(1);
    // A break is at night where a minute of it is: until 22:00 it is not, from 21:59 to 22:01 it is.
    const evening = (to: string, again: string) => [
      call('a', '2026-03-02 17:00', to, dung),
      call('b', `2026-03-02 ${again}`, '+00:30', dung),
    ];
    expect(found('no-break', evening('21:30', '22:00'))).toEqual([]);
    expect(found('no-break', evening('21:31', '22:01'))).toHaveLength(1);
    const morning = (to: string, again: string) => [
      call('a', '2026-03-02 02:00', to, dung),
      call('b', `2026-03-02 ${again}`, '10:00', dung),
    ];
    expect(found('no-break', morning('06:00', '06:30'))).toEqual([]);
    expect(found('no-break', morning('05:59', '06:29'))).toHaveLength(1);
  });
});

describe('minors', () => {
  const child = (birthDate: string) => ({
    people: new Map([['dung', person('dung', { birthDate: date(birthDate) })]]),
  });
  const work = (end: string) => [call('a', '2026-03-02 17:00', end, dung)];
  test('under 15 on that day: four hours are allowed, more is an error', () => {
    expect(found('minor-hours', work('21:00'), child('2012-01-01'))).toEqual([]);
    expect(found('minor-hours', work('21:01'), child('2012-01-01'))).toMatchObject([
      { severity: 'error', params: { minutes: 241, hours: 4, age: 15 } },
    ]);
    expect(found('minor-hours', work('22:00'), child('2011-03-03'))).toHaveLength(1);
    expect(found('minor-hours', work('22:00'), child('2011-03-02'))).toEqual([]);
    // Two calls count together, what lies beside one another once, and grown-ups' rules do not speak of a child.
    const two = [call('a', '2026-03-02 08:00', '10:00', dung), call('b', '2026-03-02 14:00', '16:00', dung)];
    expect(found('minor-hours', two, child('2012-01-01'))).toEqual([]);
    const more = [...two, call('c', '2026-03-02 15:00', '16:01', dung)];
    expect(found('minor-hours', more, child('2012-01-01'))).toMatchObject([{ params: { minutes: 241 } }]);
    const long = [call('a', '2026-03-02 08:00', '21:00', dung)];
    expect(found('day-hours', long, child('2012-01-01'))).toEqual([]);
    expect(found('long-day', long, child('2012-01-01'))).toEqual([]);
    // Turned 15 on the day: a grown-up's limits, from its first minute.
    expect(found('long-day', long, child('2011-03-02'))).toHaveLength(1);
  });
  test('until 22:00 and from 06:00', () => {
    const young = child('2012-01-01');
    expect(found('minor-late', work('22:00'), young)).toEqual([]);
    expect(found('minor-late', work('22:01'), young)).toMatchObject([{ severity: 'error' }]);
    expect(found('minor-late', work('+00:10'), young)).toHaveLength(1);
    expect(found('minor-late', [call('a', '2026-03-02 05:59', '07:00', dung)], young)).toHaveLength(1);
    expect(found('minor-late', [call('a', '2026-03-02 06:00', '07:00', dung)], young)).toEqual([]);
    expect(found('minor-late', work('22:01'), child('2011-03-02'))).toEqual([]);
    // Who turns 15 at midnight is 14 in the night that began before.
    expect(found('minor-late', work('+00:10'), child('2011-03-03'))).toHaveLength(1);
    // On the way home at 22:00, though the others go on; and the house may set another hour.
    const leaves = { people: [{ id: 'dung', from: '19:00', to: '22:00' }] };
    expect(found('minor-late', [call('a', '2026-03-02 19:00', '23:30', leaves)], young)).toEqual([]);
    const rules = settingsFrom(new Map([['rules.minorUntil', '21:30']]));
    expect(found('minor-late', work('21:31'), { ...young, rules })).toHaveLength(1);
    expect(found('minor-late', work('21:30'), { ...young, rules })).toEqual([]);
    const slot = call('s', '2026-03-02 21:15', '22:15', { ...dung, kind: 'live-slot' });
    expect(found('minor-late', [slot], young)).toHaveLength(1);
  });
  test('born on 29/02 one is 15 on 01/03', () => {
    const leap = child('2012-02-29');
    const late = (day: string) =>
      found('minor-late', [call('a', `${day} 20:00`, '23:00', dung)], leap).length;
    expect([late('2027-02-28'), late('2027-03-01')]).toEqual([1, 0]);
  });
});
