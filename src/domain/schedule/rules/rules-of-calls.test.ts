import { describe, expect, test } from 'vitest';
import { settingsFrom } from '../../../shared/settings.ts';
import type { LocalDateTime } from '../../../shared/time/local-time.ts';
import { buildWorld, type WorldParts } from '../build-world.ts';
import type { ConflictRule } from '../conflict.ts';
import { findConflicts } from '../find-conflicts.ts';
import type { CallFacts } from '../planned-call.ts';
import type { PlannedCall, ScheduleWorld } from '../schedule-world.ts';
import { call, makeWorld, minute } from '../testing/make-world.ts';

const found = (rule: ConflictRule, calls: readonly PlannedCall[], parts: Partial<ScheduleWorld> = {}) =>
  findConflicts(makeWorld(calls, parts)).filter((conflict) => conflict.rule === rule);

const facts = (startsAt: string, fields: Partial<CallFacts> = {}): CallFacts => ({
  id: `at ${startsAt}`,
  productionId: null,
  kind: 'rehearsal',
  startsAt: startsAt.replace(' ', 'T') as LocalDateTime,
  durationMinutes: 120,
  placeId: null,
  status: 'planned',
  castNumber: null,
  withUnderstudies: false,
  itemIds: [],
  overrides: [],
  people: [],
  ...fields,
});
const world = (parts: Partial<WorldParts>) =>
  buildWorld({
    calls: [],
    liveSlots: [],
    people: [],
    availability: [],
    places: [],
    travel: [],
    holidays: [],
    productions: [],
    casts: new Map(),
    settings: settingsFrom(new Map()),
    ...parts,
  });

test('place twice: ends exactly when the next begins is none; a show and its recording are one', () => {
  const hall = { placeId: 'hall' };
  const morning = call('a', '2026-03-02 08:00', '11:00', hall);
  expect(found('place-twice', [morning, call('b', '2026-03-02 11:00', '12:00', hall)])).toEqual([]);
  expect(found('place-twice', [morning, call('b', '2026-03-02 10:59', '12:00', hall)])).toMatchObject([
    { severity: 'error', callIds: ['a', 'b'], placeId: 'hall' },
  ]);
  expect(
    found('place-twice', [morning, call('b', '2026-03-02 09:00', '10:00', { placeId: 'other' })]),
  ).toEqual([]);
  const evening = { ...hall, productionId: 'x' };
  const show = call('a', '2026-03-02 19:00', '21:00', { ...evening, kind: 'performance' });
  expect(
    found('place-twice', [
      show,
      call('b', '2026-03-02 19:00', '21:00', { ...evening, kind: 'video-recording' }),
    ]),
  ).toEqual([]);
});

test('place twice: past midnight, a call within a long one, three at once are three pairs, no place is no clash', () => {
  const hall = { placeId: 'hall' };
  const night = call('a', '2026-03-02 20:00', '+00:30', hall);
  expect(found('place-twice', [night, call('b', '2026-03-03 00:29', '02:00', hall)])).toHaveLength(1);
  expect(found('place-twice', [night, call('b', '2026-03-03 00:30', '02:00', hall)])).toEqual([]);
  const three = [1, 2, 3].map((n) => call(`c${n}`, '2026-03-02 08:00', `${10 + n}:00`, hall));
  expect(found('place-twice', three)).toHaveLength(3);
  expect(
    found(
      'place-twice',
      three.map((each) => ({ ...each, placeId: null })),
    ),
  ).toEqual([]);
});

test('place too small: more people at once than it holds', () => {
  const parts = { places: new Map([['hall', { name: 'Hội trường', capacity: 2 }]]) };
  const of = (people: Parameters<typeof call>[3]) =>
    found('place-too-small', [call('a', '2026-03-02 08:00', '11:00', { placeId: 'hall', ...people })], parts);
  expect(of({ people: ['a', 'b'] })).toEqual([]);
  expect(of({ people: ['a', 'b', 'c'] })).toMatchObject([
    { severity: 'warning', params: { people: 3, capacity: 2 } },
  ]);
  expect(
    of({ people: ['a', { id: 'b', from: '08:00', to: '09:00' }, { id: 'c', from: '09:00', to: '11:00' }] }),
  ).toEqual([]);
});

describe('holidays', () => {
  const on = (day: string, fields: Partial<CallFacts> = {}, holidays: WorldParts['holidays'] = []) =>
    findConflicts(world({ calls: [facts(`${day} 08:00`, fields)], holidays }))
      .filter(({ rule }) => rule === 'holiday')
      .map(({ severity, params }) => `${severity} ${params.name}`);
  test('giỗ Tổ sân khấu, 12/8 âm lịch', () => {
    for (const day of ['2026-09-22', '2027-09-12', '2028-09-30', '2029-09-19', '2030-09-09'])
      expect(on(day), day).toEqual(['warning Giỗ Tổ sân khấu']);
    expect(on('2026-09-21')).toEqual([]);
    expect(on('2026-09-22', { kind: 'meeting' })).toEqual(['hint Giỗ Tổ sân khấu']);
  });
  test('Tết by the Vietnamese calendar, 2030 a day before the Chinese; shows at Tết are no warning', () => {
    for (const day of ['2026-02-17', '2027-02-06', '2028-01-26', '2029-02-13', '2030-02-02', '2031-01-23'])
      expect(on(day), day).toEqual(['warning Mùng 1 Tết']);
    expect(on('2026-02-16')).toEqual([]);
    expect(on('2026-02-17', { kind: 'performance' })).toEqual(['hint Mùng 1 Tết']);
    expect(on('2026-02-17', { kind: 'meeting' })).toEqual(['warning Mùng 1 Tết']);
  });
  test('a night counts by the day on which it begins, and a slot on air on a holiday is known', () => {
    const eve = facts('2026-02-16 22:00', { durationMinutes: 240 });
    const of = (made: ScheduleWorld) => findConflicts(made).filter(({ rule }) => rule === 'holiday');
    expect(of(world({ calls: [eve] }))).toEqual([]);
    expect(of(world({ calls: [facts('2026-09-22 23:30')] }))).toHaveLength(1);
    const slot = {
      id: 'slot',
      productionId: 'x',
      startsAt: '2026-09-02T20:00' as LocalDateTime,
      durationSeconds: 5400,
    };
    expect(of(world({ liveSlots: [slot] }))).toMatchObject([
      { severity: 'hint', params: { name: 'Quốc khánh' } },
    ]);
  });
  test('each of the three certain days of Tết, the last of the month before is none', () => {
    const days = ['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09'];
    expect(days.map((each) => on(each).length)).toEqual([0, 1, 1, 1, 0]);
  });
  test('giỗ Tổ Hùng Vương, and 24/11 from 2026', () => {
    expect(on('2026-04-26')).toEqual(['warning Giỗ Tổ Hùng Vương']);
    expect(on('2025-11-24')).toEqual([]);
    expect(on('2026-11-24')).toEqual(['warning Ngày Văn hóa Việt Nam']);
  });
  test('what the house entered goes before: days off in exchange, and days worked in exchange', () => {
    const entry = (date: string, kind: 'rest' | 'worked' | 'public', name: string) =>
      ({ date, kind, name }) as WorldParts['holidays'][number];
    expect(on('2026-02-16', {}, [entry('2026-02-16', 'public', 'Tết')])).toEqual(['warning Tết']);
    expect(on('2026-08-22', {}, [entry('2026-08-22', 'worked', 'Làm bù')])).toEqual([]);
    expect(
      on('2026-09-02', {}, [entry('2026-09-02', 'rest', 'Nghỉ'), entry('2026-09-02', 'worked', 'Làm')]),
    ).toEqual([]);
  });
  test('a call that is called off is not in the world', () => {
    expect(on('2026-02-17', { status: 'cancelled' })).toEqual([]);
  });
});

test('after the premiere: rehearsals and reviews from its hour on', () => {
  const parts = {
    productions: new Map([['x', { title: 'Lục Vân Tiên', premiere: minute('2026-03-02 19:30') }]]),
  };
  const of = (start: string, kind: PlannedCall['kind'] = 'rehearsal') =>
    found('after-premiere', [call('a', start, '23:00', { kind, productionId: 'x' })], parts).length;
  expect([of('2026-03-02 19:29'), of('2026-03-02 19:30'), of('2026-03-10 08:00', 'dress-rehearsal')]).toEqual(
    [0, 1, 1],
  );
  for (const kind of ['performance', 'video-recording', 'audio-recording', 'meeting'] as const)
    expect(of('2026-03-10 08:00', kind), kind).toBe(0);
});

test('a recording before the first dress rehearsal', () => {
  const own = { productionId: 'x' };
  const dress = call('d', '2026-03-05 19:00', '22:00', { ...own, kind: 'dress-rehearsal' });
  const later = call('l', '2026-03-09 19:00', '22:00', { ...own, kind: 'dress-rehearsal' });
  const recording = (start: string, productionId = 'x') =>
    call('r', start, '23:00', { productionId, kind: 'video-recording' });
  const of = (...calls: PlannedCall[]) => found('recording-before-dress', calls);
  expect(of(dress, later, recording('2026-03-05 18:59'))).toMatchObject([
    { severity: 'warning', callIds: ['r', 'd'], params: { dress: dress.start } },
  ]);
  expect(of(dress, later, recording('2026-03-06 08:00'))).toEqual([]);
  expect(of(dress, recording('2026-03-01 08:00', 'y'))).toEqual([]);
  expect(of(recording('2026-03-01 08:00'))).toEqual([]);
  // Sound is recorded before, to be rehearsed with; and with the dress rehearsal itself is not before it.
  expect(of(dress, { ...recording('2026-03-01 08:00'), kind: 'audio-recording' })).toEqual([]);
  expect(of(dress, recording('2026-03-05 19:00'))).toEqual([]);
});

describe('cast', () => {
  const casts = new Map([
    [
      'x',
      {
        items: [
          { id: 'lớp 1', parentId: null, roleIds: ['tiên', 'nga'], personIds: [] },
          { id: 'lớp 2', parentId: null, roleIds: ['hâm'], personIds: [] },
        ],
        castings: [
          { roleId: 'tiên', personId: 'khiêm', castNumber: 1, place: 'main' as const },
          { roleId: 'nga', personId: 'nhiên', castNumber: 1, place: 'main' as const },
        ],
      },
    ],
  ]);
  const comes = (personId: string, fields = {}) => ({
    personId,
    source: 'derived' as const,
    attendance: '' as const,
    arriveMinutes: null,
    leaveMinutes: null,
    ...fields,
  });
  const rehearse = (fields: Partial<CallFacts>) =>
    world({
      casts,
      calls: [facts('2026-03-02 08:00', { productionId: 'x', itemIds: ['lớp 1'], ...fields })],
    });
  const rules = (fields: Partial<CallFacts>) => findConflicts(rehearse(fields)).map(({ rule }) => rule);

  test('an item of which not one person is called', () => {
    expect(rules({ people: [comes('ai đó')] })).toEqual(['item-without-cast']);
    expect(rehearse({ people: [comes('nhiên')] }).calls[0]?.missingPersonIds).toEqual(['khiêm']);
    expect(rules({ people: [comes('nhiên', { source: 'removed' })] })).toEqual(['item-without-cast']);
    expect(rules({ people: [comes('nhiên', { attendance: 'excused' })] })).toEqual(['item-without-cast']);
  });
  test('a role that nobody plays; one that is cast once has its people in every kíp', () => {
    expect(rules({ itemIds: ['lớp 2'] })).toEqual(['role-without-cast']);
    expect(rules({ castNumber: 2 })).toEqual(['item-without-cast']);
    expect(rules({ castNumber: 2, people: [comes('khiêm'), comes('nhiên')] })).toEqual([]);
    expect(rules({ people: [comes('khiêm'), comes('nhiên')] })).toEqual([]);
  });
  test('a role whose players are not called to a call that needs every role; one who stands in is enough', () => {
    const kind = 'video-recording';
    const open = (fields: Partial<CallFacts>) => rehearse({ kind, ...fields }).calls[0]?.openRoleIds;
    const noNga = [comes('khiêm'), comes('nhiên', { source: 'removed' })];
    expect(rules({ kind, people: noNga })).toEqual(['role-without-cast']);
    expect(open({ people: noNga })).toEqual(['nga']);
    expect(rules({ people: noNga }), 'a rehearsal works without').toEqual([]);
    // Who was called and stayed away is a matter of that day.
    expect(open({ people: [comes('khiêm'), comes('nhiên', { attendance: 'absent' })] })).toEqual([]);
    const overrides = [{ roleId: 'tiên', personId: 'bách' }];
    expect(open({ overrides, people: [comes('nhiên'), comes('bách')] })).toEqual([]);
    expect(open({ overrides, people: [comes('nhiên'), comes('khiêm')] })).toEqual(['tiên']);
  });
  test('one for this evening only counts', () => {
    const overrides = [{ roleId: 'hâm', personId: 'bách' }];
    expect(rules({ itemIds: ['lớp 2'], overrides, people: [comes('bách')] })).toEqual([]);
    expect(rules({ itemIds: ['lớp 2'], overrides, people: [comes('khiêm')] })).toEqual(['item-without-cast']);
  });
  test('a call that is called off has no clash of any kind', () => {
    const twice = (status: CallFacts['status']) =>
      findConflicts(
        world({
          casts,
          calls: [
            facts('2026-03-02 08:00', { placeId: 'hall', people: [comes('khiêm')] }),
            facts('2026-03-02 09:00', {
              productionId: 'x',
              itemIds: ['lớp 2'],
              placeId: 'hall',
              people: [comes('khiêm')],
              status,
            }),
          ],
        }),
      ).map(({ rule }) => rule);
    expect(twice('planned').toSorted()).toEqual(['person-twice', 'place-twice', 'role-without-cast']);
    expect(twice('done').toSorted()).toEqual(['person-twice', 'place-twice', 'role-without-cast']);
    expect(twice('cancelled')).toEqual([]);
  });
  test('who comes later and leaves earlier', () => {
    const { calls } = rehearse({ people: [comes('khiêm', { arriveMinutes: 30, leaveMinutes: 90 })] });
    const start = minute('2026-03-02 08:00');
    expect(calls[0]?.people).toEqual([{ id: 'khiêm', start: start + 30, end: start + 90 }]);
  });
  test('a live slot has the people of kíp 1, unless the evening’s own call says who is there', () => {
    const slot = {
      id: 'slot',
      productionId: 'x',
      startsAt: '2026-03-02T20:00' as LocalDateTime,
      durationSeconds: 3600,
    };
    const alone = world({ casts, liveSlots: [slot] });
    expect(alone.calls[0]).toMatchObject({ kind: 'live-slot', end: minute('2026-03-02 21:00') });
    expect(alone.calls[0]?.people.map(({ id }) => id)).toEqual(['khiêm', 'nhiên']);
    const show = facts('2026-03-02 19:30', {
      productionId: 'x',
      kind: 'performance',
      people: [comes('nhiên')],
    });
    const both = world({ casts, liveSlots: [slot], calls: [show] });
    expect(both.calls.find(({ id }) => id === 'slot')?.people).toEqual([]);
  });
});
