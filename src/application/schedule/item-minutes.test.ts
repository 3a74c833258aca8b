import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CallFields } from '../../shared/contract/schedule.ts';
import type { LocalDate, LocalDateTime } from '../../shared/time/local-time.ts';
import { codeOf, testPlanner } from '../testing/test-planner.ts';

const planner = testPlanner();
const { client } = planner;
afterAll(() => planner.remove());

const at = (text: string) => text as LocalDateTime;
const span = { from: '2022-10-01' as LocalDate, to: '2022-11-01' as LocalDate };
let productionId: string;
let personId: string;
let [a, b] = ['', ''];

beforeAll(async () => {
  await client.plan.createSample();
  productionId = (await client.productions.list({})).find(({ code }) => code === 'LVT')?.id ?? '';
  personId = (await client.people.list())[0]?.id ?? '';
});
beforeEach(async () => {
  const { ids } = await client.items.addMany({
    productionId,
    at: { targetId: null, side: 'inside' },
    rows: ['Lớp trước', 'Lớp sau'].map((title) => ({ kind: 'unit' as const, title })),
  });
  [a = '', b = ''] = ids;
  await client.items.link({ id: b, addPeople: [personId] });
});
const call = (fields: Partial<CallFields>) => ({
  fields: { productionId, startsAt: at('2022-10-12T18:30'), itemIds: [a, b], ...fields },
});
const read = async (id: string) => {
  const found = (await client.schedule.records(span)).calls.find((each) => each.id === id);
  if (!found) throw new Error(`no call ${id}`);
  return found;
};

describe('the minutes of items in a call', () => {
  const said = (...minutes: [string, number][]) =>
    minutes.map(([itemId, count]) => ({ itemId, minutes: count }));

  test('come and go with an accepted order as one act, named so; undo and redo have them too', async () => {
    const { ids } = await client.schedule.write({ add: [call({ itemIds: [a, b] })] });
    const id = ids[0] ?? '';
    const order = { itemIds: [b, a], itemMinutes: said([b, 35], [a, 50]) };
    const times = [{ personId: personId, arriveMinutes: 35, leaveMinutes: 85 }];
    await client.schedule.write({ update: [{ id, fields: order, people: { times } }] });
    expect(await read(id)).toMatchObject(order);
    expect((await client.history.state()).undo).toMatchObject({ key: 'call.arrange' });
    await client.history.undo();
    expect(await read(id)).toMatchObject({ itemIds: [a, b], itemMinutes: [] });
    await client.history.redo();
    expect(await read(id)).toMatchObject(order);

    // Other minutes alone are an order of the rehearsal as well.
    await client.schedule.write({ update: [{ id, fields: { itemMinutes: said([b, 40]) } }] });
    expect((await read(id)).itemMinutes).toEqual(said([b, 40]));
    expect((await client.history.state()).undo).toMatchObject({ key: 'call.arrange' });
  });

  test('stay with another order and another time, and go with the item; a copy has them', async () => {
    const itemMinutes = said([a, 50], [b, 35]);
    const { ids } = await client.schedule.write({ add: [call({ itemIds: [a, b], itemMinutes })] });
    const id = ids[0] ?? '';
    const update = (fields: Partial<CallFields>) => client.schedule.write({ update: [{ id, fields }] });
    await update({ itemIds: [b, a] });
    await update({ startsAt: at('2022-10-13T08:00'), durationMinutes: 90 });
    expect((await read(id)).itemMinutes).toEqual(said([b, 35], [a, 50]));
    const copies = await client.schedule.write({
      add: [
        { copyOf: id, fields: { startsAt: at('2022-10-20T08:00') } },
        { copyOf: id, fields: { itemIds: [a] } },
      ],
    });
    const lists = await Promise.all(copies.ids.map(async (copy) => (await read(copy)).itemMinutes));
    expect(lists).toEqual([said([b, 35], [a, 50]), said([a, 50])]);
    await update({ itemIds: [a] });
    await update({ itemIds: [a, b] });
    expect((await read(id)).itemMinutes).toEqual(said([a, 50]));
  });

  test('are refused as stale where another changed the items or their minutes meanwhile', async () => {
    const { ids } = await client.schedule.write({ add: [call({ itemIds: [a, b] })] });
    const id = ids[0] ?? '';
    const { seq } = await client.schedule.records(span);
    const other = planner.as('hoa');
    await other.schedule.write({ update: [{ id, fields: { itemMinutes: said([a, 30]) } }] });
    const mine = { itemMinutes: said([a, 45]) };
    expect(
      await codeOf(client.schedule.write({ update: [{ id, fields: mine }], baseSeq: seq })),
    ).toMatchObject({ code: 'STALE', data: { kind: 'call', id, field: 'itemMinutes' } });
    expect((await read(id)).itemMinutes).toEqual(said([a, 30]));
  });

  test('count for what the item has been given; the rest of the call is shared by the others', async () => {
    const [season] = await client.season.list();
    const fields = { itemIds: [a, b], durationMinutes: 120, itemMinutes: said([a, 90]) };
    await client.schedule.write({ add: [call(fields)] });
    const { items: all } = await client.schedule.rehearsables({ seasonId: season?.id ?? '' });
    const given = [a, b].map((id) => all.find(({ itemId }) => itemId === id)?.givenMinutes);
    expect(given).toEqual([90, 30]);
  });
});

describe('are refused, with nothing written', () => {
  const minutesOf = (...minutes: number[]) => ({
    itemMinutes: minutes.map((count) => ({ itemId: a, minutes: count })),
  });
  test.each<[string, () => Partial<CallFields>, object]>([
    ['none at all', () => minutesOf(0), { field: 'minutes', reason: 'too-small' }],
    ['more than 16 hours', () => minutesOf(961), { field: 'minutes', reason: 'too-large' }],
    ['half a minute', () => minutesOf(12.5), { field: 'minutes' }],
    ['twice', () => minutesOf(5, 6), { field: 'itemMinutes', reason: 'taken' }],
    [
      'of an item that is not in the call',
      () => ({ ...minutesOf(5), itemIds: [b] }),
      { field: 'itemMinutes', reason: 'unknown' },
    ],
  ])('%s', async (_, fields, data) => {
    const before = [await client.history.state(), await client.schedule.records(span)];
    expect(await codeOf(client.schedule.write({ add: [call(fields())] }))).toMatchObject({
      code: 'INVALID',
      data,
    });
    expect([await client.history.state(), await client.schedule.records(span)]).toEqual(before);
  });
});
