import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
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
  const [one, other] = [create('p.mannhung'), create('p.db')];
  await files.backupDaily(one, day(1));
  await files.backupDaily(other, day(1));
  expect(backups()).toEqual(['p-2026-01-01.mannhung', 'p.db-2026-01-01.mannhung']);
  expect(files.lastBackupAt(other.path)).not.toBeNull();
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
