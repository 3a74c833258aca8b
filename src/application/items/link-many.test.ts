import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { LocalDateTime } from '../../shared/time/local-time.ts';
import { codeOf, testPlanner } from '../testing/test-planner.ts';

const planner = testPlanner();
const { client } = planner;
afterAll(() => planner.remove());

let productionId: string;
let otherRole: string;
let people: string[];
let roles: string[];
let items: string[];

beforeAll(async () => {
  await client.plan.createSample();
  const [season] = await client.season.list();
  const plan = await client.productions.list({ seasonId: season?.id ?? '' });
  productionId = plan.find(({ code }) => code === 'LVT')?.id ?? '';
  const other = await client.records.role.write({
    add: [{ productionId: plan.find(({ code }) => code !== 'LVT')?.id ?? '', name: 'Vai vở khác' }],
  });
  otherRole = other.ids[0] ?? '';
  people = (await client.people.list()).map(({ id }) => id);
});
beforeEach(async () => {
  const added = await client.records.role.write({
    add: ['Một', 'Hai'].map((name) => ({ productionId, name })),
  });
  roles = added.ids;
  const at = { targetId: null, side: 'inside' as const };
  const rows = ['A', 'B', 'C'].map((title) => ({ kind: 'unit' as const, title }));
  items = (await client.items.addMany({ productionId, at, rows })).ids;
});
const stage = async () => {
  const { items: all } = await client.items.tree({ productionId });
  return items.map((id) => {
    const item = all.find((each) => each.id === id);
    return { roles: item?.roleIds ?? [], people: item?.personIds ?? [] };
  });
};
const pairs = (roleId: string) => items.map((itemId) => ({ itemId, roleId }));

test('one stroke over roles, performers and items is one act, and one undo', async () => {
  const [one = '', two = ''] = roles;
  const [a = '', b = '', c = ''] = items;
  await client.items.link({ id: a, addRoles: [one], addPeople: [people[5] ?? ''] });
  const before = await stage();
  await client.items.linkMany({
    productionId,
    add: [...pairs(two), { itemId: b, personId: people[0] ?? '' }, { itemId: a, personId: people[1] ?? '' }],
    remove: [{ itemId: a, roleId: one }],
  });
  expect(await stage()).toEqual([
    { roles: [two], people: [people[5], people[1]] },
    { roles: [two], people: [people[0]] },
    { roles: [two], people: [] },
  ]);
  const { undo } = await client.history.state();
  expect(undo).toMatchObject({ key: 'item.cast', params: { count: 3 } });
  await client.history.undo();
  expect(await stage()).toEqual(before);
  expect(c).not.toBe('');
});

test('what is so already, or twice in one stroke, is passed over', async () => {
  const [one = ''] = roles;
  await client.items.linkMany({ productionId, add: [...pairs(one), ...pairs(one)] });
  await client.items.linkMany({ productionId, add: pairs(one), remove: [] });
  expect((await stage()).map((each) => each.roles)).toEqual([[one], [one], [one]]);
});

test('calls to come follow in the same act', async () => {
  const [one = ''] = roles;
  const [a = ''] = items;
  await client.records.casting.write({ add: [{ roleId: one, personId: people[3] ?? '', castNumber: 1 }] });
  const { ids } = await client.schedule.write({
    add: [{ fields: { productionId, startsAt: '2099-01-05T18:30' as LocalDateTime, itemIds: [a] } }],
  });
  const called = async () => {
    const { calls } = await client.schedule.ofPerson({ personId: people[3] ?? '' });
    return calls.find(({ id }) => id === ids[0]);
  };
  expect(await called()).toBeUndefined();
  await client.items.linkMany({ productionId, add: [{ itemId: a, roleId: one }] });
  expect(await called()).toMatchObject({ source: 'derived', itemTitles: ['A'], attendance: '' });
  await client.history.undo();
  expect(await called()).toBeUndefined();
});

test('is refused as a whole: a role of another production, someone unknown, an item elsewhere', async () => {
  const [one = ''] = roles;
  const [a = ''] = items;
  const before = await client.history.state();
  const nobody = '01890000-0000-7000-8000-000000000000';
  const wrong = [
    { itemId: a, roleId: otherRole },
    { itemId: a, personId: nobody },
    { itemId: nobody, roleId: one },
  ];
  const codes = await Promise.all(
    wrong.map((link) => codeOf(client.items.linkMany({ productionId, add: [...pairs(one), link] }))),
  );
  expect(codes.map(({ code }) => code)).toEqual(['INVALID', 'INVALID', 'NOT_FOUND']);
  expect((await client.history.state()).seq).toBe(before.seq);
});
