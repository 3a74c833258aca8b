import { copyFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPlanFiles } from './create-plan-files.ts';
import { migrate, SCHEMA_VERSION } from './migrate.ts';
import { temporaryFolder } from './testing/test-plan.ts';

/** A plan as version 0.1 of layout 1 left it on a disk: the sample season and a day of edits, undo and a paper. */
const stored = fileURLToPath(new URL('../../tests/fixtures/layout-1.mannhung', import.meta.url));

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
