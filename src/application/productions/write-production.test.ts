import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { codeOf, type TestPlanner, testPlanner } from '../testing/test-planner.ts';

let planner: TestPlanner;
let client: TestPlanner['client'];
let seasonId: string;
beforeEach(async () => {
  planner = testPlanner();
  ({ client } = planner);
  await client.plan.createSample();
  seasonId = (await client.season.list())[0]?.id ?? '';
});
afterEach(() => planner.remove());

const milestones = async (productionId: string) =>
  (await client.records.milestone.list({ productionId })).rows;

describe('a new production', () => {
  test('begins with the milestones of its kind, dated from its premiere, and undo takes them with it', async () => {
    const before = (await client.records.milestone.list({})).rows;
    const { id } = await client.productions.add({
      seasonId,
      fields: { title: 'Vở mới', kind: 'cai-luong', startsAt: '2022-12-24T19:30' as never },
    });
    const own = await milestones(id);
    const template = (await client.records.milestoneTemplate.list({})).rows;
    expect(own.map((row) => row.title)).toEqual(template.map((step) => step.title));
    expect(own.find((row) => row.kind === 'premiere')?.dueDate).toBe('2022-12-24');
    expect(own.find((row) => row.kind === 'script')?.dueDate).toBe('2022-09-25');
    expect(own.find((row) => row.kind === 'council-review')).toMatchObject({ isGate: true, remindDays: 5 });
    await client.history.undo();
    expect((await client.records.milestone.list({})).rows).toEqual(before);
  });

  test('leaves out steps of other kinds, and has no days without a premiere', async () => {
    const { id } = await client.productions.add({ seasonId, fields: { title: 'Quý', kind: 'programme' } });
    const own = await milestones(id);
    expect(own.some((row) => row.kind === 'reading')).toBe(false);
    expect(own.every((row) => row.dueDate === null)).toBe(true);
  });
});

test('steps that were deleted come back where they stood, in one act', async () => {
  const { id } = await client.productions.add({
    seasonId,
    fields: { title: 'Vở mới', kind: 'cai-luong', startsAt: '2022-12-24T19:30' as never },
  });
  const before = await milestones(id);
  const gone = before.filter((row) => ['script', 'reading', 'rehearsal', 'acceptance'].includes(row.kind));
  await client.records.milestone.write({
    remove: gone.map((row) => row.id),
    add: [{ productionId: id, title: 'Họp báo' }],
  });
  const { ids } = await client.milestones.complete({ productionId: id });
  const after = await milestones(id);
  expect(after.filter((row) => row.title !== 'Họp báo').map(({ id: _, ...row }) => row)).toEqual(
    before.map(({ id: _, ...row }) => row),
  );
  expect(after.filter((row) => ids.includes(row.id)).map((row) => row.kind)).toEqual(
    gone.map((row) => row.kind),
  );
  await client.history.undo();
  expect(await milestones(id)).toHaveLength(before.length - gone.length + 1);
  await client.history.redo();
  const { seq } = await client.history.state();
  expect(await client.milestones.complete({ productionId: id })).toEqual({ seq, ids: [] });
});

describe('a production among others', () => {
  const codes = async (season = seasonId) =>
    (await client.productions.list({ seasonId: season })).map((production) => production.code);
  const idOf = async (code: string) =>
    (await client.productions.list({})).find((each) => each.code === code)?.id ?? '';

  test('is put behind another one, or first, and taken back', async () => {
    const before = await codes();
    expect(before).toEqual(['Q1-2022', 'Q2-2022', 'Q3-2022', 'Q4-2022', 'LVT']);
    await client.productions.move({ id: await idOf('LVT'), after: await idOf('Q1-2022') });
    expect(await codes()).toEqual(['Q1-2022', 'LVT', 'Q2-2022', 'Q3-2022', 'Q4-2022']);
    await client.productions.move({ id: await idOf('Q4-2022'), after: null });
    expect((await codes())[0]).toBe('Q4-2022');
    await client.history.undo();
    await client.history.undo();
    expect(await codes()).toEqual(before);
  });

  test('behind one that is not in its season is refused', async () => {
    const unknown = '01890000-0000-7000-8000-000000000000';
    expect(await codeOf(client.productions.move({ id: await idOf('LVT'), after: unknown }))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('of a season that is not there is refused', async () => {
    const unknown = '01890000-0000-7000-8000-000000000000';
    expect(
      await codeOf(client.productions.update({ id: await idOf('LVT'), fields: { seasonId: unknown } })),
    ).toMatchObject({ code: 'NOT_FOUND', data: { kind: 'season' } });
  });
});
