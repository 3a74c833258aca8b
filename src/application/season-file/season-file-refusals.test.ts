import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { snapshot } from '../../storage/testing/test-plan.ts';
import { codeOf, type TestPlanner, testPlanner } from '../testing/test-planner.ts';

type Json = Record<string, Record<string, unknown>[]> & { season: Record<string, unknown> };

// One plan for all: nothing that is refused may change it.
let planner: TestPlanner;
let text = '';
let before: ReturnType<typeof snapshot>;
const state = () => snapshot(planner.application.session.path());
beforeAll(async () => {
  planner = testPlanner();
  await planner.client.plan.createSample();
  const [season] = await planner.client.season.list();
  text = await (await planner.client.seasonFile.export({ seasonId: season?.id ?? '' })).bytes.text();
  before = state();
});
afterAll(() => planner.remove());

const fileOf = (content: string) => new File([content], 'season.json');
const row = (file: Json, table: string, index = 0) => file[table]?.[index] ?? {};
/** The exported season with something changed in it. */
function changed(change: (file: Json) => void) {
  const file = JSON.parse(text) as Json;
  change(file);
  return fileOf(JSON.stringify(file));
}

describe('refusals say where, and nothing is changed', () => {
  const refusalOf = async (file: File) => {
    const refused = await codeOf(planner.client.seasonFile.import({ file, mode: 'copy' }));
    expect(state()).toEqual(before);
    return refused as { code: string; data: { reason?: string; problems?: unknown[]; found?: number } };
  };
  test.each([
    ['a letter', 'Kính gửi Đài', 'not-json'],
    ['a list', '[]', 'not-a-season'],
    ['null', 'null', 'not-a-season'],
    ['another program’s file', '{"format":"other","formatVersion":1}', 'not-a-season'],
    ['half of a file', '{"format":"mannhung-season",\n"formatVersion":1,\n"seas', 'truncated'],
    ['no version', '{"format":"mannhung-season"}', 'not-a-season'],
  ])('%s', async (_name, text, reason) => {
    expect(await refusalOf(fileOf(text))).toMatchObject({ code: 'SEASON_FILE_UNREADABLE', data: { reason } });
  });

  test('bytes that are no text; a byte order mark is none of the file’s business', async () => {
    const bytes = new File([new Uint8Array([0x7b, 0xff, 0xfe])], 'x.json');
    expect(await refusalOf(bytes)).toMatchObject({ data: { reason: 'not-text' } });
    const look = await planner.client.seasonFile.look({ file: fileOf(`\uFEFF${text}`) });
    expect(look.season.name).toBe('Mùa diễn 2022');
  });

  test('a newer format', async () => {
    const file = changed((season) => Object.assign(season, { formatVersion: 4 }));
    expect(await refusalOf(file)).toEqual({ code: 'SEASON_FILE_NEWER', data: { found: 4, known: 3 } });
  });

  const missing = '01a20ff8-0000-7000-8000-00000000dead';
  test.each<[string, (file: Json) => void, object]>([
    ['an unknown table', (f) => Object.assign(f, { secrets: [] }), { table: 'secrets' }],
    ['a missing table', (f) => Reflect.deleteProperty(f, 'cue'), { table: 'cue', reason: 'empty' }],
    [
      'an unknown field',
      (f) => Object.assign(row(f, 'item'), { colour: 1 }),
      { table: 'item', field: 'colour' },
    ],
    [
      'a missing field',
      (f) => Reflect.deleteProperty(row(f, 'role'), 'name'),
      { table: 'role', field: 'name' },
    ],
    [
      'a prototype',
      (f) => Object.defineProperty(row(f, 'role'), '__proto__', { value: {}, enumerable: true }),
      { table: 'role', field: '__proto__' },
    ],
    [
      'a day that is none',
      (f) => Object.assign(row(f, 'activity'), { date: '2022-02-31' }),
      { reason: 'not-a-time' },
    ],
    ['an order key', (f) => Object.assign(row(f, 'item'), { orderKey: 'a00' }), { field: 'orderKey' }],
    ['an id', (f) => Object.assign(row(f, 'role'), { id: 'LVT' }), { field: 'id', reason: 'malformed' }],
    [
      'a control character',
      (f) => Object.assign(row(f, 'role'), { name: 'a\u0007' }),
      { reason: 'control-character' },
    ],
    ['a length', (f) => Object.assign(row(f, 'role'), { name: 'a'.repeat(301) }), { reason: 'too-long' }],
    [
      'a reference to nothing',
      (f) => Object.assign(row(f, 'casting'), { personId: missing }),
      { table: 'casting', field: 'personId', reason: 'unknown' },
    ],
    [
      'a channel of no station',
      (f) => Object.assign(row(f, 'channel'), { partnerCode: 'X' }),
      { field: 'partnerCode' },
    ],
    ['an id twice', (f) => f.role?.push(row(f, 'role')), { table: 'role', field: 'id', reason: 'taken' }],
    ['a pair twice', (f) => f.cueTarget?.push(row(f, 'cueTarget')), { table: 'cueTarget', reason: 'taken' }],
    [
      'a code twice',
      (f) => Object.assign(row(f, 'slot', 1), { code: row(f, 'slot').code }),
      { table: 'slot', field: 'code', reason: 'taken' },
    ],
    [
      'an item inside itself',
      (f) => Object.assign(row(f, 'item'), { parentId: row(f, 'item').id }),
      { field: 'parentId', reason: 'own-descendant' },
    ],
    [
      'a season that ends first',
      (f) => Object.assign(f.season, { endDate: '2021-01-01' }),
      { field: 'endDate' },
    ],
    [
      'a span that ends first',
      (f) => Object.assign(row(f, 'signatory'), { validTo: '1990-01-01' }),
      { field: 'validTo', reason: 'too-small' },
    ],
  ])('%s', async (_name, change, problem) => {
    const refused = await refusalOf(changed(change));
    expect(refused.code).toBe('SEASON_FILE_INVALID');
    expect(refused.data.problems).toEqual(expect.arrayContaining([expect.objectContaining(problem)]));
  });

  test('many faults are counted, and only so many are named', async () => {
    const refused = await refusalOf(
      changed((file) => {
        for (const each of file.callPerson ?? []) each.personId = missing;
      }),
    );
    expect(refused.data.problems?.length).toBe(100);
    expect(Number((refused.data as { count?: number }).count)).toBeGreaterThan(1500);
  });
});
