import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Change } from '../../shared/contract/history.ts';
import { codeOf, type TestPlanner, testPlanner } from '../testing/test-planner.ts';

let planner: TestPlanner;
beforeEach(async () => {
  planner = testPlanner();
  await planner.client.plan.createSample();
});
afterEach(() => planner.remove());

const rename = async (title: string) => {
  const [production] = await planner.client.productions.list({});
  await planner.client.productions.update({ id: production?.id ?? '', fields: { title } });
};
const title = async () => (await planner.client.productions.list({}))[0]?.title;

test('back up, change, see what differs, restore: the present state is kept first, and listeners are told', async () => {
  const { client, application } = planner;
  const then = await title();
  const made = await client.backups.make();
  expect(made).toMatchObject({ kind: 'manual' });
  await rename('Sau');
  const { differences } = await client.backups.compare({ name: made.name });
  expect(differences).toMatchObject([{ table: 'production', changed: 1, rows: [{ title: 'Sau' }] }]);
  const told: Change[] = [];
  application.session.subscribe((change) => told.push(change));
  const { kept } = await client.backups.restore({ name: made.name });
  expect(await title()).toBe(then);
  expect(told.some((change) => change.plan)).toBe(true);
  expect((await client.history.list({ limit: 1 }))[0]?.label).toEqual({
    key: 'plan.restore',
    params: { name: made.name },
  });
  expect((await client.history.state()).undo).toBeNull();
  // What was, is a backup too.
  await client.backups.restore({ name: kept.name });
  expect(await title()).toBe('Sau');
  expect((await client.backups.file()).backups.map(({ kind }) => kind).toSorted()).toEqual([
    'before-restore',
    'before-restore',
    'manual',
  ]);
});

test('undo does not reach behind a restore, and takes back what is done after it', async () => {
  const { client } = planner;
  await rename('Trước');
  const { name } = await client.backups.make();
  await client.backups.restore({ name });
  expect(await client.history.state()).toMatchObject({
    undo: null,
    undoSeq: null,
    stoppedBy: { key: 'plan.restore', params: { name } },
  });
  expect(await codeOf(client.history.undo())).toMatchObject({ code: 'NOTHING_TO_UNDO' });
  expect(await title()).toBe('Trước');
  await rename('Sau');
  expect((await client.history.state()).stoppedBy).toBeNull();
  await client.history.undo();
  expect(await title()).toBe('Trước');
  expect(await client.history.state()).toMatchObject({ undo: null, stoppedBy: { key: 'plan.restore' } });
});

test('redo does not reach behind a restore', async () => {
  const { client } = planner;
  await rename('Trước');
  await client.history.undo();
  const { name } = await client.backups.make();
  await client.backups.restore({ name });
  expect((await client.history.state()).redo).toBeNull();
});

test('a name that is none of the plan’s backups is refused, be it a path', async () => {
  for (const name of ['../plan.mannhung', 'plan.mannhung', 'plan-2022-09-14.mannhung'])
    for (const call of [planner.client.backups.restore({ name }), planner.client.backups.compare({ name })])
      expect(await codeOf(call)).toMatchObject({ code: 'NOT_FOUND' });
});

test('the second place gets what is newest, says why not, and gets it when it is there again', async () => {
  const { client, folder } = planner;
  const [stick, pulled] = [join(folder, 'stick'), join(folder, 'pulled')];
  mkdirSync(stick);
  const { name } = await client.backups.make();
  expect((await client.backups.setSecondFolder({ folder: stick })).second).toMatchObject({
    lastName: name,
    problem: null,
  });
  expect(readdirSync(stick)).toEqual([name]);
  renameSync(stick, pulled);
  const later = await client.backups.make();
  expect((await client.backups.file()).second).toMatchObject({ lastName: name, problem: 'ENOENT' });
  expect(existsSync(stick)).toBe(false);
  renameSync(pulled, stick);
  planner.clock.now = new Date('2022-09-15T02:40:00Z');
  await client.backups.make();
  expect((await client.backups.file()).second?.problem).toBeNull();
  expect(later.name).not.toBe(name);
  expect((await client.backups.setSecondFolder({ folder: '' })).second).toBeNull();
});

test('a second place that is none is refused', async () => {
  const { client, folder } = planner;
  await client.backups.make();
  for (const [wrong, reason] of [
    ['ngoài/ổ', 'malformed'],
    [join(folder, 'backups'), 'taken'],
  ])
    expect(await codeOf(client.backups.setSecondFolder({ folder: wrong ?? '' }))).toEqual({
      code: 'INVALID',
      data: { field: 'secondFolder', reason },
    });
});

test('a host without a desktop offers nothing of it', async () => {
  const { client, folder } = planner;
  expect(await client.backups.file()).toMatchObject({
    path: join(folder, 'plan.mannhung'),
    canShow: false,
    canChooseFolder: false,
  });
  expect(await client.backups.chooseSecondFolder()).toBeNull();
  expect(await client.backups.verify()).toEqual({ problems: [] });
});
