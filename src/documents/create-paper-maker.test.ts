import { afterEach, expect, test } from 'vitest';
import { assembleBroadcastSchedule } from '../application/documents/assemble-broadcast-schedule.ts';
import { assembleCueSheet } from '../application/documents/assemble-cue-sheet.ts';
import type { Paper } from '../application/documents/papers.ts';
import { createPaperMaker } from './create-paper-maker.ts';
import { productionInput, scheduleInput } from './testing/sample-plan.ts';

const maker = createPaperMaker({ workerUrl: new URL('./paper-worker.ts', import.meta.url) });
afterEach(() => maker.close());

const start = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 4)).toString('latin1');

test('papers come from the worker, several at once, and after it was closed', async () => {
  const schedule = assembleBroadcastSchedule(scheduleInput(3));
  const [pdf, xlsx] = await Promise.all([maker.make(schedule, 'pdf'), maker.make(schedule, 'xlsx')]);
  expect(start(pdf)).toBe('%PDF');
  expect(start(xlsx)).toBe('PK\u0003\u0004');
  await maker.close();
  expect(start(await maker.make(assembleCueSheet(productionInput()), 'pdf'))).toBe('%PDF');
});

test('faults cross as coded errors and leave the worker usable', async () => {
  const sheet = assembleCueSheet(productionInput());
  await expect(maker.make(sheet, 'docx')).rejects.toMatchObject({ code: 'FORMAT_UNSUPPORTED' });
  const broken = { ...sheet, rows: null } as unknown as Paper;
  await expect(maker.make(broken, 'pdf')).rejects.toMatchObject({ name: 'PlanError', code: 'INTERNAL' });
  expect(start(await maker.make(sheet, 'pdf'))).toBe('%PDF');
});

test('orders of a worker that ends are told so', async () => {
  const sheet = assembleCueSheet(productionInput());
  const order = maker.make(sheet, 'pdf');
  const told = expect(order).rejects.toMatchObject({ code: 'INTERNAL' });
  await maker.close();
  await told;
});

test('a worker that cannot start is a coded error', async () => {
  const none = createPaperMaker({ workerUrl: new URL('./no-such-worker.ts', import.meta.url) });
  await expect(none.make(assembleCueSheet(productionInput()), 'pdf')).rejects.toMatchObject({
    code: 'INTERNAL',
  });
});

test('warming leaves a worker that makes papers, and never refuses', async () => {
  await Promise.all([maker.warm(), maker.warm()]);
  expect(start(await maker.make(assembleCueSheet(productionInput()), 'pdf'))).toBe('%PDF');
  await maker.close();
  await maker.warm();
  const none = createPaperMaker({ workerUrl: new URL('./no-such-worker.ts', import.meta.url) });
  await expect(none.warm()).resolves.toBeUndefined();
});
