import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeOf, type TestPlanner, testPlanner } from '../testing/test-planner.ts';

let planner: TestPlanner;
beforeEach(async () => {
  planner = testPlanner();
  await planner.client.plan.createSample();
});
afterEach(() => planner.remove());

const client = new Proxy({} as TestPlanner['client'], { get: (_, key) => planner.client[key as 'plan'] });
const addPlace = (name: string, as = client) => as.records.place.write({ add: [{ name }] });
const placeNames = async () => (await client.records.place.list({})).rows.map((row) => row.name);
const newest = async () => (await client.history.list({ limit: 1 }))[0];

test('new acts bear the name that the plan keeps for the account, whatever a request says', async () => {
  expect(await client.plan.status()).toMatchObject({ operator: 'lan', account: 'lan' });
  expect(await client.plan.setOperator({ name: '  Nguyễn Thị Lan ' })).toMatchObject({
    operator: 'Nguyễn Thị Lan',
    account: 'lan',
  });
  await addPlace('Kho');
  expect(await newest()).toMatchObject({ actor: 'Nguyễn Thị Lan' });
  // Other accounts are not meant, and a window cannot choose a name through its own state.
  await addPlace('Sân', planner.as('minh'));
  expect(await newest()).toMatchObject({ actor: 'minh' });
  for (const call of [
    client.plan.setWindowState({ key: 'host.operator:lan', value: '{"name":"minh","former":[]}' }),
    client.plan.getWindowState({ key: 'host.operator:lan' }),
  ])
    expect(await codeOf(call)).toMatchObject({ code: 'INVALID' });
});

test('Ctrl+Z takes back own acts of every name in their order, and redo brings them back', async () => {
  await addPlace('Một');
  await client.plan.setOperator({ name: 'Lan' });
  await addPlace('Hai');
  await client.plan.setOperator({ name: 'Chị Lan' });
  await addPlace('Ba');
  await addPlace('Của Minh', planner.as('minh'));
  const own = async () => (await placeNames()).filter((name) => ['Một', 'Hai', 'Ba'].includes(name));
  for (const left of [['Một', 'Hai'], ['Một'], []]) {
    const { undoSeq } = await client.history.state();
    await client.history.undo({ expectSeq: undoSeq ?? 0 });
    expect(await own()).toEqual(left);
  }
  expect(await codeOf(client.history.undo())).toMatchObject({ code: 'NOTHING_TO_UNDO' });
  for (const back of [['Một'], ['Một', 'Hai'], ['Một', 'Hai', 'Ba']]) {
    await client.history.redo();
    expect(await own()).toEqual(back);
  }
  expect(await newest()).toMatchObject({ kind: 'redo', actor: 'Chị Lan' });
  expect(await placeNames()).toContain('Của Minh');
});

test('a new act under another name closes the redo branch', async () => {
  await addPlace('Một');
  await client.history.undo();
  await client.plan.setOperator({ name: 'Lan' });
  expect((await client.history.state()).redo).not.toBeNull();
  await addPlace('Hai');
  expect((await client.history.state()).redo).toBeNull();
});

test('an empty name is the account’s own again', async () => {
  await client.plan.setOperator({ name: 'Lan' });
  expect(await client.plan.setOperator({ name: '' })).toMatchObject({ operator: 'lan' });
  await addPlace('Kho');
  expect(await newest()).toMatchObject({ actor: 'lan' });
});

test('a name that another account bears or bore is refused, since its acts would be taken for one’s own', async () => {
  const minh = planner.as('minh');
  await minh.plan.setOperator({ name: 'Minh' });
  await minh.plan.setOperator({ name: 'Anh Minh' });
  for (const name of ['minh', 'Minh', 'Anh Minh'])
    expect(await codeOf(client.plan.setOperator({ name }))).toEqual({
      code: 'INVALID',
      data: { field: 'operatorName', reason: 'taken' },
    });
  expect((await client.plan.status()).operator).toBe('lan');
});
