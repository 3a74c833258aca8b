import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'man-nhung-cli-import-'));
const db = join(folder, 'demo.db');
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

async function planner(...args: string[]) {
  const out = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const err = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  try {
    const code = await run(args);
    const said = out.mock.calls.map((call) => call.join(' ')).join('\n');
    return { code, json: () => JSON.parse(said) };
  } finally {
    for (const spy of [out, err, stderr]) spy.mockRestore();
  }
}
const people = async () => (await planner('list', 'people', '--db', db, '--json')).json().length;

beforeAll(async () => {
  expect((await planner('init', '--db', db, '--sample')).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a table with a wrong cell is refused whole, and says where', async () => {
  const before = await people();
  const path = file('a.csv', 'STT,Họ tên,Ngày sinh\n1,Lê Thử Một,31/02/1980\n2,Lê Thử Hai,1/2/1980\n');
  const { code, json } = await planner('import', path, '--as', 'people', '--db', db, '--json');
  expect(code).toBe(1);
  expect(json()).toEqual({
    accepted: 0,
    rejected: [
      {
        sheet: 'a',
        row: 2,
        column: 'C',
        reason: 'not-a-date',
        field: 'birthDate',
        heading: 'Ngày sinh',
        text: '31/02/1980',
      },
    ],
  });
  expect(await people()).toBe(before);
});

test('a sound table is taken over, after a dry run that writes nothing', async () => {
  const before = await people();
  const path = file('b.csv', 'Họ tên;Ngày sinh\nLê Thử Ba;28/2/1980\nLê Thử Bốn;1/2/1980\n');
  const args = ['import', path, '--as', 'people', '--db', db, '--json'];
  const dry = await planner(...args, '--dry-run');
  expect([dry.code, dry.json()]).toEqual([0, { accepted: 2, rejected: [] }]);
  expect(await people()).toBe(before);
  expect((await planner(...args)).json()).toEqual({ accepted: 2, rejected: [] });
  expect(await people()).toBe(before + 2);
});

test('a running order goes to the production that is named', async () => {
  const path = file('c.tsv', 'Bài thử\t4:30\nBài nữa\t5\n');
  const args = [
    'import',
    path,
    '--as',
    'items',
    '--db',
    db,
    '--production',
    'q4-2022',
    '--header',
    '0',
    '--json',
  ];
  expect((await planner(...args)).json()).toEqual({ accepted: 2, rejected: [] });
  expect((await planner('import', path, '--as', 'items', '--db', db)).code).toBe(1);
});

test('a file that is none is refused by its reason; a wrong word is wrong use', async () => {
  const path = file('d.xlsx', '\u0000\u0001');
  const refused = await planner('import', path, '--as', 'people', '--db', db, '--json');
  expect([refused.code, refused.json().rejected[0].reason]).toEqual([1, 'not-a-sheet']);
  expect((await planner('import', join(folder, 'none.csv'), '--as', 'people', '--db', db)).code).toBe(1);
  expect((await planner('import', path, '--as', 'nothing', '--db', db)).code).toBe(2);
  expect((await planner('import', path, '--db', db)).code).toBe(2);
});
