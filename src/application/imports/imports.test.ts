import exceljs from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderPaper } from '../../documents/render-paper.ts';
import type { ImportKind, ImportRequest } from '../../shared/contract/imports.ts';
import { limits } from '../../shared/limits.ts';
import { rawZip, workbookEntries } from '../../sheets/testing/raw-zip.ts';
import { prepareDocument } from '../documents/prepare-document.ts';
import { codeOf, type TestPlanner, testPlanner } from '../testing/test-planner.ts';

let test: TestPlanner;
beforeEach(async () => {
  test = testPlanner();
  await test.client.plan.createSample();
});
afterEach(() => test.remove());

const csv = (...lines: string[]) => new File([lines.join('\n')], 'bảng.csv');
const seq = async () => (await test.client.history.state()).seq;

type Scope = { productionId?: string; seasonId?: string };
/** Reads and looks as the window does; gives the request of the preview. */
async function begin(kind: ImportKind, file: File, scope: Scope = {}): Promise<ImportRequest> {
  const { token, suggested: sheet } = await test.client.imports.read({ kind, file });
  const { header, mapping } = await test.client.imports.look({ token, kind, sheet });
  return { token, kind, sheet, header, mapping, duplicates: 'skip', ...scope };
}
const preview = (request: ImportRequest, from = 0, count = 300) =>
  test.client.imports.preview({ ...request, from, count });
async function apply(request: ImportRequest, skipWrong = false) {
  const { seq: expectSeq } = await preview(request, 0, 0);
  return test.client.imports.apply({ ...request, skipWrong, expectSeq });
}
const seasonId = async () => (await test.client.season.list())[0]!.id;
const production = async (code: string) =>
  (await test.client.productions.list({})).find((each) => each.code === code)!;

describe('an import', () => {
  it('of people brings them and their groups as one act, which one undo takes back', async () => {
    const before = await test.client.records.person.list({});
    const groups = await test.client.records.group.list({});
    const request = await begin(
      'people',
      csv(
        'DANH SÁCH',
        '',
        'STT,Họ và tên,Ngày sinh,Tổ đoàn',
        '1,NSƯT Lê Thử Một,28/2/1980,Đoàn thử',
        '2,Lê Thử Hai,,Đoàn thử',
        'Tổng cộng: 2,,,',
      ),
    );
    expect(await preview(request)).toMatchObject({
      counts: { add: 2, update: 0, skip: 0, wrong: 0, leftOut: 1 },
      newGroups: ['Đoàn thử'],
      rows: [
        { row: 4, outcome: 'add' },
        { row: 5, outcome: 'add' },
      ],
    });
    const done = await apply(request);
    expect(done).toMatchObject({ added: 2, updated: 0, skipped: 0, seq: await seq() });
    const { rows } = await test.client.records.person.list({});
    const [first] = rows.filter((person) => person.name === 'Lê Thử Một');
    expect(first).toMatchObject({ honour: 'NSƯT', birthDate: '1980-02-28' });
    const made = (await test.client.records.group.list({})).rows.find((group) => group.name === 'Đoàn thử');
    expect(first?.groupIds).toEqual([made?.id]);
    const state = await test.client.history.state();
    expect(state.undo).toMatchObject({ key: 'import.people', params: { count: 2 } });
    await test.client.history.undo({ expectSeq: done.seq });
    expect((await test.client.records.person.list({})).rows).toEqual(before.rows);
    expect((await test.client.records.group.list({})).rows).toEqual(groups.rows);
  });

  it('updates what is there only where it is told to, and takes nothing away with empty cells', async () => {
    const [person] = (await test.client.records.person.list({})).rows.filter((each) => each.jobs.length > 0);
    const file = () => csv('Họ tên,Ghi chú,Chức danh', `${person!.name},Sửa từ bảng,`);
    const skipped = await begin('people', file());
    expect((await preview(skipped)).counts).toMatchObject({ skip: 1, add: 0 });
    expect(await codeOf(apply(skipped))).toMatchObject({
      code: 'IMPORT_REFUSED',
      data: { reason: 'nothing' },
    });
    const updated = { ...(await begin('people', file())), duplicates: 'update' as const };
    expect(await apply(updated)).toMatchObject({ added: 0, updated: 1 });
    const [after] = (await test.client.records.person.list({})).rows.filter(({ id }) => id === person!.id);
    expect(after).toEqual({ ...person, note: 'Sửa từ bảng' });
  });

  it('is refused whole while a row is wrong, and leaves wrong rows out when that is said', async () => {
    const before = await seq();
    const lines = [
      'Hoạt động,Ngày,Chỉ tiêu,Lượt người',
      'Chiếu phim xã thử,31/02,Chiếu phim lưu động,1.200',
      'Chiếu phim ấp thử,20/3,Chiếu phim lưu động,1.200',
    ];
    const request = await begin('activities', csv(...lines.map((line) => line.replaceAll(',', ';'))), {
      seasonId: await seasonId(),
    });
    const { problems, seq: seen } = await preview(request);
    expect(problems).toEqual([
      { row: 2, column: 1, field: 'date', reason: 'not-a-date', text: '31/02', index: 0 },
    ]);
    expect(
      await codeOf(test.client.imports.apply({ ...request, skipWrong: false, expectSeq: seen })),
    ).toMatchObject({
      data: { reason: 'has-errors' },
    });
    expect(await seq()).toBe(before);
    expect(await apply(request, true)).toMatchObject({ added: 1, skipped: 1 });
    const { rows } = await test.client.records.activity.list({ seasonId: await seasonId() });
    expect(rows.find((row) => row.title === 'Chiếu phim ấp thử')).toMatchObject({
      date: '2022-03-20',
      audience: 1200,
    });
  });

  it('is refused when the plan changed after the preview', async () => {
    const request = await begin('people', csv('Họ tên', 'Lê Thử'));
    const { seq: expectSeq } = await preview(request);
    await test.as('mai').records.place.write({ add: [{ name: 'Nơi mới' }] });
    const before = await seq();
    expect(
      await codeOf(test.client.imports.apply({ ...request, skipWrong: false, expectSeq })),
    ).toMatchObject({
      code: 'IMPORT_REFUSED',
      data: { reason: 'plan-changed' },
    });
    expect(await seq()).toBe(before);
  });

  it('knows its columns again, and forgets a reading that was let go of', async () => {
    const file = () => csv('Ai,Sinh,Đoàn', 'Lê Thử,1/2/1980,x');
    const request = await begin('people', file());
    const mapping = ['name', 'birthDate', null];
    await apply({ ...request, header: 1, mapping });
    const { token } = await test.client.imports.read({ kind: 'people', file: file() });
    expect(await test.client.imports.look({ token, kind: 'people', sheet: 0, header: 1 })).toMatchObject({
      remembered: true,
      mapping,
    });
    await test.client.imports.cancel({ token });
    expect(await codeOf(test.client.imports.look({ token, kind: 'people', sheet: 0 }))).toMatchObject({
      data: { reason: 'expired' },
    });
  });

  it('of a pasted running order goes to the end, nested', async () => {
    const { id: productionId } = await production('Q4-2022');
    const text = 'STT\tTiết mục\tThời lượng\nI\tKhai mạc\t\n1\tMúa thử\t4:30\n';
    const { token } = await test.client.imports.read({ kind: 'items', text });
    const { header, mapping } = await test.client.imports.look({ token, kind: 'items', sheet: 0 });
    await apply({ token, kind: 'items', sheet: 0, header, mapping, duplicates: 'skip', productionId });
    const { items } = await test.client.items.tree({ productionId });
    const part = items.find((item) => item.title === 'Phần I – Khai mạc');
    expect(items.find((item) => item.title === 'Múa thử')).toMatchObject({
      parentId: part?.id,
      durationSeconds: 270,
    });
  });
});

describe('our own papers are read back', () => {
  const file = async (document: 'running-order' | 'broadcast-schedule', about: object) => {
    const host = { ...test.application.host, papers: { ...test.application.host.papers, make: renderPaper } };
    const { bytes } = await prepareDocument(test.application.session.plan(), host, {
      document,
      format: 'xlsx',
      ...about,
    } as never);
    return new File([bytes as never], `${document}.xlsx`);
  };

  it('a running order, title by title and length by length', async () => {
    const { id: from } = await production('Q1-2022');
    const { id: to } = await production('Q4-2022');
    const before = (await test.client.items.tree({ productionId: to })).items.length;
    const request = await begin('items', await file('running-order', { productionId: from }), {
      productionId: to,
    });
    expect((await preview(request)).counts.wrong).toBe(0);
    await apply(request);
    const titles = async (productionId: string) =>
      (await test.client.items.tree({ productionId })).items.map(({ title, durationSeconds }) => [
        title,
        durationSeconds,
      ]);
    const brought = await titles(to);
    expect(brought.length).toBeGreaterThan(before);
    expect(brought).toEqual(
      expect.arrayContaining((await titles(from)).filter(([, seconds]) => seconds !== null)),
    );
  });

  it('a broadcast schedule: every slot is known again', async () => {
    const channel = (await test.client.broadcast.channels()).find((each) => each.code === 'THĐT1')!;
    const season = await seasonId();
    const slots = await test.client.broadcast.slots({ channelId: channel.id, seasonId: season });
    const paper = await file('broadcast-schedule', { channelId: channel.id, seasonId: season });
    const request = await begin('slots', paper, { seasonId: season });
    expect(await preview(request)).toMatchObject({
      problems: [],
      counts: { skip: slots.length, add: 0, update: 0, wrong: 0 },
    });
  });
});

describe('a file that is meant to do harm, or is none', () => {
  const cell = '<row r="1"><c r="A1" t="inlineStr"><is><t>Họ tên</t></is></c></row>';
  const bomb = rawZip([
    ...workbookEntries(cell),
    { name: 'xl/media/a', data: Buffer.alloc(120 * 2 ** 20), saidSize: 5 },
  ]);
  it.each([
    ['no sheet', Uint8Array.of(1, 0, 2, 3), 'not-a-sheet'],
    ['a zip that lies about its size', bomb, 'inflates'],
    ['a zip cut off', rawZip(workbookEntries(cell)).slice(0, 300), 'damaged'],
    ['an empty workbook', rawZip(workbookEntries('')), 'empty'],
    [
      'a locked workbook',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted',
    ],
  ])('%s is refused, and the plan and its planner stay', async (_name, bytes, reason) => {
    const before = await seq();
    expect(await codeOf(begin('people', new File([bytes as never], 'a.xlsx')))).toMatchObject({
      code: 'IMPORT_REFUSED',
      data: { reason },
    });
    expect(await seq()).toBe(before);
    expect(test.application.session.plan().verify()).toEqual([]);
  });

  it('keeps formulas, control characters and prototype words what they are: text, or a problem', async () => {
    const book = new exceljs.Workbook();
    const sheet = book.addWorksheet('A');
    sheet.addRow(['Họ tên', '__proto__', 'Ghi chú']);
    sheet.addRow(['=1+1', 'x', { formula: '1+1', result: 2 }]);
    sheet.addRow(['Lê Ký\u200B Tự', 'x', 'a'.repeat(5000)]);
    const bytes = await book.xlsx.writeBuffer();
    const request = await begin('people', new File([bytes as never], 'a.xlsx'));
    const { problems, rows } = await preview(request);
    expect(problems.map((problem) => [problem.row, problem.field, problem.reason])).toEqual([
      [3, 'note', 'too-long'],
    ]);
    expect(rows[0]?.texts).toEqual(['=1+1', 'x', '2']);
  });
});

it('answers 100,000 rows with the limit, and answers others meanwhile', async () => {
  const lines = Array.from(
    { length: 100_000 },
    (_, i) => `${i + 1},Nguyễn Văn Thử ${i},1/1/1980,Đoàn ${i % 9}`,
  );
  const file = new File([`STT,Họ tên,Ngày sinh,Đoàn\n${lines.join('\n')}`], 'lớn.csv');
  const before = await seq();
  let done = false;
  let answers = 0;
  const work = begin('people', file).then(async (request) => {
    const shown = await preview(request);
    const refused = await codeOf(apply(request));
    done = true;
    return { shown, refused };
  });
  while (!done) {
    await test.client.history.state();
    answers += 1;
    await new Promise((next) => setTimeout(next, 5));
  }
  const { shown, refused } = await work;
  expect(shown).toMatchObject({ total: 100_000, tooMany: limits.importedRecords });
  expect(shown.rows).toHaveLength(300);
  expect(refused).toEqual({
    code: 'IMPORT_REFUSED',
    data: { reason: 'too-many-records', limit: limits.importedRecords },
  });
  expect(answers).toBeGreaterThan(10);
  expect(await seq()).toBe(before);
}, 120_000);
