import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PlanStore } from '../../application/plan/plan-store.ts';
import { createPlanFiles } from '../create-plan-files.ts';
import { temporaryFolder } from '../testing/test-plan.ts';

const files = createPlanFiles();
let folder: ReturnType<typeof temporaryFolder>;
let open: PlanStore[];
beforeEach(() => {
  folder = temporaryFolder();
  open = [];
});
afterEach(() => {
  for (const plan of open) plan.close();
  folder.remove();
});

const create = (name: string) => {
  const plan = files.create(folder.path(name), () => undefined);
  open.push(plan);
  return plan;
};
const backups = () => readdirSync(folder.path('backups')).toSorted();
const day = (n: number) => new Date(Date.UTC(2026, 0, n, 5));

test('two plans of one folder whose names differ by their ending have backups of their own', async () => {
  const plans = ['p.mannhung', 'p.db', 'p.db.mannhung', 'p'].map(create);
  for (const plan of plans) expect(await files.backupDaily(plan, day(1))).not.toBeNull();
  expect(backups()).toEqual([
    'p-2026-01-01',
    'p-2026-01-01.db',
    'p-2026-01-01.mannhung',
    'p.db-2026-01-01.mannhung',
  ]);
  for (const plan of plans) {
    expect(files.backups(plan.path).map(({ name }) => name)).toHaveLength(1);
    expect(files.lastBackupAt(plan.path)).not.toBeNull();
  }
});

test('retention lets a backup be that somebody works in, or has worked in', async () => {
  const plan = create('p.mannhung');
  for (const n of [1, 2, 3]) await files.backupDaily(plan, day(n));
  open.push(files.open(folder.path('backups/p-2026-01-01.mannhung')));
  files.open(folder.path('backups/p-2026-01-02.mannhung')).close();
  for (let n = 4; n <= 33; n++) await files.backupDaily(plan, day(n));
  expect(
    backups()
      .filter((name) => name.endsWith('.mannhung'))
      .slice(0, 3),
  ).toEqual(['p-2026-01-01.mannhung', 'p-2026-01-02.mannhung', 'p-2026-01-04.mannhung']);
});

test('what a crash left behind goes after a day; what is being written, and what is another’s, stays', async () => {
  const plan = create('p.mannhung');
  mkdirSync(folder.path('backups'));
  const old = [
    'backups/p-2026-01-01.mannhung.77.tmp',
    'backups/p-2026-01-01.mannhung.77.tmp-journal',
    'backups/p-layout-1.mannhung.77.tmp',
    '.p.mannhung.0123abcd.tmp',
    '.p.mannhung.0123abcd.tmp-wal',
  ];
  const others = [
    'backups/q-2026-01-01.mannhung.77.tmp',
    '.q.mannhung.0123abcd.tmp',
    '.p.mannhung.letter.tmp',
  ];
  const young = ['backups/p-2026-01-01.mannhung.78.tmp', '.p.mannhung.4567abcd.tmp'];
  for (const name of [...old, ...others, ...young]) writeFileSync(folder.path(name), '');
  const long = new Date(Date.now() - 2 * 86_400_000);
  for (const name of [...old, ...others]) utimesSync(folder.path(name), long, long);
  await files.backupDaily(plan, day(1));
  expect(old.filter((name) => existsSync(folder.path(name)))).toEqual([]);
  expect([...others, ...young].filter((name) => !existsSync(folder.path(name)))).toEqual([]);
});

test('backups that a plan of another ending had under the old names are still its own, unless they are another’s', async () => {
  const plan = create('p.db');
  await files.backupDaily(plan, day(1));
  renameSync(folder.path('backups/p-2026-01-01.db'), folder.path('backups/p.db-2026-01-01.mannhung'));
  expect(files.backups(plan.path)).toMatchObject([{ name: 'p.db-2026-01-01.mannhung', kind: 'daily' }]);
  create('p.db.mannhung');
  expect(files.backups(plan.path)).toEqual([]);
});

test('a backup asked for is one more of its own, also within the same second; each kind keeps 30', async () => {
  const plan = create('p.mannhung');
  const at = day(1);
  const names = [await files.makeBackup(plan, 'manual', at), await files.makeBackup(plan, 'manual', at)];
  expect(new Set(names).size).toBe(2);
  await files.backupDaily(plan, at);
  for (let n = 2; n <= 32; n++) await files.makeBackup(plan, 'manual', day(n));
  const kinds = files.backups(plan.path).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'manual')).toHaveLength(30);
  expect(kinds.filter((kind) => kind === 'daily')).toHaveLength(1);
});

test('the second place gets a copy and loses nothing of another plan; one that is not there says why', async () => {
  const plan = create('p.mannhung');
  mkdirSync(folder.path('stick'));
  writeFileSync(folder.path('stick/p-2026-01-01.mannhung'), 'of another plan');
  await files.backupDaily(plan, day(1));
  const file = folder.path('backups/p-2026-01-01.mannhung');
  expect(await files.copyToSecondPlace(file, folder.path('stick'), plan.path)).toBeNull();
  expect(readFileSync(folder.path('stick/p-2026-01-01.mannhung'), 'utf8')).toBe('of another plan');
  expect(readFileSync(folder.path('stick/p-2026-01-01 (2).mannhung'))).toEqual(readFileSync(file));
  expect(await files.copyToSecondPlace(file, folder.path('pulled'), plan.path)).toBe('ENOENT');
  expect(existsSync(folder.path('pulled'))).toBe(false);
  expect(await files.copyToSecondPlace(file, file, plan.path)).toBe('ENOTDIR');
});
