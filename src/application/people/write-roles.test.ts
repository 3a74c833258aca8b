import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeOf, type TestPlanner, testPlanner } from '../testing/test-planner.ts';

let planner: TestPlanner;
let productionId: string;
beforeEach(async () => {
  planner = testPlanner();
  await planner.client.plan.createSample();
  productionId = (await planner.client.productions.list({})).find((each) => each.code === 'LVT')?.id ?? '';
});
afterEach(() => planner.remove());

const roles = () => planner.client.people.roles({ productionId });
const castOf = async (id: string) =>
  (await roles())
    .find((role) => role.id === id)
    ?.castings.map((casting) => `${casting.place} ${casting.cast} ${casting.personName}`);
const people = () => planner.client.people.list();
const main = (castNumber: number, add: string[], remove: string[] = []) => ({
  place: 'main' as const,
  castNumber,
  add,
  remove,
});

test('pasted roles with their casts are one act, behind the row they were pasted at', async () => {
  const before = await roles();
  const [a, b, c] = await people();
  const { ids } = await planner.client.people.writeRoles({
    add: [
      {
        fields: { productionId, name: 'Quân sĩ', roleType: 'quân sĩ' },
        cast: [main(1, [a!.id, b!.id]), main(2, [c!.id])],
      },
      {
        fields: { productionId, name: 'Tì nữ' },
        cast: [{ place: 'understudy', castNumber: 1, add: [a!.id], remove: [] }],
      },
    ],
    after: before[0]!.id,
  });
  const after = await roles();
  expect(after.slice(0, 3).map((role) => role.name)).toEqual([before[0]!.name, 'Quân sĩ', 'Tì nữ']);
  expect(await castOf(ids[0]!)).toEqual([
    `main 1 ${a!.printedName}`,
    `main 1 ${b!.printedName}`,
    `main 2 ${c!.printedName}`,
  ]);
  expect(await castOf(ids[1]!)).toEqual([`understudy 1 ${a!.printedName}`]);
  expect((await planner.client.history.undo()).label.key).toBe('record.add');
  expect(await roles()).toEqual(before);
});

test('a cast is changed as a difference: two windows cast one role, and neither undoes the other', async () => {
  const [role] = await roles();
  const id = role!.id;
  const had = role!.castings.filter((casting) => casting.place === 'main' && casting.cast === 1);
  const [mine, theirs] = (await people()).filter(
    (person) => !had.some((each) => each.personId === person.id),
  );
  await planner.as('minh').people.writeRoles({ update: [{ id, fields: {}, cast: [main(1, [theirs!.id])] }] });
  const change = main(1, [mine!.id, theirs!.id], [had[0]!.personId]);
  await planner.client.people.writeRoles({ update: [{ id, fields: {}, cast: [change] }] });
  const now = (await castOf(id))?.filter((line) => line.startsWith('main 1'));
  expect(now?.toSorted()).toEqual(
    [`main 1 ${mine!.printedName}`, `main 1 ${theirs!.printedName}`].toSorted(),
  );
  const state = await planner.client.history.state();
  expect(state.undo).toMatchObject({ key: 'role.cast', params: { title: role!.name, count: 1 } });
});

test('a cast of an unknown person is refused with everything beside it', async () => {
  const before = await roles();
  const call = planner.client.people.writeRoles({
    add: [
      {
        fields: { productionId, name: 'Quân sĩ' },
        cast: [main(1, ['01890000-0000-7000-8000-000000000000'])],
      },
    ],
  });
  expect(await codeOf(call)).toMatchObject({
    code: 'INVALID',
    data: { field: 'personId', reason: 'unknown' },
  });
  expect(await roles()).toEqual(before);
});

test('a role’s words that were changed after they were read are not written over', async () => {
  const { seq, rows } = await planner.client.records.role.list({ productionId });
  const id = rows[0]!.id;
  await planner.as('minh').people.writeRoles({ update: [{ id, fields: { roleType: 'hề' } }] });
  const call = planner.client.people.writeRoles({
    update: [{ id, fields: { roleType: 'lão' } }],
    baseSeq: seq,
  });
  expect(await codeOf(call)).toMatchObject({ code: 'STALE', data: { field: 'roleType', current: 'hề' } });
});
