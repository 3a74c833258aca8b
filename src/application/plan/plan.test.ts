import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeOf, type TestPlanner, testPlanner } from '../testing/test-planner.ts';

let planner: TestPlanner;
beforeEach(() => {
  planner = testPlanner();
});
afterEach(() => planner.remove());

const newSeason = {
  organisation: 'Đoàn Nghệ thuật Sen Hồng',
  parent: 'Sở Văn hóa, Thể thao và Du lịch',
  year: 2026,
  targets: [
    { kind: 'quarterly-programme', planned: 4 },
    { kind: 'medal', planned: 0 },
  ],
};

test('without a plan every question says so, and the status says where one would be', async () => {
  expect((await codeOf(planner.client.season.list())).code).toBe('NO_PLAN');
  expect(await planner.client.plan.status()).toMatchObject({
    open: false,
    problem: null,
    canChooseFiles: false,
  });
});

test('a new season has its house, the given targets, the stations, and nothing of the sample', async () => {
  await planner.client.plan.createNew(newSeason);
  expect(await planner.client.season.list()).toMatchObject([
    { name: 'Mùa diễn 2026', productionCount: 0, isSample: false },
  ]);
  expect(await planner.client.season.targets({})).toMatchObject([
    { kind: 'quarterly-programme', planned: 4 },
  ]);
  expect((await planner.client.broadcast.channels()).map((channel) => channel.code)).toContain('THĐT1');
  expect(await planner.client.people.list()).toEqual([]);
  expect((await codeOf(planner.client.history.undo())).code).toBe('NOTHING_TO_UNDO');
});

test('an empty season can be filled: a production, its running order, and back', async () => {
  await planner.client.plan.createNew(newSeason);
  const [season] = await planner.client.season.list();
  const add = () =>
    planner.client.productions.add({
      seasonId: season?.id ?? '',
      fields: { title: 'Tiếng hát từ đồng sen', kind: 'programme' },
    });
  const { id } = await add();
  await add();
  expect((await planner.client.productions.list({})).map((production) => production.code)).toEqual([
    'THTDS',
    'THTDS-2',
  ]);
  await planner.client.items.add({
    productionId: id,
    at: { targetId: null, side: 'inside' },
    fields: { kind: 'item', title: 'Dạ cổ hoài lang', durationSeconds: 300 },
  });
  expect((await planner.client.productions.get({ id })).production.durationSeconds).toBe(300);
  expect(await codeOf(planner.client.productions.update({ id, fields: { code: 'THTDS-2' } }))).toMatchObject({
    code: 'INVALID',
  });
  for (const _ of [1, 2, 3]) await planner.client.history.undo();
  expect(await planner.client.productions.list({})).toEqual([]);
});

test('the sample is never made over a plan', async () => {
  await planner.client.plan.createNew(newSeason);
  expect((await codeOf(planner.client.plan.createSample())).code).toBe('PLAN_EXISTS');
  expect(await planner.client.season.list()).toMatchObject([{ year: 2026 }]);
});

test('every window hears of a change, from this process or from another', async () => {
  await planner.client.plan.createSample();
  const [production] = await planner.client.productions.list({});
  const changes = await planner.client.plan.changes();
  const heard = changes.next();
  const written = await planner.client.productions.update({
    id: production?.id ?? '',
    fields: { note: 'mới' },
  });
  expect((await heard).value).toEqual({ seq: written.seq, tables: ['production'], plan: false });

  const other = planner.application.host.files.open(planner.application.session.path());
  const later = changes.next();
  other.act({ label: { key: 'production.update', params: {} }, actor: 'minh' }, (writer) =>
    writer.updateProduction(production?.id ?? '', { note: 'của Minh' }),
  );
  other.close();
  expect((await later).value).toMatchObject({ tables: ['production'] });
  await changes.return?.();
});

test('a backup of the day is whole, is made once, and 30 are kept', async () => {
  await planner.client.plan.createSample();
  const { files } = planner.application.host;
  const { session } = planner.application;
  for (let day = 1; day <= 33; day++) {
    const at = new Date(Date.UTC(2022, 8, day));
    await files.backupDaily(session.plan(), at);
  }
  const { backupFolder } = await planner.client.plan.status();
  const names = (await import('node:fs')).readdirSync(backupFolder).toSorted();
  expect(names).toHaveLength(30);
  expect(names[0]).toBe('plan-2022-09-04.mannhung');
  const newest = join(backupFolder, names.at(-1) ?? '');
  const before = readFileSync(newest);
  await files.backupDaily(session.plan(), new Date(Date.UTC(2022, 9, 3)));
  expect(readFileSync(newest).equals(before)).toBe(true);
  const copy = files.open(newest);
  expect(copy.productions({})).toHaveLength(5);
  copy.close();
});
