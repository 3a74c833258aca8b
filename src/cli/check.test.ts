import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planner } from './testing/run-planner.ts';

const folder = mkdtempSync(join(tmpdir(), 'man-nhung-check-'));
const [sample, empty] = [join(folder, 'sample.mannhung'), join(folder, 'empty.mannhung')];
beforeAll(async () => {
  await planner('init', '--db', sample, '--sample');
  await planner('init', '--db', empty);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('lists the conflicts of the sample and ends with 1', async () => {
  const run = await planner('check', '--db', sample, '--json');
  expect(run.code).toBe(1);
  const answer = run.json();
  expect(answer.errors).toBe(
    answer.conflicts.filter(({ severity }: { severity: string }) => severity === 'error').length,
  );
  expect(answer.conflicts).toContainEqual(
    expect.objectContaining({
      rule: 'person-twice',
      severity: 'error',
      person: 'Nguyễn Thị Hồng Nhiên',
      from: '2022-09-16T15:00',
      to: '2022-09-16T16:00',
      accepted: null,
      message: expect.stringContaining('có hai việc cùng lúc 15:00–16:00'),
    }),
  );
});

test('says them in words, a production’s alone, and of some days', async () => {
  const run = await planner(
    'check',
    '--db',
    sample,
    '--production',
    'LVT',
    '--from',
    '2022-09-12',
    '--to',
    '2022-09-19',
  );
  expect(run.code).toBe(1);
  expect(run.out).toMatch(/^16\/09\/2022 15:00 {2}lỗi {7}Nguyễn Thị Hồng Nhiên có hai việc cùng lúc/m);
  expect(run.out).not.toContain('/10/2022');
  expect(run.err).toMatch(/\d+ lỗi, \d+ cảnh báo/);
});

test('ends with 0 where nothing is wrong, and refuses a day that is none', async () => {
  const run = await planner('check', '--db', empty, '--json');
  expect([run.code, run.json()]).toEqual([0, { conflicts: [], errors: 0, warnings: 0, hints: 0, more: 0 }]);
  const wrong = await planner('check', '--db', empty, '--from', '31/02/2026');
  expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('from')]);
});
