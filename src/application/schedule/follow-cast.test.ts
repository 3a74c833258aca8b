import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LocalDate, LocalDateTime } from '../../shared/time/local-time.ts';
import { testPlanner } from '../testing/test-planner.ts';

const planner = testPlanner();
const { client } = planner;
afterAll(() => planner.remove());

let productions: string[];
let people: string[];

beforeAll(async () => {
  await client.plan.createSample();
  const plan = await client.productions.list({});
  productions = ['LVT', 'Q4-2022'].map((wanted) => plan.find(({ code }) => code === wanted)?.id ?? '');
  people = (await client.people.list()).map(({ id }) => id);
});

const addItem = async (productionId: string, title: string) =>
  (
    await client.items.add({
      productionId,
      at: { targetId: null, side: 'inside' },
      fields: { kind: 'unit', title },
    })
  ).id;
const addRole = async (productionId: string, name: string) =>
  (await client.records.role.write({ add: [{ productionId, name }] })).ids[0] ?? '';
const addCall = async (productionId: string, itemIds: string[], castNumber: number | null = null) => {
  const startsAt = '2022-12-28T18:30' as LocalDateTime;
  const { ids } = await client.schedule.write({
    add: [{ fields: { productionId, startsAt, itemIds, castNumber } }],
  });
  return ids[0] ?? '';
};
const called = async (id: string) => {
  const span = { from: '2022-12-01' as LocalDate, to: '2023-01-01' as LocalDate };
  const { calls } = await client.schedule.records(span);
  return calls.find((call) => call.id === id)?.people.map(({ personId }) => personId);
};

test('an item that comes from another production brings its performers into the calls of what it comes into', async () => {
  const [from = '', to = ''] = productions;
  const [item, group] = [await addItem(from, 'Múa trống'), await addItem(to, 'Phần một')];
  await client.items.link({ id: item, addPeople: people.slice(0, 1) });
  const [left, joined] = [await addCall(from, [item]), await addCall(to, [group])];
  expect([await called(left), await called(joined)]).toEqual([people.slice(0, 1), []]);
  const at = { targetId: group, side: 'inside' } as const;
  await client.items.transfer({ ids: [item], toProductionId: to, at, copy: false });
  expect([await called(left), await called(joined)]).toEqual([[], people.slice(0, 1)]);
  await client.history.undo();
  expect([await called(left), await called(joined)]).toEqual([people.slice(0, 1), []]);
});

test('one act that casts roles of two productions calls people of both', async () => {
  const made = await Promise.all(
    productions.map(async (productionId) => {
      const [item, role] = [await addItem(productionId, 'Lớp thử'), await addRole(productionId, 'Vai thử')];
      await client.items.link({ id: item, addRoles: [role] });
      return { role, call: await addCall(productionId, [item]) };
    }),
  );
  const { ids } = await client.records.casting.write({
    add: made.map(({ role }) => ({ roleId: role, personId: people[1] ?? '', castNumber: 1 })),
  });
  for (const { call } of made) expect(await called(call)).toEqual([people[1]]);
  await client.records.casting.write({ remove: ids });
  for (const { call } of made) expect(await called(call)).toEqual([]);
  await client.history.undo();
  await client.people.writeRoles({
    remove: made.map(({ role }) => role),
  });
  for (const { call } of made) expect(await called(call)).toEqual([]);
});

test('who leaves the house leaves the role of their kíp to the players of the other', async () => {
  const [productionId = ''] = productions;
  const [item, role] = [await addItem(productionId, 'Lớp cuối'), await addRole(productionId, 'Vai cuối')];
  await client.items.link({ id: item, addRoles: [role] });
  const { ids } = await client.records.person.write({ add: [{ name: 'Người Thử' }] });
  await client.records.casting.write({
    add: [
      { roleId: role, personId: people[2] ?? '', castNumber: 1 },
      { roleId: role, personId: ids[0] ?? '', castNumber: 2 },
    ],
  });
  const id = await addCall(productionId, [item], 2);
  expect(await called(id)).toEqual(ids);
  await client.records.person.write({ remove: ids });
  expect(await called(id)).toEqual([people[2]]);
});
