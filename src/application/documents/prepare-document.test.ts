import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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
    await codeOf(planner.client.documents.preview({ document: 'cue-sheet', format: 'docx', productionId })),
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

describe('options', () => {
  const options = (more: object) => ({ ...request(), options: more }) as ReturnType<typeof request>;

  test('each choice counts its own versions; what means the usual paper is the usual paper', async () => {
    const { client } = planner;
    await client.documents.issue(request());
    const { items } = await client.items.tree({ productionId });
    await client.items.update({ id: items[0]?.id ?? '', fields: { title: 'Tên khác' } });
    await client.documents.issue(request());
    expect(await client.documents.preview(options({ columns: 'short' }))).toMatchObject({
      version: 1,
      fileName: 'kich-ban-duong-day-luc-van-tien-kieu-nguyet-nga-rut-gon-ban-1.pdf',
    });
    for (const usual of [{}, { columns: 'all' }, { withMc: true, columns: 'all' }])
      expect(await client.documents.preview(options(usual))).toMatchObject({ version: 2, issued: true });
  });

  test('what a paper does not show does not raise its version', async () => {
    const { client } = planner;
    const short = options({ columns: 'short', withMc: false });
    await client.documents.issue(short);
    const { items } = await client.items.tree({ productionId });
    await client.items.update({
      id: items.at(-1)?.id ?? '',
      fields: { sound: 'micro khác', mcText: 'lời khác' },
    });
    expect(await client.documents.preview(short)).toMatchObject({ version: 1, issued: true });
    expect(await client.documents.preview(options({ columns: 'all' }))).toMatchObject({ issued: false });
  });

  test('unknown options and values are refused by their name', async () => {
    const refused = (more: object) => codeOf(planner.client.documents.preview(options(more)));
    expect(await refused({ columns: 'half' })).toEqual({
      code: 'INVALID',
      data: { field: 'columns', reason: 'not-a-choice' },
    });
    expect(await refused({ quarter: 2 })).toEqual({
      code: 'INVALID',
      data: { field: 'quarter', reason: 'not-a-choice' },
    });
    expect(await refused({ clockStart: '25:00' })).toMatchObject({ data: { field: 'clockStart' } });
  });

  test('a clock of its own moves every time and is said in the head', async () => {
    const paper = JSON.parse(
      await (await planner.client.documents.preview(options({ clockStart: '08:00' }))).bytes.text(),
    );
    expect(paper.rows[0].start).toBe('08:00:00');
    expect(paper.head.lines.at(-1)).toBe('giờ tính từ 08:00');
  });
});

test('a cue sheet of one department has its cues, and the lớp in which it has some', async () => {
  const { client } = planner;
  const departments = await client.cues.departments();
  const [sound] = departments.filter(({ code }) => code === 'LED');
  const read = async (departmentId?: string) => {
    const options = departmentId === undefined ? {} : { departmentId };
    const { bytes } = await client.documents.preview({
      document: 'cue-sheet',
      format: 'csv',
      productionId,
      options,
    });
    return JSON.parse(await bytes.text());
  };
  const [whole, own] = [await read(), await read(sound?.id)];
  const cuesOf = (paper: { rows: { kind: string; number: string; departments: string[] }[] }) =>
    paper.rows.filter((row) => row.kind === 'cue');
  expect(cuesOf(own).map((cue) => cue.number)).toEqual(
    cuesOf(whole)
      .filter((cue) => cue.departments.includes('LED'))
      .map((cue) => cue.number),
  );
  expect(own.scope).toBe('bộ phận LED – Màn hình LED');
  // After a heading of a lớp comes what is called in it.
  own.rows.forEach((row: { kind: string }, i: number) => {
    if (row.kind === 'group') expect(['cue', 'number']).toContain(own.rows[i + 1]?.kind);
  });
  expect(
    await codeOf(
      client.documents.preview({
        document: 'cue-sheet',
        format: 'pdf',
        productionId,
        options: { departmentId: productionId },
      }),
    ),
  ).toMatchObject({ code: 'NOT_FOUND', data: { kind: 'department' } });
});

test('a schedule of a station has the slots of all its channels, within the days asked for', async () => {
  const { client } = planner;
  const read = async (options: object) => {
    const answer = await client.documents.preview({ document: 'broadcast-schedule', format: 'csv', options });
    return JSON.parse(await answer.bytes.text());
  };
  const all = await read({ stationCode: 'VTV' });
  const codes = new Set(all.rows.map((row: { channel: string }) => row.channel));
  expect(codes).toEqual(new Set(['VTV1', 'VTV4', 'VTV9']));
  expect(all.head.subject).toBe('Đài Truyền hình Việt Nam');
  const spring = await read({ stationCode: 'VTV', from: '2022-05-07', to: '2022-05-07' });
  expect(spring.rows).toHaveLength(1);
  expect(spring.head.lines[0]).toContain('từ 07/05/2022 đến 07/05/2022');
  expect(await codeOf(read({ stationCode: 'VTV', from: '2022-05-07', to: '2022-05-01' }))).toMatchObject({
    code: 'INVALID',
    data: { field: 'to' },
  });
  expect(await codeOf(read({ stationCode: 'HTV' }))).toMatchObject({ code: 'NOT_FOUND' });
});

test('the season plan has each production once, with its rehearsals, and the signatory of its day', async () => {
  const answer = await planner.client.documents.preview({ document: 'season-plan', format: 'pdf' });
  expect(answer.fileName).toBe('ke-hoach-mua-dien-2022-ban-1.pdf');
  const paper = JSON.parse(await answer.bytes.text());
  const rows = paper.quarters.flatMap((quarter: { productions: { title: string }[] }) => quarter.productions);
  expect(rows).toHaveLength(5);
  for (const row of rows) expect(row.rehearsal.calls).toBeGreaterThan(0);
  expect(paper.signatory).toMatchObject({ place: 'Đồng Tháp', year: '2022', name: 'Trần Quốc Thái' });
});

test('the cast list of a programme has its performers by group, and bodies by their name', async () => {
  const programme = (await planner.client.productions.list({})).find(({ quarter }) => quarter === 1)?.id;
  const { bytes } = await planner.client.documents.preview({
    document: 'cast-list',
    format: 'pdf',
    productionId: programme ?? '',
    options: { withPhones: true },
  });
  const paper = JSON.parse(await bytes.text());
  const names = paper.performers.map(({ name }: { name: string }) => name);
  expect(names).toContain('Nhật Quang');
  const groups = paper.performers.map(({ group }: { group: string }) => group);
  expect(groups).toEqual([...groups].sort((a, b) => groups.indexOf(a) - groups.indexOf(b)));
  expect(paper.ensembles).toContain('tốp múa');
  expect(paper.phones.map(({ name }: { name: string }) => name)).toContain('Nhật Quang');
});
