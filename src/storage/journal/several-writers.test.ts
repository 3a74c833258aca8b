import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PlanStore } from '../../application/plan/plan-store.ts';
import { createPlanFiles } from '../create-plan-files.ts';
import { type JournaledSample, journaledSample } from '../testing/test-plan.ts';

const writer = fileURLToPath(new URL('../testing/writer-process.ts', import.meta.url));
const run = promisify(execFile);

let sample: JournaledSample;
let plan: PlanStore;
beforeEach(() => {
  sample = journaledSample();
  plan = createPlanFiles().open(sample.path);
});
afterEach(() => {
  plan.close();
  sample.remove();
});

test('two processes and this one write one file: no act is lost, and each sees the others’', async () => {
  const item = plan.items(plan.productions({})[0]?.id ?? '')[0];
  if (!item) throw new Error('the sample season has no item');
  plan.act({ label: { key: 'item.update', params: {} }, actor: 'lan' }, (w) =>
    w.updateItem(item.id, { note: '' }),
  );
  const [seq, version] = [plan.sequence(), plan.dataVersion()];
  const others = ['a', 'b'].map((name) => run(process.execPath, [writer, sample.path, item.id, name, '10']));
  for (let n = 0; n < 10; n++) {
    plan.act({ label: { key: 'item.update', params: {} }, actor: 'lan' }, (w) => {
      w.updateItem(item.id, { note: `${plan.itemById(item.id)?.note ?? ''}l` });
    });
    await new Promise((next) => setTimeout(next, 1));
  }
  await Promise.all(others);
  const letters = (plan.itemById(item.id)?.note ?? '').split('').toSorted().join('');
  expect(letters).toBe('a'.repeat(10) + 'b'.repeat(10) + 'l'.repeat(10));
  expect(plan.dataVersion()).not.toBe(version);
  expect(plan.tailSince(seq)).toEqual({ seq: seq + 30, tables: ['item'] });
  expect(plan.verify()).toEqual([]);
});
