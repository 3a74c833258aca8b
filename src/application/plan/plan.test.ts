import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
    shownDay: null,
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
  expect((await changes.next()).value).toMatchObject({ tables: [], plan: false });
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
  const names = readdirSync(backupFolder).toSorted();
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

test('a damaged plan is put aside under another name, and the new one takes its place', async () => {
  await planner.client.plan.createSample();
  const path = planner.application.session.path();
  planner.application.close();
  truncateSync(path, 20_000);
  planner.application.session.openAtStart();
  expect(await planner.client.plan.status()).toMatchObject({
    open: false,
    problem: { code: 'PLAN_DAMAGED' },
  });
  await planner.client.plan.createNew(newSeason);
  expect(await planner.client.plan.status()).toMatchObject({ open: true, path, problem: null });
  const aside = readdirSync(planner.folder).find((name) => name.includes('hỏng 2022-09-14'));
  expect(statSync(join(planner.folder, aside ?? '')).size).toBe(20_000);
});

test('another program’s file at the plan’s place stays as it is; the new plan lies beside it', async () => {
  const path = planner.application.session.path();
  writeFileSync(path, 'Kính gửi');
  planner.application.session.openAtStart();
  await planner.client.plan.createNew(newSeason);
  expect(readFileSync(path, 'utf8')).toBe('Kính gửi');
  expect((await planner.client.plan.status()).fileName).toBe('plan (2).mannhung');
});

test('a backup that is opened becomes a plan of its own; the backup stays what it was', async () => {
  await planner.client.plan.createSample();
  const { files } = planner.application.host;
  await files.backupDaily(planner.application.session.plan(), planner.clock.now);
  const { backupFolder } = await planner.client.plan.status();
  const backup = join(backupFolder, readdirSync(backupFolder)[0] ?? '');
  const before = readFileSync(backup);
  planner.application.session.open(backup);
  const { path } = await planner.client.plan.status();
  expect(dirname(path)).toBe(planner.folder);
  const [production] = await planner.client.productions.list({});
  await planner.client.productions.update({ id: production?.id ?? '', fields: { note: 'sau khi lấy lại' } });
  planner.application.close();
  expect(readFileSync(backup).equals(before)).toBe(true);
});

test('a file that goes away under an idle plan closes it and says why, instead of ending the program', async () => {
  await planner.client.plan.createSample();
  const changes = await planner.client.plan.changes();
  await changes.next();
  const store = planner.application.session.plan();
  store.dataVersion = () => {
    throw Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR' });
  };
  expect((await changes.next()).value).toMatchObject({ plan: true });
  expect(await planner.client.plan.status()).toMatchObject({
    open: false,
    problem: { code: 'PLAN_UNREADABLE' },
  });
  await changes.return?.();
});
