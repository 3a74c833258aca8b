import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalDate, LocalDateTime } from '../../shared/time/local-time.ts';
import { codeOf, testPlanner } from '../testing/test-planner.ts';

const planner = testPlanner();
const { client } = planner;
afterAll(() => planner.remove());

const at = (text: string) => text as LocalDateTime;
const day = (text: string) => text as LocalDate;
let production: string;
let seasonId: string;
let people: string[];
let places: string[];

beforeAll(async () => {
  await client.plan.createSample();
  seasonId = (await client.season.list())[0]?.id ?? '';
  production = (await client.productions.list({ seasonId })).find(({ code }) => code === 'LVT')?.id ?? '';
  people = (await client.people.list()).map(({ id }) => id);
  places = (await client.records.place.list({})).rows.map(({ id }) => id);
});

const april = { from: day('2023-04-01'), to: day('2023-05-01') };
const conflicts = async (scope: object = april) => (await client.schedule.conflicts(scope)).conflicts;
const rules = async () => (await conflicts()).map(({ rule }) => rule).toSorted();
async function addCall(
  startsAt: string,
  durationMinutes: number,
  added: string[],
  placeId: string | null = null,
) {
  const { ids } = await client.schedule.write({
    add: [
      {
        fields: { startsAt: at(startsAt), durationMinutes, placeId, kind: 'meeting' },
        people: { add: added },
      },
    ],
  });
  return ids[0] ?? '';
}

test('the sample has clashes in its season, and says them of their production and person', async () => {
  const season = await client.schedule.conflicts({ seasonId });
  const all = await client.schedule.conflicts({});
  expect(season.conflicts).toEqual(all.conflicts);
  expect(season.open.error).toBeGreaterThanOrEqual(5);
  expect(season.open.error + season.open.warning).toBeLessThan(25);
  expect(new Set(season.calls.map(({ id }) => id))).toEqual(
    new Set(season.conflicts.flatMap(({ callIds }) => callIds)),
  );
  const own = await client.schedule.conflicts({ productionId: production });
  const ids = new Set(own.calls.filter((call) => call.productionId === production).map(({ id }) => id));
  expect(own.conflicts.length).toBeGreaterThan(0);
  for (const { callIds } of own.conflicts) expect(callIds.some((id) => ids.has(id))).toBe(true);
  const twice = season.conflicts.find(({ rule }) => rule === 'person-twice');
  const ofPerson = await conflicts({ personId: twice?.personId ?? '' });
  expect(ofPerson).toContainEqual(twice);
  await expect(client.schedule.conflicts({ seasonId: production })).rejects.toThrow();
});

describe('what was changed is checked anew', () => {
  test('a call moved, its people, its place, and undo', async () => {
    const [a, b] = [people[0] ?? '', people[1] ?? ''];
    await addCall('2023-04-03T08:00', 120, [a, b], places[0]);
    const later = await addCall('2023-04-03T10:00', 120, [a], places[0]);
    expect(await rules()).toEqual([]);
    await client.schedule.write({ update: [{ id: later, fields: { startsAt: at('2023-04-03T09:00') } }] });
    expect(await rules()).toEqual(['person-twice', 'place-twice']);
    await client.schedule.write({ update: [{ id: later, fields: {}, people: { remove: [a] } }] });
    expect(await rules()).toEqual(['place-twice']);
    await client.history.undo();
    await client.schedule.write({ update: [{ id: later, fields: { status: 'cancelled' } }] });
    expect(await rules()).toEqual([]);
    await client.history.undo();
    expect(await rules()).toEqual(['person-twice', 'place-twice']);
    await client.schedule.write({ remove: [later] });
    expect(await rules()).toEqual([]);
  });

  test('availability, active period, a place, a holiday, a limit, a premiere', async () => {
    const who = people[2] ?? '';
    const call = await addCall('2023-04-10T08:00', 240, [who, people[3] ?? ''], places[1]);
    const { availability, person, place, holiday } = client.records;
    const busy = await availability.write({
      add: [{ personId: who, firstDate: day('2023-04-10'), lastDate: day('2023-04-10'), note: 'đi học' }],
    });
    expect(await rules()).toEqual(['person-unavailable']);
    await availability.write({ remove: busy.ids });
    expect(await rules()).toEqual([]);
    await person.write({ update: [{ id: who, fields: { activeTo: day('2023-04-09') } }] });
    expect(await rules()).toEqual(['person-inactive']);
    await client.history.undo();
    await place.write({ update: [{ id: places[1] ?? '', fields: { capacity: 1 } }] });
    expect(await rules()).toEqual(['place-too-small']);
    await client.history.undo();
    await holiday.write({ add: [{ date: day('2023-04-10'), name: 'Nghỉ bù', kind: 'rest' }] });
    expect(await rules()).toEqual(['holiday']);
    await client.history.undo();
    await client.settings.set({ values: { 'rules.breakAfterHours': 4 } });
    expect(await rules()).toEqual(['no-break', 'no-break']);
    await client.history.undo();
    const rehearsal = { kind: 'rehearsal' as const, productionId: production };
    await client.schedule.write({ update: [{ id: call, fields: rehearsal }] });
    expect(await rules()).toEqual(['after-premiere']);
    await client.productions.update({ id: production, fields: { startsAt: at('2023-04-30T19:30') } });
    expect(await rules()).toEqual([]);
    await client.history.undo();
    expect(await rules()).toEqual(['after-premiere']);
    await client.schedule.write({ remove: [call] });
  });

  test('the cast: a role that loses its player stands open in the calls of its items', async () => {
    const role = await client.records.role.write({ add: [{ productionId: production, name: 'Vai thử' }] });
    const casting = await client.records.casting.write({
      add: [{ roleId: role.ids[0] ?? '', personId: people[4] ?? '', castNumber: 1 }],
    });
    const item = await client.items.add({
      productionId: production,
      at: { targetId: null, side: 'inside' },
      fields: { kind: 'unit', title: 'Lớp thử' },
    });
    await client.items.link({ id: item.id, addRoles: role.ids });
    await client.schedule.write({
      add: [
        {
          fields: {
            productionId: production,
            startsAt: at('2023-04-20T08:00'),
            kind: 'audio-recording',
            itemIds: [item.id],
          },
        },
      ],
    });
    expect(await rules()).toEqual([]);
    await client.records.casting.write({ remove: casting.ids });
    const answer = await client.schedule.conflicts(april);
    expect(answer.conflicts.map(({ rule }) => rule)).toEqual(['role-without-cast']);
    expect(answer.named).toEqual([{ id: role.ids[0], name: 'Vai thử' }]);
    await client.history.undo();
    expect(await rules()).toEqual([]);
  });

  test('a role cast to someone who is not in the house on the day is flagged, and stays cast', async () => {
    const who = people[5] ?? '';
    await client.records.person.write({ update: [{ id: who, fields: { activeTo: day('2023-04-11') } }] });
    const role = await client.records.role.write({ add: [{ productionId: production, name: 'Vai vắng' }] });
    const casting = { roleId: role.ids[0] ?? '', personId: who, castNumber: 1 };
    await client.records.casting.write({ add: [casting] });
    const item = await client.items.add({
      productionId: production,
      at: { targetId: null, side: 'inside' },
      fields: { kind: 'unit', title: 'Lớp vắng' },
    });
    await client.items.link({ id: item.id, addRoles: role.ids });
    const fields = { productionId: production, kind: 'audio-recording' as const, itemIds: [item.id] };
    const { ids } = await client.schedule.write({
      add: ['2023-04-11T08:00', '2023-04-12T08:00'].map((start) => ({
        fields: { ...fields, startsAt: at(start) },
      })),
    });
    const found = await conflicts();
    expect(found).toMatchObject([
      {
        rule: 'person-inactive',
        severity: 'error',
        personId: who,
        callIds: [ids[1]],
        params: { until: '2023-04-11' },
      },
    ]);
    expect((await client.records.casting.list({})).rows).toContainEqual(expect.objectContaining(casting));
    for (let act = 0; act < 6; act++) await client.history.undo();
    expect(await rules()).toEqual([]);
  });

  test('a live slot takes its people’s time', async () => {
    const channel = (await client.records.channel.list({})).rows[0]?.id ?? '';
    const role = await client.records.role.write({ add: [{ productionId: production, name: 'Vai phát' }] });
    await client.records.casting.write({
      add: [{ roleId: role.ids[0] ?? '', personId: people[6] ?? '', castNumber: 1 }],
    });
    const item = await client.items.add({
      productionId: production,
      at: { targetId: null, side: 'inside' },
      fields: { kind: 'unit', title: 'Lớp phát' },
    });
    await client.items.link({ id: item.id, addRoles: role.ids });
    await addCall('2023-04-25T20:30', 60, [people[6] ?? '']);
    expect(await rules()).toEqual([]);
    const slot = await client.records.slot.write({
      add: [
        {
          productionId: production,
          channelId: channel,
          startsAt: at('2023-04-25T20:00'),
          durationSeconds: 3600,
          mode: 'live',
        },
      ],
    });
    expect(await rules()).toEqual(['person-twice']);
    await client.records.slot.write({ update: [{ id: slot.ids[0] ?? '', fields: { status: 'postponed' } }] });
    expect(await rules()).toEqual([]);
  });
});

describe('a conflict that is let stand', () => {
  test('keeps its reason, is opened again, and both are taken back', async () => {
    const before = await client.schedule.conflicts({ seasonId });
    const key = before.conflicts.find(({ severity }) => severity === 'error')?.key ?? '';
    await client.schedule.accept({ keys: [key], reason: 'Đã xếp người thay' });
    const accepted = await client.schedule.conflicts({ seasonId });
    expect(accepted.open.error).toBe(before.open.error - 1);
    expect(accepted.accepted).toMatchObject([{ key, reason: 'Đã xếp người thay', by: expect.any(String) }]);
    // A second reason takes the place of the first.
    await client.schedule.accept({ keys: [key], reason: 'Hai bên đã thỏa thuận' });
    expect((await client.schedule.conflicts({ seasonId })).accepted).toMatchObject([
      { reason: 'Hai bên đã thỏa thuận' },
    ]);
    await client.schedule.reopen({ keys: [key] });
    expect((await client.schedule.conflicts({ seasonId })).accepted).toEqual([]);
    await client.history.undo();
    expect((await client.schedule.conflicts({ seasonId })).accepted).toHaveLength(1);
    await client.history.undo();
    await client.history.undo();
    expect((await client.schedule.conflicts({ seasonId })).open).toEqual(before.open);
  });

  test('is refused without a reason, and where it is none', async () => {
    const key = (await client.schedule.conflicts({ seasonId })).conflicts[0]?.key ?? '';
    const refused = [
      client.schedule.accept({ keys: [key], reason: '  ' }),
      client.schedule.accept({ keys: [key, 'person-twice|x'], reason: 'có' }),
      client.schedule.reopen({ keys: [key] }),
    ];
    const codes = (await Promise.all(refused.map(codeOf))).map(({ code }) => code);
    expect(codes).toEqual(['INVALID', 'NOT_FOUND', 'NOT_FOUND']);
    expect((await client.schedule.conflicts({ seasonId })).accepted).toEqual([]);
  });
});
