import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TimeWishInput } from '../../shared/contract/find-times.ts';
import type { LocalDate, LocalDateTime } from '../../shared/time/local-time.ts';
import { codeOf, testPlanner } from '../testing/test-planner.ts';

const planner = testPlanner();
const { client } = planner;
afterAll(() => planner.remove());

const at = (text: string) => text as LocalDateTime;
const day = (text: string) => text as LocalDate;
let production: string;
let item: string;
let people: string[];
let places: { id: string; capacity: number | null }[];

beforeAll(async () => {
  await client.plan.createSample();
  const plan = await client.productions.list({});
  production = plan.find(({ code }) => code === 'LVT')?.id ?? '';
  people = (await client.people.list()).map(({ id }) => id);
  places = (await client.records.place.list({})).rows;
  // The sample's people are busy here and there; what is in the way is put there by each test.
  const { rows } = await client.records.availability.list({});
  await client.records.availability.write({ remove: rows.map(({ id }) => id) });
  const { ids } = await client.records.role.write({ add: [{ productionId: production, name: 'Vai thử' }] });
  await client.records.casting.write({
    add: [
      { roleId: ids[0] ?? '', personId: people[0] ?? '', castNumber: 1 },
      { roleId: ids[0] ?? '', personId: people[1] ?? '', castNumber: 2 },
    ],
  });
  item = (
    await client.items.add({
      productionId: production,
      at: { targetId: null, side: 'inside' },
      fields: { kind: 'unit', title: 'Lớp thử' },
    })
  ).id;
  await client.items.link({ id: item, addRoles: ids });
});

// Far from the sample's own calls, so that only what stands here decides.
const wish = (more: Partial<TimeWishInput> = {}): TimeWishInput => ({
  itemIds: [item],
  personIds: [],
  castNumber: null,
  withUnderstudies: false,
  minutes: 120,
  from: day('2023-03-06'),
  to: day('2023-03-07'),
  hours: [{ fromMinute: 450, toMinute: 570 }],
  weekdays: 127,
  place: { kind: 'none' },
  ...more,
});

describe('times for items and people', () => {
  test('who is in the items by the cast is wanted, in the kíp that is asked for', async () => {
    const both = await client.schedule.findTimes(wish());
    expect(both).toMatchObject({ personIds: [people[0], people[1]], productionId: production });
    expect(both.times.map(({ startsAt }) => startsAt)).toEqual(['2023-03-06T07:30', '2023-03-07T07:30']);
    const one = await client.schedule.findTimes(wish({ castNumber: 2, personIds: [people[4] ?? ''] }));
    expect(one.personIds).toEqual([people[1], people[4]]);
  });

  test('calls, busy times and places that are taken are in the way, each with its reason', async () => {
    const place = places[0]?.id ?? '';
    const { ids } = await client.schedule.write({
      add: [
        {
          fields: {
            productionId: production,
            title: 'Ráp màn',
            startsAt: at('2023-03-06T08:00'),
            placeId: place,
          },
          people: { add: [people[0] ?? ''] },
        },
      ],
    });
    await client.records.availability.write({
      add: [
        {
          personId: people[1] ?? '',
          firstDate: day('2023-03-07'),
          lastDate: day('2023-03-07'),
          note: 'đi Cần Thơ',
        },
      ],
    });
    const { times } = await client.schedule.findTimes(wish());
    expect(times).toMatchObject([
      {
        startsAt: '2023-03-06T07:30',
        missing: [
          { personId: people[0], kind: 'call', callId: ids[0], callKind: 'rehearsal', title: 'Ráp màn' },
        ],
      },
      {
        startsAt: '2023-03-07T07:30',
        missing: [{ personId: people[1], kind: 'busy', title: 'đi Cần Thơ', callId: null }],
      },
    ]);
    const there = await client.schedule.findTimes(wish({ place: { kind: 'one', id: place } }));
    expect(there.times.map(({ startsAt }) => startsAt)).toEqual(['2023-03-07T07:30']);
    const any = await client.schedule.findTimes(wish({ place: { kind: 'any' } }));
    expect(any.times[0]?.placeId).not.toBe(place);

    const free = await client.schedule.whoIsFree({
      from: at('2023-03-06T09:00'),
      to: at('2023-03-06T09:30'),
    });
    expect(free.people.filter(({ busy }) => busy.length > 0)).toMatchObject([
      { personId: people[0], busy: [{ kind: 'call', title: 'Ráp màn', from: '2023-03-06T08:00' }] },
    ]);
    expect(free.people).toHaveLength(people.length);
    await client.history.undo();
    await client.history.undo();
  });

  test('a live slot takes its production’s cast', async () => {
    const [channel] = await client.broadcast.channels();
    await client.records.slot.write({
      add: [
        {
          productionId: production,
          channelId: channel?.id ?? '',
          startsAt: at('2023-03-06T08:00'),
          durationSeconds: 3600,
          mode: 'live',
        },
      ],
    });
    const { times } = await client.schedule.findTimes(wish({ to: day('2023-03-06'), personIds: people }));
    const found = await client.schedule.whoIsFree({
      from: at('2023-03-06T08:00'),
      to: at('2023-03-06T08:30'),
    });
    const kinds = new Set(found.people.flatMap(({ busy }) => busy.map(({ kind }) => kind)));
    expect([...kinds]).toEqual(['live-slot']);
    expect(
      times.flatMap(({ missing }) => missing).every(({ title }) => title.startsWith('Lục Vân Tiên')),
    ).toBe(true);
    await client.history.undo();
  });

  test('who is excused from a call is free, and Tết is a holiday in a year without calls too', async () => {
    const { ids } = await client.schedule.write({
      add: [{ fields: { startsAt: at('2023-03-06T08:00') }, people: { add: [people[0] ?? ''] } }],
    });
    const on = wish({ to: day('2023-03-06') });
    expect((await client.schedule.findTimes(on)).times[0]?.missing).toHaveLength(1);
    const attendance = [{ personId: people[0] ?? '', attendance: 'excused' as const }];
    await client.schedule.write({ update: [{ id: ids[0] ?? '', fields: {}, people: { attendance } }] });
    expect((await client.schedule.findTimes(on)).times[0]?.missing).toEqual([]);
    await client.history.undo();
    await client.history.undo();
    const { times } = await client.schedule.findTimes(
      wish({ from: day('2029-02-12'), to: day('2029-02-13') }),
    );
    expect(times.map(({ startsAt, holiday }) => `${startsAt} ${holiday}`)).toEqual([
      '2029-02-12T07:30 null',
      '2029-02-13T07:30 Mùng 1 Tết',
    ]);
  });

  test('nothing that is over is proposed', async () => {
    const past = wish({
      from: day('2022-09-13'),
      to: day('2022-09-14'),
      hours: [{ fromMinute: 450, toMinute: 690 }],
    });
    // It is 9:40 on the 14th.
    expect((await client.schedule.findTimes({ ...past, minutes: 60 })).times[0]?.startsAt).toBe(
      '2022-09-14T09:45',
    );
  });

  test.each([
    ['a range that ends before it begins', { from: day('2023-03-08') }, 'lastDate', 'reversed'],
    ['a range of a year', { to: day('2024-03-08') }, 'lastDate', 'too-large'],
    ['hours without a length', { hours: [{ fromMinute: 600, toMinute: 600 }] }, 'toMinute', 'reversed'],
    ['an unknown item', { itemIds: ['00000000-0000-7000-8000-000000000000'] }, 'itemIds', 'unknown'],
    ['an unknown person', { personIds: ['00000000-0000-7000-8000-000000000000'] }, 'personId', 'unknown'],
  ])('%s is refused', async (_, more, field, reason) => {
    expect(await codeOf(client.schedule.findTimes(wish(more)))).toMatchObject({
      code: 'INVALID',
      data: { field, reason },
    });
  });
});
