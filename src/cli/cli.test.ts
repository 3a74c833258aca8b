import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planner } from './testing/run-planner.ts';

const folder = mkdtempSync(join(tmpdir(), 'man-nhung-cli-'));
const db = join(folder, 'demo.db');
const inFolder = (name: string) => join(folder, name);

beforeAll(async () => {
  expect((await planner('init', '--db', db, '--sample')).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('list --json gives the contract’s fields', () => {
  test.each([
    ['seasons', 1],
    ['productions', 5],
    ['items', 100],
    ['people', 38],
    ['roles', 12],
    ['calls', 60],
    ['channels', 8],
    ['slots', 14],
    ['cues', 120],
    ['targets', 15],
    ['activities', 40],
  ])('%s', async (what, atLeast) => {
    const { code, json } = await planner('list', what, '--db', db, '--json');
    const rows = json() as Record<string, unknown>[];
    expect(code).toBe(0);
    expect(rows.length).toBeGreaterThanOrEqual(atLeast);
    for (const row of rows) {
      expect(row.id).toMatch(/^[0-9a-f-]{36}$/);
      expect(row.position === undefined ? what : Number.isInteger(row.position)).toBe(
        what === 'seasons' ? what : true,
      );
      expect('title' in row || 'name' in row || what === 'slots').toBe(true);
    }
  });

  test('of one production, with positions from 1 and wall times', async () => {
    const items = (await planner('list', 'items', '--db', db, '--production', 'lvt', '--json')).json();
    expect(items.map((item: { position: number }) => item.position)).toEqual(
      items.map((_: unknown, i: number) => i + 1),
    );
    const calls = (await planner('list', 'calls', '--db', db, '--production', 'LVT', '--json')).json();
    for (const call of [...calls, ...items]) expect(call.startsAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
  });
});

describe('undo, redo and history', () => {
  test('work from the terminal, and say when there is nothing', async () => {
    expect(await planner('undo', '--db', db)).toMatchObject({
      code: 1,
      err: 'NOTHING_TO_UNDO: There is nothing to undo.',
    });
    expect((await planner('history', '--db', db, '--json')).json()[0].label.key).toBe('plan.create-sample');
  });
});

describe('refusals: one sentence with a code, exit code 1, nothing changed', () => {
  const png = inFolder('old.pdf');
  test.each([
    [
      'an unknown production',
      ['--document', 'running-order', '--format', 'pdf', '--production', 'KHÔNG'],
      'NOT_FOUND',
    ],
    ['an unknown document', ['--document', 'poster', '--format', 'pdf', '--production', 'LVT'], 'NOT_FOUND'],
    ['a document by a prototype’s name', ['--document', 'constructor', '--format', 'pdf'], 'NOT_FOUND'],
    [
      'an unknown format',
      ['--document', 'cue-sheet', '--format', 'docx', '--production', 'LVT'],
      'FORMAT_UNSUPPORTED',
    ],
    [
      'an unknown channel',
      ['--document', 'broadcast-schedule', '--format', 'xlsx', '--channel', 'HTV9'],
      'NOT_FOUND',
    ],
    ['no channel', ['--document', 'broadcast-schedule', '--format', 'xlsx'], 'DOCUMENT_NEEDS'],
    ['no production among several', ['--document', 'cue-sheet', '--format', 'pdf'], 'DOCUMENT_NEEDS'],
  ])('%s', async (_name, args, expected) => {
    writeFileSync(png, 'as it was');
    const before = statSync(db);
    const { code, err, out } = await planner('export', '--db', db, ...args, '--out', png);
    expect({ code, out, sentence: err.split(':')[0] }).toEqual({ code: 1, out: '', sentence: expected });
    expect(err).not.toMatch(/\n|at .*\.ts/);
    expect(readFileSync(png, 'utf8')).toBe('as it was');
    expect(statSync(db).size).toBe(before.size);
  });

  test.each([
    ['a folder that is not there', inFolder('none/x.pdf')],
    ['a folder in place of a file', folder],
    ['the plan itself', db],
  ])('an output that cannot be written: %s', async (_name, out) => {
    const { code, err } = await planner(
      ...[
        'export',
        '--db',
        db,
        '--document',
        'running-order',
        '--format',
        'xlsx',
        '--production',
        'Q1-2022',
        '--out',
        out,
      ],
    );
    expect({ code, coded: err.startsWith('OUTPUT_NOT_WRITABLE') }).toEqual({ code: 1, coded: true });
    const acts = (await planner('history', '--db', db, '--json')).json();
    expect(acts.some((act: { label: { key: string } }) => act.label.key === 'paper.issue')).toBe(false);
  });

  test('a plan is never made over a file', async () => {
    expect((await planner('init', '--db', db, '--json')).err).toContain('"code":"PLAN_EXISTS"');
  });

  test('a file that is no plan', async () => {
    writeFileSync(inFolder('letter.db'), 'Kính gửi');
    expect((await planner('list', 'items', '--db', inFolder('letter.db'))).err).toMatch(/^PLAN_FOREIGN: /);
    expect((await planner('verify', '--db', inFolder('nothing.db'))).err).toMatch(/^PLAN_MISSING: /);
    expect(existsSync(inFolder('nothing.db'))).toBe(false);
  });

  test('a list by a prototype’s name', async () => {
    for (const name of ['toString', 'constructor', '__proto__']) {
      expect((await planner('list', name, '--db', db)).err).toMatch(/^NOT_FOUND: /);
    }
  });

  test('wrong use is exit code 2', async () => {
    expect((await planner('bake', '--db', db)).code).toBe(2);
    expect((await planner('list', 'items')).code).toBe(2);
    expect((await planner('--help')).code).toBe(0);
  });
});

test('verify says that the plan is sound', async () => {
  expect((await planner('verify', '--db', db, '--json')).json()).toMatchObject({ ok: true, problems: [] });
});

test('an export is a whole file of its kind, and is written down in the history', async () => {
  const pdf = inFolder('running-order.pdf');
  const { code, json } = await planner(
    ...[
      'export',
      '--db',
      db,
      '--document',
      'running-order',
      '--format',
      'pdf',
      '--production',
      'LVT',
      '--out',
      pdf,
      '--json',
    ],
  );
  expect(code).toBe(0);
  expect(json()).toMatchObject({ path: pdf, version: 1 });
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  expect((await planner('history', '--db', db, '--json')).json()[0].label).toMatchObject({
    key: 'paper.issue',
  });
});

describe('papers by their options', () => {
  const paper = (name: string, ...args: string[]) =>
    planner('export', '--db', db, '--out', inFolder(name), '--json', ...args);

  test('a department’s cue sheet as CSV, by the code without marks', async () => {
    const words = ['--document', 'cue-sheet', '--production', 'LVT', '--format', 'csv'];
    expect((await paper('led.csv', ...words, '--department', 'led')).code).toBe(0);
    const lines = readFileSync(inFolder('led.csv'), 'utf8').split('\r\n');
    const called = lines.filter((line) => /^\d/.test(line));
    expect(called.length).toBeGreaterThan(10);
    for (const line of called) expect(line).toContain('LED');
  });

  test('cast list, season plan and the short running order are whole files of their kind', async () => {
    const list = await paper(
      'cast.docx',
      '--document',
      'cast-list',
      '--production',
      'LVT',
      '--format',
      'docx',
    );
    expect(list.code).toBe(0);
    expect(readFileSync(inFolder('cast.docx')).subarray(0, 2).toString()).toBe('PK');
    const plan = ['--document', 'season-plan', '--season', '2022', '--quarter', '2', '--format', 'xlsx'];
    expect((await paper('plan.xlsx', ...plan)).json()).toMatchObject({ options: { quarter: 2 }, version: 1 });
    const sheet = ['--document', 'allowance', '--month', '2022-09', '--format', 'pdf'];
    expect((await paper('sheet.pdf', ...sheet)).json()).toMatchObject({ options: { month: '2022-09' } });
    expect(readFileSync(inFolder('sheet.pdf')).subarray(0, 4).toString()).toBe('%PDF');
    const short = ['--columns', 'short', '--without-mc', '--clock-start', '08:00'];
    const order = ['--document', 'running-order', '--production', 'LVT', '--format', 'csv', ...short];
    expect((await paper('short.csv', ...order)).code).toBe(0);
    const [heads, first] = readFileSync(inFolder('short.csv'), 'utf8').slice(1).split('\r\n');
    expect(heads).toBe('STT,Giờ,Dài,Tiết mục,Biểu diễn,Phục trang,Ghi chú');
    expect(first).toContain('08:00:00');
  });

  test('papers of the calls, by day, person, place and production', async () => {
    const sheet = ['--document', 'call-sheet', '--date', '2022-09-17', '--format'];
    expect((await paper('call.pdf', ...sheet, 'pdf', '--production', 'LVT')).json()).toMatchObject({
      options: { date: '2022-09-17' },
      version: 1,
    });
    expect((await paper('call.docx', ...sheet, 'docx')).code).toBe(0);
    const week = ['--document', 'week-schedule', '--date', '2022-09-17', '--place', 'phong tap 1'];
    expect((await paper('week.xlsx', ...week, '--format', 'xlsx')).code).toBe(0);
    const signed = ['--document', 'attendance-sheet', '--date', '2022-09-17', '--format', 'pdf'];
    expect((await paper('attendance.pdf', ...signed)).code).toBe(0);
    const personal = ['--document', 'personal-schedule', '--format', 'ics', '--from', '2022-09-17'];
    for (const of of [
      ['--person', 'Sơn Hải'],
      ['--production', 'LVT'],
      ['--place', 'Phòng tập 1'],
    ]) {
      expect((await paper('calls.ics', ...personal, ...of)).code, of[0]).toBe(0);
      const lines = readFileSync(inFolder('calls.ics'), 'utf8').split('\r\n');
      expect(lines.filter((line) => line === 'BEGIN:VEVENT').length, of[0]).toBeGreaterThan(0);
      expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
    }
    expect(await paper('no.ics', ...personal, '--person', 'Người Lạ')).toMatchObject({ code: 1 });
    expect(await paper('no.pdf', '--document', 'call-sheet', '--format', 'pdf')).toMatchObject({ code: 1 });
  });

  test('an option of another paper is refused, and no file is written', async () => {
    const words = ['--document', 'season-plan', '--format', 'pdf'];
    expect(await paper('no.pdf', ...words, '--with-phones')).toMatchObject({ code: 1 });
    expect(await paper('no.pdf', ...words, '--quarter', '5')).toMatchObject({ code: 1 });
    expect(await paper('no.pdf', ...words, '--department', 'LED')).toMatchObject({ code: 1 });
    expect(existsSync(inFolder('no.pdf'))).toBe(false);
  });
});
