import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeOf, type TestPlanner, testPlanner } from '../testing/test-planner.ts';
import { prepareDocument } from './prepare-document.ts';

let planner: TestPlanner;
let productionId: string;
beforeEach(async () => {
  planner = testPlanner();
  await planner.client.plan.createSample();
  productionId =
    (await planner.client.productions.list({})).find((production) => production.code === 'LVT')?.id ?? '';
});
afterEach(() => planner.remove());

const request = () => ({ document: 'running-order' as const, format: 'pdf' as const, productionId });

test('a paper keeps its version while it says the same, and rises by one when it says something else', async () => {
  expect(await planner.client.documents.preview(request())).toMatchObject({ version: 1, issued: false });
  expect(await planner.client.documents.issue(request())).toMatchObject({ version: 1, issued: true });
  planner.clock.now = new Date('2022-09-15T02:40:00Z');
  expect(await planner.client.documents.issue({ ...request(), format: 'xlsx' })).toMatchObject({
    version: 1,
  });
  const { items } = await planner.client.items.tree({ productionId });
  await planner.client.items.update({ id: items[0]?.id ?? '', fields: { title: 'Tên khác' } });
  expect(await planner.client.documents.preview(request())).toMatchObject({ version: 2, issued: false });
  const { fileName } = await planner.client.documents.issue(request());
  expect(fileName).toBe('kich-ban-duong-day-luc-van-tien-kieu-nguyet-nga-ban-2.pdf');
  await planner.client.history.undo();
  // What left the house as version 2 stays so: the old words are now a third version.
  expect(await planner.client.documents.preview(request())).toMatchObject({ version: 3, issued: false });
});

test('carries the names valid on the day of the show', async () => {
  const { bytes } = await planner.client.documents.preview(request());
  const paper = JSON.parse(await bytes.text());
  expect(paper.head.organisation).toBe('Trung tâm Văn hóa Nghệ thuật Tỉnh');
  expect(paper.head.printedAt).toBe('2022-09-14T09:40');
  const channelId =
    (await planner.client.broadcast.channels()).find((channel) => channel.code === 'THĐT1')?.id ?? '';
  const schedule = await planner.client.documents.preview({
    document: 'broadcast-schedule',
    format: 'xlsx',
    channelId,
  });
  expect(await schedule.bytes.text()).toContain('Đài Phát thanh và Truyền hình Đồng Tháp');
});

test('asks for what it needs', async () => {
  expect(
    await codeOf(planner.client.documents.preview({ document: 'cue-sheet', format: 'pdf' })),
  ).toMatchObject({
    code: 'DOCUMENT_NEEDS',
    data: { needs: 'production' },
  });
  expect(
    await codeOf(planner.client.documents.preview({ document: 'cue-sheet', format: 'xlsx', productionId })),
  ).toMatchObject({ code: 'FORMAT_UNSUPPORTED' });
});

test('two papers that say different things never carry one version', async () => {
  const { application, client } = planner;
  const slow = await prepareDocument(application.session.plan(), application.host, request());
  const { items } = await client.items.tree({ productionId });
  await client.items.update({ id: items[0]?.id ?? '', fields: { title: 'Tên khác' } });
  await client.documents.issue(request());
  expect(() => slow.issue({ actor: 'lan' })).toThrow('changed elsewhere');
});
