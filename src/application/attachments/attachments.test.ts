import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { limits } from '../../shared/limits.ts';
import { codeOf, type TestPlanner, testPlanner } from '../testing/test-planner.ts';

let planner: TestPlanner;
let client: TestPlanner['client'];
let productionId: string;
let itemId: string;
beforeEach(async () => {
  planner = testPlanner();
  ({ client } = planner);
  await client.plan.createSample();
  productionId = (await client.productions.list({}))[0]?.id ?? '';
  itemId = (await client.items.tree({ productionId })).items[0]?.id ?? '';
});
afterEach(() => planner.remove());

const add = (file: File) => client.attachments.add({ productionId, itemId, milestoneId: null, file });
const blobs = () => {
  const db = new Database(planner.application.session.path());
  const ids = db.prepare<[], string>('SELECT id FROM blob').pluck().all();
  db.close();
  return ids;
};

test('a file comes back with equal bytes under its name, is kept once, and undo takes its row', async () => {
  const bytes = new Uint8Array(70_000).map((_, at) => at % 251);
  const { id } = await add(new File([bytes], 'Bản nhạc – vọng cổ.pdf', { type: 'application/pdf' }));
  await add(new File([bytes], 'cùng một tệp.pdf', { type: 'application/pdf' }));
  const { file } = await client.attachments.read({ id });
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
  expect(file).toMatchObject({ name: 'Bản nhạc – vọng cổ.pdf', type: 'application/pdf' });
  expect((await client.records.attachment.list({ productionId })).rows).toMatchObject([
    { name: 'Bản nhạc – vọng cổ.pdf', itemId, size: 70_000 },
    { name: 'cùng một tệp.pdf' },
  ]);
  expect(blobs()).toHaveLength(1);
  await client.records.attachment.write({ update: [{ id, fields: { name: 'đổi tên.pdf' } }] });
  expect((await client.attachments.read({ id })).file.name).toBe('đổi tên.pdf');
  for (let i = 0; i < 3; i++) await client.history.undo();
  expect((await client.records.attachment.list({ productionId })).rows).toEqual([]);
  for (let i = 0; i < 3; i++) await client.history.redo();
  expect((await client.attachments.read({ id })).file.size).toBe(70_000);
});

test('what a browser would run is handed out as plain bytes', async () => {
  const { id } = await add(new File(['<script>alert(1)</script>'], 'x.svg', { type: 'image/svg+xml' }));
  expect((await client.attachments.read({ id })).file.type).toBe('application/octet-stream');
});

test('too large a file, an item of another production, two owners, a name of control characters: refused, nothing kept', async () => {
  const { seq } = await client.history.state();
  const large = new File([new Uint8Array(limits.attachmentBytes + 1)], 'lớn.wav');
  expect(await codeOf(add(large))).toMatchObject({
    code: 'TOO_LARGE',
    data: { limit: limits.attachmentBytes },
  });
  const other = (await client.productions.list({}))[1]?.id ?? '';
  const file = new File(['x'], 'x.txt');
  expect(
    await codeOf(client.attachments.add({ productionId: other, itemId, milestoneId: null, file })),
  ).toMatchObject({ code: 'INVALID', data: { field: 'itemId' } });
  const [milestone] = (await client.records.milestone.list({ productionId })).rows;
  expect(
    await codeOf(client.attachments.add({ productionId, itemId, milestoneId: milestone?.id ?? '', file })),
  ).toMatchObject({ code: 'INVALID', data: { field: 'milestoneId' } });
  expect(await codeOf(add(new File(['x'], 'a\u0007b.txt')))).toMatchObject({
    code: 'INVALID',
    data: { field: 'fileName' },
  });
  expect((await client.history.state()).seq).toBe(seq);
  expect(blobs()).toEqual([]);
});

test('bytes that nothing mentions are collected; those of the history are kept', async () => {
  const { id } = await add(new File(['giữ'], 'giữ.txt'));
  await client.records.attachment.write({ remove: [id] });
  const db = new Database(planner.application.session.path());
  db.prepare("INSERT INTO blob (id, bytes) VALUES ('0', x'00')").run();
  db.close();
  expect(planner.application.session.plan().collectBlobs()).toBe(1);
  expect(blobs()).toHaveLength(1);
  await client.history.undo();
  expect(await (await client.attachments.read({ id })).file.text()).toBe('giữ');
});
