import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../../../shared/time/local-time.ts';
import { dayNumber, MINUTES_A_DAY, weekdayOfNumber } from '../plan-minute.ts';
import { type PlannedCall, travelKey, type Unavailable, type WorldPerson } from '../schedule-world.ts';
import { findTimes, type TimeWish, type TimeWorld } from './find-times.ts';
import { whoIsFree } from './who-is-free.ts';

const MONDAY = dayNumber('2026-11-23' as LocalDate);
const at = (day: number, clock: string) =>
  (MONDAY + day) * MINUTES_A_DAY + Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const person = (id: string, more: Partial<WorldPerson> = {}): [string, WorldPerson] => [
  id,
  { id, name: id, birthDate: null, activeFrom: null, activeTo: null, ...more },
];
const call = (
  id: string,
  start: number,
  end: number,
  people: string[],
  placeId: string | null = null,
): PlannedCall => ({
  id,
  kind: 'rehearsal',
  productionId: null,
  start,
  end,
  placeId,
  people: people.map((each) => ({ id: each, start, end })),
  itemIds: [],
  openRoleIds: [],
  missingPersonIds: [],
  uncalledItemIds: [],
});
const world = (more: Partial<TimeWorld> = {}): TimeWorld => ({
  calls: [],
  people: new Map(['an', 'ba', 'cúc'].map((id) => person(id))),
  unavailable: new Map(),
  travel: new Map(),
  holidays: new Map(),
  minorRules: { age: 15, hours: 4, untilMinute: 22 * 60 },
  ...more,
});
const wish = (more: Partial<TimeWish> = {}): TimeWish => ({
  personIds: ['an', 'ba', 'cúc'],
  placeIds: [],
  minutes: 120,
  firstDay: MONDAY,
  lastDay: MONDAY,
  hours: [
    { fromMinute: 450, toMinute: 690 },
    { fromMinute: 1110, toMinute: 1290 },
  ],
  weekdays: 127,
  notBefore: 0,
  stepMinutes: 15,
  mostMissing: 3,
  mostFree: 100,
  mostNear: 100,
  ...more,
});
const times = (found: ReturnType<typeof findTimes>) =>
  found.map(({ start, latestStart, missing }) => [
    start,
    latestStart,
    missing.map(({ personId }) => personId),
  ]);

describe('the next times', () => {
  test('all hours of the day where nothing is in the way', () => {
    expect(times(findTimes(world(), wish()))).toEqual([
      [at(0, '07:30'), at(0, '09:30'), []],
      [at(0, '18:30'), at(0, '19:30'), []],
    ]);
  });

  test('a call that ends as this one begins is no clash; during it its people are missing, with the reason', () => {
    const calls = [call('x', at(0, '07:30'), at(0, '09:00'), ['an'])];
    const found = findTimes(world({ calls }), wish({ hours: [{ fromMinute: 450, toMinute: 690 }] }));
    expect(times(found)).toEqual([
      [at(0, '09:00'), at(0, '09:30'), []],
      [at(0, '07:30'), at(0, '08:45'), ['an']],
    ]);
    expect(found[1]?.missing[0]?.why).toMatchObject({ kind: 'call', callId: 'x', to: at(0, '09:00') });
  });

  test('the way from another place counts before and after', () => {
    const calls = [call('x', at(0, '07:30'), at(0, '08:30'), ['an'], 'nhà hát')];
    const travel = new Map([[travelKey('nhà hát', 'phòng tập'), 40]]);
    const found = findTimes(
      world({ calls, travel }),
      wish({ placeIds: ['phòng tập'], hours: [{ fromMinute: 450, toMinute: 690 }] }),
    );
    expect(times(found)).toEqual([
      [at(0, '09:15'), at(0, '09:30'), []],
      [at(0, '07:30'), at(0, '09:00'), ['an']],
    ]);
    const late = findTimes(
      world({ calls, travel }),
      wish({ placeIds: ['phòng tập'], notBefore: at(0, '08:45') }),
    );
    expect(late.find(({ missing }) => missing.length > 0)?.missing[0]?.why).toMatchObject({
      kind: 'on-the-way',
      callId: 'x',
    });
  });

  test('a taken place is no time; another that will do is taken instead', () => {
    const calls = [call('x', at(0, '07:30'), at(0, '11:30'), [], 'lớn')];
    const hours = [{ fromMinute: 450, toMinute: 690 }];
    expect(findTimes(world({ calls }), wish({ placeIds: ['lớn'], hours }))).toEqual([]);
    expect(findTimes(world({ calls }), wish({ placeIds: ['lớn', 'nhỏ'], hours }))[0]).toMatchObject({
      placeId: 'nhỏ',
    });
  });

  test('holidays come after working days, and days in exchange are working days', () => {
    const holidays = new Map([
      [MONDAY, { name: 'Lễ', kind: 'public' as const }],
      [MONDAY + 2, { name: 'Làm bù', kind: 'worked' as const }],
    ]);
    const found = findTimes(
      world({ holidays }),
      wish({ lastDay: MONDAY + 2, hours: [{ fromMinute: 450, toMinute: 570 }] }),
    );
    expect(found.map(({ start, holiday }) => [start, holiday?.name ?? null])).toEqual([
      [at(1, '07:30'), null],
      [at(2, '07:30'), null],
      [at(0, '07:30'), 'Lễ'],
    ]);
  });

  test('under 15: not after 22:00, no more than 4 hours a day; on the fifteenth birthday it is over', () => {
    const people = new Map([person('an', { birthDate: '2011-11-24' as LocalDate })]);
    const hours = [{ fromMinute: 20 * 60, toMinute: 23 * 60 }];
    const one = { personIds: ['an'], hours, lastDay: MONDAY + 1 };
    expect(times(findTimes(world({ people }), wish(one)))).toEqual([
      [at(0, '20:00'), at(0, '20:00'), []],
      [at(1, '20:00'), at(1, '21:00'), []],
      [at(0, '20:15'), at(0, '21:00'), ['an']],
    ]);
    const calls = [call('x', at(0, '08:00'), at(0, '10:15'), ['an'])];
    const found = findTimes(world({ people, calls }), wish({ ...one, lastDay: MONDAY }));
    expect(found.map(({ missing }) => missing[0]?.why.kind)).toEqual(['minor-hours']);
  });

  test('who has left the house, or cannot after 20:00, is missing', () => {
    const people = new Map([person('an', { activeTo: '2026-11-23' as LocalDate }), person('ba')]);
    const late: Unavailable = {
      personId: 'ba',
      kind: 'busy',
      firstDay: MONDAY - 300,
      lastDay: Number.POSITIVE_INFINITY,
      fromMinute: 1200,
      toMinute: 1440,
      weekdays: 127,
      note: 'con nhỏ',
    };
    const found = findTimes(
      world({ people, unavailable: new Map([['ba', [late]]]) }),
      wish({
        personIds: ['an', 'ba'],
        lastDay: MONDAY + 1,
        minutes: 90,
        hours: [{ fromMinute: 1110, toMinute: 1260 }],
      }),
    );
    expect(times(found)).toEqual([
      [at(0, '18:30'), at(0, '18:30'), []],
      [at(0, '18:45'), at(0, '19:30'), ['ba']],
      [at(1, '18:30'), at(1, '18:30'), ['an']],
      [at(1, '18:45'), at(1, '19:30'), ['an', 'ba']],
    ]);
  });
});

const names = ['an', 'ba', 'cúc', 'dũng'];
const spot = fc.constantFrom('lớn', 'nhỏ', null);
const scene = fc.record({
  calls: fc.array(
    fc.record({
      start: fc.integer({ min: -200, max: 3000 }),
      length: fc.integer({ min: 10, max: 400 }),
      people: fc.subarray(names),
      place: spot,
    }),
    { maxLength: 8 },
  ),
  away: fc.array(
    fc.record({
      who: fc.constantFrom(...names),
      first: fc.integer({ min: -3, max: 3 }),
      days: fc.integer({ min: 0, max: 3 }),
      from: fc.integer({ min: 0, max: 1300 }),
      length: fc.integer({ min: 1, max: 900 }),
      weekdays: fc.integer({ min: 1, max: 127 }),
    }),
    { maxLength: 5 },
  ),
  way: fc.integer({ min: 0, max: 90 }),
  minutes: fc.integer({ min: 15, max: 240 }),
  places: fc.constantFrom<string[][]>([], ['lớn'], ['lớn', 'nhỏ']),
  weekdays: fc.integer({ min: 1, max: 127 }),
  step: fc.constantFrom(5, 15, 30),
});

test('agree with looking at every minute of every start', () => {
  fc.assert(
    fc.property(scene, (given) => {
      const base = MONDAY * MINUTES_A_DAY;
      const calls = given.calls.map(({ start, length, people, place }, index) =>
        call(`c${index}`, base + start, base + start + length, people, place),
      );
      const away = given.away.map(
        ({ who, first, days, from, length, weekdays }): Unavailable => ({
          personId: who,
          kind: 'busy',
          firstDay: MONDAY + first,
          lastDay: MONDAY + first + days,
          fromMinute: from,
          toMinute: Math.min(1440, from + length),
          weekdays,
          note: '',
        }),
      );
      const travel = new Map([[travelKey('lớn', 'nhỏ'), given.way]]);
      const here = world({
        calls,
        travel,
        people: new Map(names.map((id) => person(id))),
        unavailable: Map.groupBy(away, ({ personId }) => personId),
      });
      const wanted = wish({
        personIds: names,
        placeIds: given.places,
        minutes: given.minutes,
        weekdays: given.weekdays,
        stepMinutes: given.step,
        lastDay: MONDAY + 1,
        mostMissing: 99,
        mostFree: 9999,
        mostNear: 9999,
      });
      const isAway = (who: string, minute: number) =>
        away.some(
          ({ personId, firstDay, lastDay, fromMinute, toMinute, weekdays }) =>
            personId === who &&
            minute >= 0 &&
            Math.floor(minute / 1440) >= firstDay &&
            Math.floor(minute / 1440) <= lastDay &&
            ((weekdays >> weekdayOfNumber(Math.floor(minute / 1440))) & 1) === 1 &&
            minute % 1440 >= fromMinute &&
            minute % 1440 < toMinute,
        );
      const missingWith = (start: number, placeId: string | null) =>
        names.filter((who) => {
          for (let minute = start; minute < start + given.minutes; minute++)
            if (isAway(who, minute)) return true;
          return calls.some((each) => {
            if (!each.people.some(({ id }) => id === who)) return false;
            const isElsewhere = placeId !== null && each.placeId !== null && each.placeId !== placeId;
            const way = isElsewhere ? given.way : 0;
            return start < each.end + way && each.start - way < start + given.minutes;
          });
        });
      const expected = new Map<number, string>();
      for (let day = 0; day < 2; day++) {
        if (((given.weekdays >> weekdayOfNumber(MONDAY + day)) & 1) === 0) continue;
        for (const { fromMinute, toMinute } of wanted.hours)
          for (let minute = fromMinute; minute + given.minutes <= toMinute; minute += given.step) {
            const start = base + day * 1440 + minute;
            const options = (given.places.length === 0 ? [null] : given.places)
              .filter(
                (placeId) =>
                  placeId === null ||
                  !calls.some(
                    (each) =>
                      each.placeId === placeId && each.start < start + given.minutes && each.end > start,
                  ),
              )
              .map((placeId) => ({ placeId, missing: missingWith(start, placeId) }));
            const best = options.toSorted((a, b) => a.missing.length - b.missing.length)[0];
            if (best) expected.set(start, `${best.placeId} ${best.missing.join()}`);
          }
      }
      const found = findTimes(here, wanted);
      const seen = new Map<number, string>();
      for (const { start, latestStart, placeId, missing } of found)
        for (let each = start; each <= latestStart; each += given.step)
          seen.set(each, `${placeId} ${missing.map(({ personId }) => personId).join()}`);
      expect([...seen].toSorted((a, b) => a[0] - b[0])).toEqual([...expected]);
      expect(found.map(({ missing }) => missing.length)).toEqual(
        found.map(({ missing }) => missing.length).toSorted((a, b) => a - b),
      );
    }),
    { numRuns: 150 },
  );
});

test('who is free, who is busy with what, and who is not of the house', () => {
  const people = new Map([
    person('an'),
    person('ba'),
    person('cúc', { activeFrom: '2026-12-01' as LocalDate }),
    person('dũng'),
  ]);
  const calls = [
    call('x', at(0, '08:00'), at(0, '10:00'), ['an']),
    call('y', at(0, '10:00'), at(0, '11:00'), ['dũng']),
  ];
  const found = whoIsFree({ calls, people, unavailable: new Map() }, at(0, '09:00'), at(0, '10:00'));
  expect(found.map(({ personId, busy }) => [personId, busy.map(({ callId }) => callId)])).toEqual([
    ['an', ['x']],
    ['ba', []],
    ['dũng', []],
  ]);
});
