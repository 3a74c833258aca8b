import { execFile } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPlanFiles } from './create-plan-files.ts';
import { migrate, SCHEMA_VERSION } from './migrate.ts';
import { temporaryFolder } from './testing/test-plan.ts';

/** A plan as version 0.1 of layout 1 left it on a disk: the sample season and a day of edits, undo and a paper. */
const stored = fileURLToPath(new URL('../../tests/fixtures/layout-1.mannhung', import.meta.url));

/** A plan of layout 5 with one call, whose items stand in an order that was accepted with the times of its people. */
const ordered = fileURLToPath(new URL('../../tests/fixtures/layout-5.mannhung', import.meta.url));

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const schemaOf = (db: Database.Database) =>
  db
    .prepare(
      `SELECT type, name, tbl_name FROM sqlite_schema WHERE name NOT LIKE 'sqlite%' ORDER BY type, name`,
    )
    .all();

test('a database without data reaches the same schema step by step as at once', () => {
  const [slow, fast] = [new Database(':memory:'), new Database(':memory:')];
  for (let version = 1; version <= SCHEMA_VERSION; version++) migrate(slow, version);
  migrate(fast);
  expect(schemaOf(slow)).toEqual(schemaOf(fast));
  expect(slow.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION);
});

test('a stored old database opens with all its data, and its undo ends at the change of layout', () => {
  const path = folder.path('old.mannhung');
  copyFileSync(stored, path);
  const before = new Database(path, { readonly: true });
  expect(before.pragma('user_version', { simple: true })).toBe(1);
  const counts = (db: Database.Database) =>
    ['item', 'cue', 'slot', 'call', 'person', 'action', 'action_row', 'issued_paper'].map(
      (table) => (db.prepare(`SELECT count(*) AS n FROM ${table}`).get() as { n: number }).n,
    );
  const expected = counts(before);
  before.close();

  const plan = createPlanFiles().open(path);
  expect(() => plan.undo('lan')).toThrow('older version');
  expect(plan.history({ limit: 10 }).length).toBeGreaterThan(2);
  const item = plan.items(plan.productions({})[0]?.id ?? '')[0];
  plan.act({ label: { key: 'item.update', params: {} }, actor: 'lan' }, (w) =>
    w.updateItem(item?.id ?? '', { note: 'mới' }),
  );
  plan.undo('lan');
  expect(plan.verify()).toEqual([]);
  plan.close();
  const after = new Database(path);
  expect(after.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION);
  expect(counts(after).map((n, i) => n - (expected[i] ?? 0))).toEqual([0, 0, 0, 0, 0, 2, 2, 0]);
  expect(after.prepare(`SELECT count(*) AS n FROM action WHERE undoable = 0`).get()).toEqual({ n: 2 });
  after.close();
});

test('a stored plan of layout 5 opens with its order of a rehearsal, and keeps minutes of its items from now on', () => {
  const path = folder.path('old.mannhung');
  copyFileSync(ordered, path);
  const before = new Database(path, { readonly: true });
  expect(before.pragma('user_version', { simple: true })).toBe(5);
  const listed = before.prepare('SELECT item_id FROM call_item ORDER BY sort_key').pluck().all();
  before.close();
  const plan = createPlanFiles().open(path);
  const read = () => plan.callRecords({ all: true })[0];
  const known = read();
  expect(known).toMatchObject({ itemIds: listed, itemMinutes: [] });
  // Its people had their times from the order.
  expect(known?.people.map(({ arriveMinutes }) => arriveMinutes)).toEqual([60, null, 30, null]);
  expect(() => plan.undo('lan')).toThrow('older version');
  const row = { call_id: known?.id ?? '', item_id: known?.itemIds[0] ?? '' };
  const write = (minutes: number) =>
    plan.act({ label: { key: 'call.arrange', params: {} }, actor: 'lan' }, (w) => {
      w.removeRows([{ table: 'call_item', rows: [row] }]);
      w.insertRows([{ table: 'call_item', rows: [{ ...row, sort_key: 'a0', minutes }] }]);
    });
  write(45);
  expect(read()?.itemMinutes).toEqual([{ itemId: row.item_id, minutes: 45 }]);
  plan.undo('lan');
  expect(read()).toEqual(known);
  plan.redo('lan');
  expect(read()?.itemMinutes).toEqual([{ itemId: row.item_id, minutes: 45 }]);
  for (const minutes of [0, 961]) expect(() => write(minutes)).toThrow('CHECK');
  expect(plan.verify()).toEqual([]);
  plan.close();
});

test('a migration that would leave a broken reference changes nothing', () => {
  const path = folder.path('broken.mannhung');
  copyFileSync(stored, path);
  const db = new Database(path);
  db.pragma('foreign_keys = OFF');
  db.exec(
    `UPDATE journal_context SET action_id = 'x'; UPDATE item SET production_id = 'nowhere' WHERE rowid = 1; UPDATE journal_context SET action_id = NULL`,
  );
  expect(() => migrate(db)).toThrow('broken references');
  expect(db.pragma('user_version', { simple: true })).toBe(1);
  expect(db.prepare(`SELECT count(*) AS n FROM sqlite_schema WHERE type = 'trigger'`).get()).not.toEqual({
    n: 0,
  });
  db.close();
});

test('several processes open an old file at once: one migrates it, all work with it', async () => {
  const path = folder.path('old.mannhung');
  copyFileSync(stored, path);
  const opener = fileURLToPath(new URL('./testing/opener-process.ts', import.meta.url));
  const at = String(Date.now() + 2500);
  const answers = await Promise.all(
    Array.from({ length: 3 }, () => promisify(execFile)(process.execPath, [opener, path, at])),
  );
  expect(answers.map(({ stdout }) => stdout.trim())).toEqual(Array(3).fill('opened: sound'));
  expect(readdirSync(folder.path('backups'))).toEqual(['old-layout-1.mannhung']);
}, 60_000);

test('a file that another process migrated while this one waited is left as it is', () => {
  const path = folder.path('old.mannhung');
  copyFileSync(stored, path);
  const [one, other] = [new Database(path), new Database(path)];
  const transaction = one.transaction.bind(one);
  vi.spyOn(one, 'transaction').mockImplementationOnce((body) => {
    migrate(other);
    return transaction(body);
  });
  migrate(one);
  expect(one.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION);
  expect(one.pragma('foreign_keys', { simple: true })).toBe(1);
  one.close();
  other.close();
});

test('before a migration the file is copied, once; a new file and one of this layout are not', () => {
  const path = folder.path('old.mannhung');
  const copy = folder.path('backups/old-layout-1.mannhung');
  copyFileSync(stored, path);
  const files = createPlanFiles();
  files.open(path).close();
  const [before, kept] = [stored, copy].map((name) => {
    const db = new Database(name, { readonly: true });
    const rows = ['item', 'action', 'action_row', 'issued_paper'].map((table) =>
      db.prepare(`SELECT * FROM ${table} ORDER BY 1`).all(),
    );
    const version = db.pragma('user_version', { simple: true });
    db.close();
    return { rows, version };
  });
  expect(kept).toEqual(before);
  files.open(path).close();
  files.create(folder.path('new.mannhung'), () => undefined).close();
  files.adopt(folder.path('adopted.mannhung'), readFileSync(stored)).close();
  expect(readdirSync(folder.path('backups'))).toEqual(['old-layout-1.mannhung']);
  // The copy is a plan of that layout.
  files.open(copy).close();
});

test('where the copy cannot be made, the file stays as it was', () => {
  const path = folder.path('old.mannhung');
  copyFileSync(stored, path);
  writeFileSync(folder.path('backups'), 'a file in the place of the folder');
  expect(() => createPlanFiles().open(path)).toThrow('EEXIST');
  const db = new Database(path);
  expect(db.pragma('user_version', { simple: true })).toBe(1);
  db.close();
});
