import { chmodSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isPlanError } from '../../shared/errors/plan-error.ts';
import { createPlanFiles } from '../create-plan-files.ts';
import { SCHEMA_VERSION } from '../migrate.ts';
import { type JournaledSample, journaledSample } from '../testing/test-plan.ts';

const files = createPlanFiles();
let sample: JournaledSample;
beforeEach(() => {
  sample = journaledSample();
});
afterEach(() => sample.remove());

/** The code that opening is refused with; the file must be byte for byte what it was. */
function refusedWith(path: string): string {
  const before = readFileSync(path);
  try {
    files.open(path).close();
  } catch (error) {
    if (!isPlanError(error)) throw error;
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(error.message).toMatch(/^[^\n]+\.$/);
    return error.code;
  }
  return 'opened';
}

const closedCopy = (name: string): string => {
  const path = sample.folder.path(name);
  sample.db.pragma('wal_checkpoint(TRUNCATE)');
  writeFileSync(path, readFileSync(sample.path));
  return path;
};

describe('a file that is no plan is refused untouched', () => {
  test('none', () => {
    expect(() => files.open(sample.folder.path('none.mannhung'))).toThrow('There is no file');
  });
  test('empty', () => {
    const path = sample.folder.path('empty.mannhung');
    writeFileSync(path, '');
    expect(refusedWith(path)).toBe('PLAN_EMPTY');
  });
  test('of another kind', () => {
    const path = sample.folder.path('letter.mannhung');
    writeFileSync(path, 'Kính gửi Đài Phát thanh và Truyền hình Đồng Tháp. '.repeat(40));
    expect(refusedWith(path)).toBe('PLAN_FOREIGN');
  });
  test('another program’s database', () => {
    const path = sample.folder.path('other.mannhung');
    const other = new Database(path);
    other.exec('CREATE TABLE t (a)');
    other.close();
    expect(refusedWith(path)).toBe('PLAN_FOREIGN');
  });
  test('cut short', () => {
    const path = closedCopy('cut.mannhung');
    truncateSync(path, Math.floor(readFileSync(path).length / 2));
    expect(refusedWith(path)).toBe('PLAN_DAMAGED');
  });
  test('damaged inside', () => {
    const path = closedCopy('damaged.mannhung');
    const bytes = readFileSync(path);
    bytes.fill(0xff, 4096 * 3, 4096 * 9);
    writeFileSync(path, bytes);
    expect(refusedWith(path)).toBe('PLAN_DAMAGED');
  });
  test('of a newer version', () => {
    const path = closedCopy('newer.mannhung');
    const bytes = readFileSync(path);
    bytes.writeUInt32BE(SCHEMA_VERSION + 1, 60);
    writeFileSync(path, bytes);
    expect(refusedWith(path)).toBe('PLAN_NEWER');
  });
  test('a folder', () => {
    expect(() => files.open(sample.folder.path('.'))).toThrow('not a file');
  });
  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('without the right to read', () => {
    const path = closedCopy('secret.mannhung');
    chmodSync(path, 0);
    expect(() => files.open(path)).toThrow('EACCES');
  });
});

test('a plan is opened with what it must have on', () => {
  expect(sample.db.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(sample.db.pragma('synchronous', { simple: true })).toBe(2);
  expect(sample.db.pragma('foreign_keys', { simple: true })).toBe(1);
  expect(sample.db.pragma('recursive_triggers', { simple: true })).toBe(1);
});

test('a new plan is never made over a file, and a failure leaves nothing behind', () => {
  const path = closedCopy('there.mannhung');
  expect(() => files.create(path, () => undefined)).toThrow('exists already');
  const failing = sample.folder.path('new.mannhung');
  expect(() =>
    files.create(failing, () => {
      throw new Error('half way');
    }),
  ).toThrow('half way');
  expect(files.exists(failing)).toBe(false);
});

test('an adopted copy is checked before it takes its place', () => {
  const target = sample.folder.path('adopted.mannhung');
  expect(() => files.adopt(target, new Uint8Array([1, 2, 3]))).toThrow(
    `The file ${target} is not a Màn Nhung plan`,
  );
  expect(files.exists(target)).toBe(false);
  sample.db.pragma('wal_checkpoint(TRUNCATE)');
  const plan = files.adopt(target, readFileSync(sample.path));
  expect(plan.seasons()).toHaveLength(1);
  plan.close();
});

test('closing folds the log in: the file alone is the plan', () => {
  const plan = files.open(sample.path);
  const item = plan.items(plan.productions({})[0]?.id ?? '')[0];
  plan.act({ label: { key: 'item.update', params: {} }, actor: 'lan' }, (w) =>
    w.updateItem(item?.id ?? '', { title: 'Sau khi đóng' }),
  );
  sample.db.close();
  plan.close();
  const copy = sample.folder.path('copy.mannhung');
  writeFileSync(copy, readFileSync(sample.path));
  const opened = files.open(copy);
  expect(opened.itemById(item?.id ?? '')?.title).toBe('Sau khi đóng');
  opened.close();
});
