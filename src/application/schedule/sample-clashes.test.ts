import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CallRecord } from '../../shared/contract/schedule.ts';
import type { LocalDate, LocalDateTime } from '../../shared/time/local-time.ts';
import { testPlanner } from '../testing/test-planner.ts';

/*
 * README, “The sample's clashes, and how they are solved”, row by row: each way is gone, and only what the row speaks of
 * is solved by it. A row that does not hold any more is to be corrected there too.
 */
const planner = testPlanner();
const { client } = planner;
afterAll(() => planner.remove());

const at = (text: string) => text as LocalDateTime;
let calls: CallRecord[];
let people: ReadonlyMap<string, string>;
let places: ReadonlyMap<string, string>;
let roles: ReadonlyMap<string, string>;

beforeAll(async () => {
  await client.plan.createSample();
  ({ calls } = await client.schedule.records({
    from: '2022-08-01' as LocalDate,
    to: '2022-12-31' as LocalDate,
  }));
  people = new Map((await client.people.list()).map(({ name, id }) => [name, id]));
  places = new Map((await client.records.place.list({})).rows.map(({ name, id }) => [name, id]));
  roles = new Map((await client.records.role.list({})).rows.map(({ name, id }) => [name, id]));
});

function one(map: ReadonlyMap<string, string>, name: string): string {
  const id = map.get(name);
  if (id === undefined) throw new Error(`no ${name} in the sample`);
  return id;
}
const person = (name: string) => one(people, name);
function call(startsAt: string, title: string): CallRecord {
  const found = calls.find((each) => each.startsAt === startsAt && each.title.startsWith(title));
  if (!found) throw new Error(`no ${title} at ${startsAt} in the sample`);
  return found;
}
const move = (from: string, title: string, to: string) =>
  client.schedule.write({ update: [{ id: call(from, title).id, fields: { startsAt: at(to) } }] });
const excuse = (startsAt: string, title: string, name: string) =>
  client.schedule.write({
    update: [
      {
        id: call(startsAt, title).id,
        fields: {},
        people: { attendance: [{ personId: person(name), attendance: 'excused' }] },
      },
    ],
  });
const takeOff = (startsAt: string, title: string, name: string) =>
  client.schedule.write({
    update: [{ id: call(startsAt, title).id, fields: {}, people: { remove: [person(name)] } }],
  });

/** Open errors and warnings: rule, who or where, and the day. */
async function clashes(): Promise<string[]> {
  const { conflicts, accepted, calls: told } = await client.schedule.conflicts({});
  const stands = new Set(accepted.map(({ key }) => key));
  const nameOf = new Map([...people, ...places].map(([name, id]) => [id, name]));
  const dayOf = new Map(told.map(({ id, startsAt }) => [id, startsAt.slice(5, 10)]));
  return conflicts
    .filter(({ key, severity }) => severity !== 'hint' && !stands.has(key))
    .map(({ rule, personId, placeId, callIds }) =>
      [rule, nameOf.get(personId ?? placeId ?? ''), dayOf.get(callIds[0] ?? '')].join(' '),
    )
    .toSorted();
}

type Way = { row: string; solves: string[]; solve: () => Promise<unknown> };
const ways: Way[] = [
  {
    row: '09/08: who was on leave is marked as excused',
    solves: ['person-unavailable Mai Oanh 08-09'],
    solve: () => excuse('2022-08-09T08:00', 'Thu hợp ca', 'Mai Oanh'),
  },
  {
    row: '07/09: the boy was at school, and is marked as excused',
    solves: ['person-unavailable Trương Gia Bách 09-07'],
    solve: () => excuse('2022-09-07T08:00', 'Lễ giỗ Tổ', 'Trương Gia Bách'),
  },
  {
    row: '15/09: the second call of the music room moves to 16:00',
    solves: ['place-twice Phòng nhạc 09-15'],
    solve: () => move('2022-09-15T14:30', 'Liên khúc hò', '2022-09-15T16:00'),
  },
  {
    row: '15/09: or takes another room',
    solves: ['place-twice Phòng nhạc 09-15'],
    solve: () =>
      client.schedule.write({
        update: [
          {
            id: call('2022-09-15T14:30', 'Liên khúc hò').id,
            fields: { placeId: one(places, 'Phòng tập 2') },
          },
        ],
      }),
  },
  {
    row: '16/09: she sings with the band after the recording',
    solves: ['person-twice Nguyễn Thị Hồng Nhiên 09-16'],
    solve: () => move('2022-09-16T15:00', 'Ca với đàn', '2022-09-16T16:00'),
  },
  {
    row: '17/09: the boy leaves the long call earlier',
    solves: ['minor-hours Trương Gia Bách 09-17'],
    solve: () =>
      client.schedule.write({
        update: [
          {
            id: call('2022-09-17T07:30', 'Ráp').id,
            fields: {},
            people: {
              times: [{ personId: person('Trương Gia Bách'), arriveMinutes: null, leaveMinutes: 150 }],
            },
          },
        ],
      }),
  },
  {
    row: '17/09: or is taken off the second one',
    solves: ['minor-hours Trương Gia Bách 09-17'],
    solve: () => takeOff('2022-09-17T07:30', 'Ráp', 'Trương Gia Bách'),
  },
  {
    row: '03/10: another plays for this call only',
    solves: ['person-unavailable Hồ Ái 10-03'],
    solve: () =>
      client.schedule.write({
        update: [
          {
            id: call('2022-10-03T14:00', 'Sơ duyệt').id,
            fields: {
              overrides: [{ roleId: one(roles, 'Quỳnh Trang'), personId: person('Đinh Thị Sáu') }],
            },
          },
        ],
      }),
  },
  {
    row: '05/10: she is back a day earlier',
    solves: ['person-unavailable Hồ Ái 10-05'],
    solve: async () => {
      const { rows } = await client.records.availability.list({});
      const trip = rows.find(({ personId }) => personId === person('Hồ Ái'));
      const fields = { lastDate: '2022-10-04' as LocalDate };
      await client.records.availability.write({ update: [{ id: trip?.id ?? '', fields }] });
    },
  },
  {
    row: '05/10: to 17:00, when the one is through and the other has taught his class',
    solves: ['person-twice Lý Hoàng Sang 10-05', 'person-unavailable Lê Trọng Khiêm 10-05'],
    solve: () => move('2022-10-05T15:30', 'Sửa: Bốn bạn', '2022-10-05T17:00'),
  },
  {
    row: '12/10: the dancers go to the other room',
    solves: ['place-twice Phòng tập 1 10-12'],
    solve: () =>
      client.schedule.write({
        update: [
          { id: call('2022-10-12T09:30', 'Múa mở màn').id, fields: { placeId: one(places, 'Phòng tập 2') } },
        ],
      }),
  },
  {
    row: '02/11: it is let stand, with the reason',
    solves: ['person-unavailable Trương Gia Bách 11-02'],
    solve: async () => {
      const { conflicts } = await client.schedule.conflicts({ from: '2022-11-02' as LocalDate });
      const found = conflicts.find(({ personId }) => personId === person('Trương Gia Bách'));
      await client.schedule.accept({ keys: [found?.key ?? ''], reason: 'Nhà trường cho nghỉ buổi sáng' });
    },
  },
  {
    row: '09/11: he is taken off the call',
    solves: ['person-unavailable Lê Trọng Khiêm 11-09'],
    solve: () => takeOff('2022-11-09T14:00', 'Sơ duyệt', 'Lê Trọng Khiêm'),
  },
];

test.each(ways)('$row', async ({ solves, solve }) => {
  const before = await clashes();
  expect(before).toHaveLength(12);
  expect(before).toEqual(expect.arrayContaining(solves));
  await solve();
  expect(await clashes()).toEqual(before.filter((line) => !solves.includes(line)));
  await client.history.undo();
  expect(await clashes()).toEqual(before);
});

test('every clash has a way, and all ways together leave none', async () => {
  expect([...new Set(ways.flatMap(({ solves }) => solves))].toSorted()).toEqual(await clashes());
  for (const { row, solve } of ways) if (!row.includes(': or ')) await solve();
  expect(await clashes()).toEqual([]);
  expect((await client.schedule.conflicts({})).open).toMatchObject({ error: 0, warning: 0 });
});
