import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PlanStore } from '../../application/plan/plan-store.ts';
import { createPlanFiles } from '../create-plan-files.ts';
import { journaledSample, snapshot } from '../testing/test-plan.ts';

const files = createPlanFiles(() => new Date('2026-03-02T03:04:05Z'));
let sample: ReturnType<typeof journaledSample>;
let plan: PlanStore;
let backup: string;
const children: ChildProcessWithoutNullStreams[] = [];

beforeEach(async () => {
  sample = journaledSample();
  sample.db.close();
  plan = files.open(sample.path);
  rename('Trước');
  await files.makeBackup(plan, 'manual', new Date('2026-03-01T03:00:00Z'));
  backup = sample.folder.path('backups/plan-2026-03-01-100000.mannhung');
});
afterEach(async () => {
  plan.close();
  for (const child of children.splice(0)) {
    const ended = new Promise((done) => child.once('exit', done));
    child.stdin.end();
    await ended;
  }
  sample.folder.remove();
});

const first = () => {
  const [production] = plan.productions({});
  if (!production) throw new Error('the sample has no production');
  return production;
};
function rename(title: string) {
  plan.act({ label: { key: 'production.update', params: { title } }, actor: 'lan' }, (writer) =>
    writer.updateProduction(first().id, { title }),
  );
}
const action = { label: { key: 'plan.restore', params: { name: 'x' } }, actor: 'lan' };
const restore = () => plan.replaceWith(backup, plan.sequence(), action);

/** Another process with the plan open: say a word, get what it reads. */
async function holder() {
  const entry = fileURLToPath(new URL('../testing/holder-process.ts', import.meta.url));
  const child = spawn(process.execPath, [entry, sample.path]);
  children.push(child);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  expect((await lines.next()).value).toBe('open');
  return async (word = '') => {
    child.stdin.write(`${word}\n`);
    return JSON.parse((await lines.next()).value ?? '') as { title: string; seq: number; tables: string[] };
  };
}

test('the plan is the backup again, with its history and a new entry; undo begins anew there', async () => {
  const then = snapshot(backup);
  rename('Sau');
  const seen = plan.sequence();
  expect(await restore()).toBe(true);
  expect(first().title).toBe('Trước');
  expect(snapshot(sample.path)).toEqual(then);
  expect(plan.history({ limit: 2 }).map(({ label }) => label.key)).toEqual([
    'plan.restore',
    'production.update',
  ]);
  // No sequence that a window has seen comes a second time.
  expect(plan.sequence()).toBeGreaterThan(seen);
  // The act before the backup is not the one that was seen last.
  expect(plan.nextUndo('lan')).toBeNull();
  expect(plan.lastRestore()).toEqual(action.label);
  rename('Mới');
  plan.undo('lan');
  expect(first().title).toBe('Trước');
  plan.redo('lan');
  expect(first().title).toBe('Mới');
  expect(plan.verify()).toEqual([]);
});

test('the plan has an id of its own from then on, and acts bear it', async () => {
  const replica = () => {
    const db = new Database(sample.path, { readonly: true });
    try {
      return db.prepare(`SELECT value FROM meta WHERE key = 'replica'`).pluck().get();
    } finally {
      db.close();
    }
  };
  const before = replica();
  await restore();
  const after = replica();
  expect(after).not.toBe(before);
  rename('Sau');
  const db = new Database(sample.path, { readonly: true });
  expect(db.prepare('SELECT replica FROM action ORDER BY seq DESC LIMIT 1').pluck().get()).toBe(after);
  db.close();
  // Opened anew where it lies, it is no copy.
  plan.close();
  plan = files.open(sample.path);
  expect(replica()).toBe(after);
});

test('an edit of what was read before the restore is stale; what this PC keeps for its windows stays', async () => {
  plan.setWindowState('language', 'en');
  const seq = plan.sequence();
  await restore();
  expect(plan.windowState('language')).toBe('en');
  const { id } = first();
  const edit = () =>
    plan.act(
      {
        label: { key: 'production.update', params: {} },
        actor: 'lan',
        base: { seq, own: [], touches: [{ table: 'production', id, fields: ['title'] }] },
      },
      (writer) => writer.updateProduction(id, { title: 'Cũ' }),
    );
  expect(edit).toThrow(expect.objectContaining({ code: 'STALE' }));
});

test('another process that has the plan open reads on in the restored one, and writes on in it', async () => {
  const other = await holder();
  rename('Sau');
  expect((await other()).title).toBe('Sau');
  await restore();
  const told = await other();
  expect(told.title).toBe('Trước');
  expect(told.tables).toContain('meta');
  await other('write');
  expect(first().summary).toBe('of the other process');
  expect(plan.history({ limit: 1 })[0]?.actor).toBe('other');
  expect(plan.verify()).toEqual([]);
});

test('nothing is replaced while another process writes: it is waited for, then said', async () => {
  const other = await holder();
  await other('lock');
  const before = snapshot(sample.path);
  await expect(restore()).rejects.toMatchObject({ code: 'PLAN_BUSY' });
  expect(snapshot(sample.path)).toEqual(before);
  await other();
  expect(await restore()).toBe(true);
}, 30_000);

test('what was written after the present state was kept is not lost: the restore says so and replaces nothing', async () => {
  const kept = plan.sequence();
  rename('Sau');
  expect(await plan.replaceWith(backup, kept, action)).toBe(false);
  expect(first().title).toBe('Sau');
});

test('a backup of an older layout is brought up; one that is damaged or foreign changes nothing', async () => {
  copyFileSync(new URL('../../../tests/fixtures/layout-1.mannhung', import.meta.url), backup);
  const bytes = readFileSync(backup);
  await restore();
  expect(plan.verify()).toEqual([]);
  expect(readFileSync(backup)).toEqual(bytes);
  const before = snapshot(sample.path);
  writeFileSync(backup, bytes.subarray(0, bytes.length - 5000));
  await expect(restore()).rejects.toMatchObject({ code: 'PLAN_DAMAGED', data: { path: backup } });
  writeFileSync(backup, 'Kính gửi');
  await expect(restore()).rejects.toMatchObject({ code: 'PLAN_FOREIGN' });
  expect(snapshot(sample.path)).toEqual(before);
});

test('what differs is told by table and name: rows that come, that go, that become another', async () => {
  const added = { id: crypto.randomUUID(), name: 'Kho', sort_key: 'z9' };
  rename('Sau');
  plan.act({ label: { key: 'record.add', params: {} }, actor: 'lan' }, (writer) =>
    writer.insertRows([{ table: 'place', rows: [added] }]),
  );
  const [cue] = plan.cues();
  plan.act({ label: { key: 'record.remove', params: {} }, actor: 'lan' }, (writer) =>
    writer.removeRecord('cue', cue?.id ?? ''),
  );
  const differences = await files.compareBackup(sample.path, backup);
  const of = (table: string) => differences.find((difference) => difference.table === table);
  expect(of('production')).toEqual({
    table: 'production',
    added: 0,
    removed: 0,
    changed: 1,
    rows: [{ change: 'changed', title: 'Sau', fields: ['title'] }],
  });
  expect(of('place')).toMatchObject({ removed: 1, rows: [{ change: 'removed', title: 'Kho' }] });
  expect(of('cue')).toMatchObject({ added: 1, rows: [{ change: 'added', title: cue?.title }] });
  // A row that has no name of its own is named by what it points to.
  expect(of('cue_target')?.rows[0]?.title).toContain(cue?.title);
  await restore();
  expect(await files.compareBackup(sample.path, backup)).toEqual([]);
});
