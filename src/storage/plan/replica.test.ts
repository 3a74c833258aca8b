import { copyFileSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../connection/open-database.ts';
import { createPlanFiles } from '../create-plan-files.ts';
import { temporaryFolder } from '../testing/test-plan.ts';
import { type FileHome, isSameHome } from './file-home.ts';
import { mintReplica, readReplica } from './replica.ts';

const files = createPlanFiles();
let folder: ReturnType<typeof temporaryFolder>;
let plan: string;
beforeEach(() => {
  folder = temporaryFolder();
  plan = folder.path('plan.mannhung');
  files.create(plan, () => undefined).close();
});
afterEach(() => folder.remove());

/** The id under which acts on this file are written down. */
function idOf(path: string): string {
  files.open(path).close();
  return storedId(path);
}
function storedId(path: string): string {
  const db = openDatabase(path);
  try {
    return db.prepare(`SELECT value FROM meta WHERE key = 'replica'`).pluck().get() as string;
  } finally {
    db.close();
  }
}

test('the id is the one that the plan was made under, whatever name it was made under, and stays', () => {
  const made = storedId(plan);
  expect(idOf(plan)).toBe(made);
  expect(idOf(plan)).toBe(made);
});

test('acts written while the plan is made bear the id that it keeps', () => {
  const path = folder.path('filled.mannhung');
  files
    .create(path, (store) => {
      store.act({ label: { key: 'plan.create', params: {} }, actor: 'lan' }, (writer) =>
        writer.insertRows([{ table: 'person_group', rows: [{ id: 'g', name: 'Tổ', sort_key: 'a0' }] }]),
      );
    })
    .close();
  const db = openDatabase(path);
  expect(db.prepare('SELECT replica FROM action').pluck().all()).toEqual([idOf(path)]);
  db.close();
});

test('a copy has an id of its own, and the one it was copied from keeps its own', () => {
  const id = idOf(plan);
  const copy = folder.path('bản chép.mannhung');
  copyFileSync(plan, copy);
  const minted = idOf(copy);
  expect(minted).not.toBe(id);
  expect(idOf(copy)).toBe(minted);
  expect(idOf(plan)).toBe(id);
});

test('a copy that is put where the plan was has an id of its own', () => {
  const id = idOf(plan);
  const copy = folder.path('copy.mannhung');
  copyFileSync(plan, copy);
  rmSync(plan);
  renameSync(copy, plan);
  expect(idOf(plan)).not.toBe(id);
});

test('a renamed file mints once more, and then keeps it', () => {
  const id = idOf(plan);
  const renamed = folder.path('mùa diễn.mannhung');
  renameSync(plan, renamed);
  const minted = idOf(renamed);
  expect(minted).not.toBe(id);
  expect(idOf(renamed)).toBe(minted);
});

test('another way to the same file is the same file', () => {
  const id = idOf(plan);
  symlinkSync(plan, folder.path('link.mannhung'));
  expect(idOf(folder.path('link.mannhung'))).toBe(id);
});

test('an uploaded copy, and one from before homes were written down, mint', () => {
  const id = idOf(plan);
  const adopted = folder.path('adopted.mannhung');
  const bytes = folder.path('bytes');
  copyFileSync(plan, bytes);
  files.adopt(adopted, readFileSync(bytes)).close();
  expect(storedId(adopted)).not.toBe(id);
  const minted = storedId(adopted);
  expect(idOf(adopted)).toBe(minted);

  const db = openDatabase(plan);
  db.prepare(`DELETE FROM meta WHERE key = 'replica_home'`).run();
  db.close();
  expect(idOf(plan)).not.toBe(id);
});

test('a backup carries no id: opened, or written over the plan byte for byte, it mints', async () => {
  const store = files.open(plan);
  await files.backupDaily(store, new Date('2026-03-02T03:00:00Z'));
  store.close();
  const id = storedId(plan);
  const backup = folder.path('backups/plan-2026-03-02.mannhung');

  const restored = files.openChosen(backup);
  restored.close();
  expect(storedId(restored.path)).not.toBe(id);

  // The same file on the disk, with other content.
  writeFileSync(plan, readFileSync(backup));
  const minted = idOf(plan);
  expect(minted).not.toBe(id);
  expect(idOf(plan)).toBe(minted);
});

test('a restore mints in place', () => {
  const id = idOf(plan);
  const db = openDatabase(plan);
  const minted = mintReplica(db);
  expect(minted).not.toBe(id);
  expect(readReplica(db)).toBe(minted);
  db.close();
  expect(idOf(plan)).toBe(minted);
});

test('host, path, number and birth all tell files apart; a birth that is not known tells nothing', () => {
  const home: FileHome = { host: 'van-phong', path: '/p', inode: '7', born: '1' };
  expect(isSameHome(home, { ...home })).toBe(true);
  expect(isSameHome(null, home)).toBe(false);
  for (const other of [{ host: 'nha' }, { path: '/q' }, { inode: '8' }, { born: '2' }])
    expect(isSameHome(home, { ...home, ...other })).toBe(false);
  expect(isSameHome(home, { ...home, born: null })).toBe(true);
});
