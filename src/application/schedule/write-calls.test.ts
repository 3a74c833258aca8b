import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CallFields } from '../../shared/contract/schedule.ts';
import { addDays, type LocalDate, type LocalDateTime } from '../../shared/time/local-time.ts';
import { codeOf, testPlanner } from '../testing/test-planner.ts';

const planner = testPlanner();
const { client } = planner;
afterAll(() => planner.remove());

const at = (text: string) => text as LocalDateTime;
const span = { from: '2022-10-01' as LocalDate, to: '2022-11-01' as LocalDate };
let production: string;
let items: string[];
let roles: string[];
let people: string[];
let sampleCall: string;

beforeAll(async () => {
  await client.plan.createSample();
  const [season] = await client.season.list();
  const plan = await client.productions.list({ seasonId: season?.id ?? '' });
  production = plan.find(({ code }) => code === 'LVT')?.id ?? '';
  people = (await client.people.list()).map(({ id }) => id);
  sampleCall = (await client.schedule.records(span)).calls[0]?.id ?? '';
});

beforeEach(async () => {
  const role = await client.records.role.write({
    add: [{ productionId: production, name: 'Vai thử' }],
  });
  roles = role.ids;
  await client.records.casting.write({
    add: [
      { roleId: roles[0] ?? '', personId: people[0] ?? '', castNumber: 1 },
      { roleId: roles[0] ?? '', personId: people[1] ?? '', castNumber: 2 },
    ],
  });
  const added = await client.items.add({
    productionId: production,
    at: { targetId: null, side: 'inside' },
    fields: { kind: 'unit', title: 'Lớp thử' },
  });
  items = [added.id];
  await client.items.link({ id: added.id, addRoles: roles });
});

const call = (fields: Partial<CallFields>) => ({
  fields: { productionId: production, startsAt: at('2022-10-12T18:30'), itemIds: items, ...fields },
});
const read = async (id: string) => {
  const { calls } = await client.schedule.records({
    from: '2022-01-01' as LocalDate,
    to: '2023-01-01' as LocalDate,
  });
  const found = calls.find((each) => each.id === id);
  if (!found) throw new Error(`no call ${id}`);
  return found;
};
const called = async (id: string) =>
  (await read(id)).people
    .filter(({ source }) => source !== 'removed')
    .map(({ personId }) => personId)
    .toSorted();
const sorted = (...ids: (string | undefined)[]) => ids.map(String).toSorted();

describe('who is called', () => {
  test('follows from the items, the kíp and the hand, and from a later change of the cast', async () => {
    const { ids } = await client.schedule.write({ add: [call({})] });
    const id = ids[0] ?? '';
    expect(await called(id)).toEqual(sorted(people[0], people[1]));
    await client.schedule.write({ update: [{ id, fields: { castNumber: 2 } }] });
    expect(await called(id)).toEqual(sorted(people[1]));
    await client.schedule.write({
      update: [
        { id, fields: { castNumber: null }, people: { add: [people[5] ?? ''], remove: [people[1] ?? ''] } },
      ],
    });
    expect(await called(id)).toEqual(sorted(people[0], people[5]));

    // A third player comes into the role: called; who was taken off by hand is not called again.
    await client.records.casting.write({
      add: [{ roleId: roles[0] ?? '', personId: people[2] ?? '', castNumber: 3 }],
    });
    expect(await called(id)).toEqual(sorted(people[0], people[2], people[5]));
    await client.history.undo();
    expect(await called(id)).toEqual(sorted(people[0], people[5]));

    await client.schedule.write({
      update: [{ id, fields: {}, people: { reset: [people[1] ?? '', people[5] ?? ''] } }],
    });
    expect(await called(id)).toEqual(sorted(people[0], people[1]));
  });

  test('is not taken off where nobody called them, and then is free to be cast', async () => {
    const { ids } = await client.schedule.write({ add: [call({})] });
    const id = ids[0] ?? '';
    const [derived, , stranger] = people;
    await client.schedule.write({
      update: [{ id, fields: {}, people: { remove: [derived ?? '', stranger ?? ''] } }],
    });
    expect((await read(id)).people.map(({ personId }) => personId)).not.toContain(stranger);
    await client.records.casting.write({
      add: [{ roleId: roles[0] ?? '', personId: stranger ?? '', castNumber: 3 }],
    });
    expect(await called(id)).toEqual(sorted(people[1], stranger));
  });

  test('of a call that is done or over stays as it was', async () => {
    const { ids } = await client.schedule.write({
      add: [call({ status: 'done' }), call({ startsAt: at('2022-09-01T18:30') }), call({})],
    });
    await client.records.casting.write({
      add: [{ roleId: roles[0] ?? '', personId: people[2] ?? '', castNumber: 3 }],
    });
    const lists = await Promise.all(ids.map(called));
    expect(lists).toEqual([
      sorted(people[0], people[1]),
      sorted(people[0], people[1]),
      sorted(people[0], people[1], people[2]),
    ]);
  });

  test('may be another for one performance only', async () => {
    const { ids } = await client.schedule.write({
      add: [
        call({ kind: 'performance', overrides: [{ roleId: roles[0] ?? '', personId: people[7] ?? '' }] }),
      ],
    });
    expect(await called(ids[0] ?? '')).toEqual(sorted(people[7]));
  });

  test('has who was there, who is wanted when, and forgets a time beyond a shorter call', async () => {
    const { ids } = await client.schedule.write({ add: [call({ durationMinutes: 180 })] });
    const id = ids[0] ?? '';
    const personId = people[0] ?? '';
    await client.schedule.write({
      update: [
        {
          id,
          fields: {},
          people: {
            attendance: [{ personId, attendance: 'late' }],
            times: [{ personId, arriveMinutes: 60, leaveMinutes: 150 }],
          },
        },
      ],
    });
    expect((await read(id)).people.find((each) => each.personId === personId)).toEqual({
      personId,
      source: 'derived',
      attendance: 'late',
      arriveMinutes: 60,
      leaveMinutes: 150,
    });
    await client.schedule.write({ update: [{ id, fields: { durationMinutes: 120 } }] });
    expect((await read(id)).people.find((each) => each.personId === personId)).toMatchObject({
      arriveMinutes: 60,
      leaveMinutes: null,
    });
  });
});

describe('an act', () => {
  test('of several calls is taken back as one, and a copy takes people along but no attendance', async () => {
    const { ids } = await client.schedule.write({ add: [call({ title: 'Tập' })] });
    const id = ids[0] ?? '';
    const personId = people[0] ?? '';
    await client.schedule.write({
      update: [
        {
          id,
          fields: {},
          people: { add: [people[9] ?? ''], attendance: [{ personId, attendance: 'present' }] },
        },
      ],
    });
    const before = await client.schedule.records(span);
    const copies = await client.schedule.write({
      add: [1, 2, 3].map((day) => ({ copyOf: id, fields: { startsAt: at(`2022-10-1${day}T08:00`) } })),
    });
    const copy = await read(copies.ids[0] ?? '');
    expect(copy).toMatchObject({
      title: 'Tập',
      status: 'planned',
      startsAt: '2022-10-11T08:00',
      revision: 0,
    });
    expect(await called(copy.id)).toEqual(sorted(people[0], people[1], people[9]));
    expect(copy.people.every(({ attendance }) => attendance === '')).toBe(true);
    await client.history.undo();
    expect((await client.schedule.records(span)).calls).toEqual(before.calls);
  });

  test('counts a revision for what a calendar abroad must hear of, and for nothing else', async () => {
    const { ids } = await client.schedule.write({ add: [call({})] });
    const id = ids[0] ?? '';
    await client.schedule.write({ update: [{ id, fields: { note: 'mang quạt' } }] });
    expect((await read(id)).revision).toBe(0);
    await client.schedule.write({ update: [{ id, fields: { startsAt: at('2022-10-13T18:30') } }] });
    await client.schedule.write({ update: [{ id, fields: { status: 'cancelled' } }] });
    expect((await read(id)).revision).toBe(2);
    // Its summary names the production.
    await client.schedule.write({ update: [{ id, fields: { productionId: null, itemIds: [] } }] });
    expect((await read(id)).revision).toBe(3);
  });

  test('on something changed meanwhile is refused as stale, on another field it is not', async () => {
    const { ids, seq } = await client.schedule.write({ add: [call({})] });
    const id = ids[0] ?? '';
    await client.schedule.write({ update: [{ id, fields: { startsAt: at('2022-10-13T18:30') } }] });
    const stale = await codeOf(
      client.schedule.write({ update: [{ id, fields: { startsAt: at('2022-10-14T18:30') } }], baseSeq: seq }),
    );
    expect(stale).toMatchObject({ code: 'STALE', data: { field: 'startsAt' } });
    await client.schedule.write({ update: [{ id, fields: { note: 'x' } }], baseSeq: seq });
  });

  test('of its items or stand-ins, which are written whole, is refused if others changed them meanwhile', async () => {
    const { ids } = await client.schedule.write({ add: [call({})] });
    const id = ids[0] ?? '';
    const { seq } = await client.items.add({
      productionId: production,
      at: { targetId: null, side: 'inside' },
      fields: { kind: 'unit', title: 'Lớp sau' },
    });
    const edit = (fields: Partial<CallFields>, baseSeq?: number) =>
      client.schedule.write({ update: [{ id, fields }], baseSeq });
    await edit({ itemIds: [] });
    expect(await codeOf(edit({ itemIds: items }, seq))).toMatchObject({
      code: 'STALE',
      data: { kind: 'call', id, field: 'itemIds', current: '' },
    });
    const stood = [{ roleId: roles[0] ?? '', personId: people[7] ?? '' }];
    await edit({ note: 'x', overrides: stood }, seq);
    expect(await codeOf(edit({ overrides: [] }, seq))).toMatchObject({
      code: 'STALE',
      data: { field: 'overrides' },
    });
    expect(await read(id)).toMatchObject({ itemIds: [], overrides: stood });
  });
});

test('a call over midnight touches both days, and none before or after', async () => {
  const { ids } = await client.schedule.write({
    add: [
      call({ startsAt: at('2022-10-20T22:00'), durationMinutes: 240 }),
      call({ startsAt: at('2022-10-20T22:00'), durationMinutes: 120 }),
    ],
  });
  const on = async (from: string, to: string) =>
    (await client.schedule.records({ from: from as LocalDate, to: to as LocalDate })).calls
      .map(({ id }) => id)
      .filter((id) => ids.includes(id)).length;
  expect(await on('2022-10-20', '2022-10-21')).toBe(2);
  expect(await on('2022-10-21', '2022-10-22')).toBe(1);
  expect(await on('2022-10-19', '2022-10-20')).toBe(0);
});

describe('is refused, with nothing written', () => {
  const refusals: [string, () => Parameters<typeof client.schedule.write>[0], object][] = [
    ['without a time', () => ({ add: [{ fields: {} }] }), { field: 'startsAt', reason: 'empty' }],
    ['longer than 16 hours', () => ({ add: [call({ durationMinutes: 961 })] }), { reason: 'too-large' }],
    [
      'that ends before it begins',
      () => ({ add: [call({ durationMinutes: -60 })] }),
      { reason: 'too-small' },
    ],
    [
      'made longer than 16 hours',
      () => ({ update: [{ id: sampleCall, fields: { durationMinutes: 24 * 60 } }] }),
      { reason: 'too-large' },
    ],
    ['each day for ten years', () => ({ add: Array.from({ length: 3652 }, () => call({})) }), {}],
    [
      'repeated on three days a week for ten years',
      () => ({
        add: Array.from({ length: 1565 }, (_, n) => ({
          copyOf: sampleCall,
          fields: {
            startsAt: at(`${addDays('2022-10-21' as LocalDate, Math.floor((n * 7) / 3))}T08:00`),
          },
        })),
      }),
      { field: 'calls', reason: 'repeat-too-long', limit: 366 },
    ],
    [
      'repeated over more than a year without saying what is copied',
      () => ({ add: [call({}), call({ startsAt: at('2023-12-01T08:00') })] }),
      { reason: 'repeat-too-long' },
    ],
    [
      'repeated more often than 200 times',
      () => ({ add: Array.from({ length: 201 }, () => ({ copyOf: sampleCall, fields: {} })) }),
      { reason: 'repeat-too-many', limit: 200 },
    ],
    ['of no length', () => ({ add: [call({ durationMinutes: 0 })] }), { reason: 'too-small' }],
    [
      'an item twice',
      () => ({ add: [call({ itemIds: [...items, ...items] })] }),
      { field: 'items', reason: 'taken' },
    ],
    [
      'a person twice',
      () => ({ add: [{ ...call({}), people: { add: [people[0] ?? '', people[0] ?? ''] } }] }),
      { field: 'people', reason: 'taken' },
    ],
    [
      'an item of no production',
      () => ({ add: [call({ productionId: null })] }),
      { field: 'items', reason: 'unknown' },
    ],
    [
      'someone wanted after the end',
      () => ({
        add: [
          {
            ...call({}),
            people: { times: [{ personId: people[0] ?? '', arriveMinutes: 120, leaveMinutes: null }] },
          },
        ],
      }),
      { field: 'arriveMinutes', reason: 'too-large' },
    ],
  ];
  test.each(refusals)('%s', async (_, input, data) => {
    const all = { from: '2022-01-01' as LocalDate, to: '2023-01-01' as LocalDate };
    const before = [await client.history.state(), await client.schedule.records(all)];
    expect(await codeOf(client.schedule.write(input()))).toMatchObject({ code: 'INVALID', data });
    expect([await client.history.state(), await client.schedule.records(all)]).toEqual(before);
  });
});

test('the tray knows the items of a season, what they need, have, and who is in them', async () => {
  const [season] = await client.season.list();
  await client.schedule.write({ add: [call({ durationMinutes: 90 })] });
  const { items: all } = await client.schedule.rehearsables({ seasonId: season?.id ?? '' });
  const mine = all.find(({ itemId }) => itemId === items[0]);
  expect(mine).toMatchObject({ title: 'Lớp thử', neededMinutes: 240, givenMinutes: 90, openRoleIds: [] });
  expect(mine?.personIds.toSorted()).toEqual(sorted(people[0], people[1]));
  expect(all.every(({ kind }) => kind !== 'number' && kind !== 'speech')).toBe(true);
  expect(new Set(all.map(({ productionId }) => productionId)).size).toBe(5);
});
