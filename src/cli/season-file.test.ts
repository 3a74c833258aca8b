import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planner } from './testing/run-planner.ts';

const folder = mkdtempSync(join(tmpdir(), 'man-nhung-cli-season-'));
const at = (name: string) => join(folder, name);
const [db, file] = [at('demo.db'), at('season.json')];

const bring = (path: string, plan: string, ...more: string[]) =>
  planner('import', path, '--as', 'season', '--db', plan, '--json', ...more);
const exportTo = (plan: string, out: string, ...more: string[]) =>
  planner(
    ...['export', '--db', plan, '--document', 'season-file', '--format', 'json', '--out', out, ...more],
  );

beforeAll(async () => {
  await planner('init', '--db', db, '--sample');
  expect((await exportTo(db, file)).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('out of one plan, into another that is made for it, and out again: the same bytes', async () => {
  const other = at('other.db');
  const tried = await bring(file, other, '--dry-run');
  expect(tried).toMatchObject({ code: 0 });
  expect(existsSync(other)).toBe(false);
  const done = await bring(file, other);
  expect(done.code).toBe(0);
  expect(done.json()).toMatchObject({
    accepted: tried.json().accepted,
    rejected: [],
    mode: 'add',
    season: { name: 'Mùa diễn 2022' },
    changed: 0,
    removed: 0,
  });
  expect((await exportTo(other, at('again.json'), '--season', '2022')).code).toBe(0);
  expect(readFileSync(at('again.json'), 'utf8')).toBe(readFileSync(file, 'utf8'));
});

test('once more is refused; a copy, tried and then made, is one act that is taken back', async () => {
  const refused = await bring(file, db);
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(JSON.parse(refused.err).error).toMatchObject({
    code: 'SEASON_FILE_CONFLICT',
    data: { reason: 'season-exists' },
  });
  const before = (await planner('verify', '--db', db, '--json')).json().sequence;
  const tried = (await bring(file, db, '--copy', '--dry-run')).json();
  expect((await planner('verify', '--db', db, '--json')).json().sequence).toBe(before);
  const made = (await bring(file, db, '--copy')).json();
  expect([made.added, made.changed, made.removed]).toEqual([tried.added, 0, 0]);
  expect(made.season.name).toBe('Mùa diễn 2022 (bản sao)');
  // Two seasons of one year: the year alone names neither.
  expect((await exportTo(db, at('x.json'), '--season', '2022')).err).toMatch(/^NOT_FOUND: /);
  expect((await exportTo(db, at('x.json'))).err).toMatch(/^DOCUMENT_NEEDS: /);
  expect((await exportTo(db, at('x.json'), '--season', 'mua dien 2022 (ban sao)')).code).toBe(0);
  expect((await planner('undo', '--db', db, '--json')).json().label.key).toBe('season.copy');
  expect((await planner('list', 'seasons', '--db', db, '--json')).json().length).toBe(1);
});

test('replacing says how many records it changed', async () => {
  const season = JSON.parse(readFileSync(file, 'utf8'));
  season.item[0].note = 'đã sửa';
  season.cueTarget.pop();
  writeFileSync(at('edited.json'), JSON.stringify(season));
  expect((await bring(at('edited.json'), db, '--replace')).json()).toMatchObject({
    accepted: 1,
    added: 0,
    changed: 1,
    removed: 1,
  });
  expect((await bring(at('edited.json'), db, '--replace')).json()).toMatchObject({ accepted: 0, removed: 0 });
  expect((await planner('undo', '--db', db)).code).toBe(0);
});

test('a file without personal data has none, and says so', async () => {
  expect((await exportTo(db, at('bare.json'), '--without-personal-data')).code).toBe(0);
  const bare = JSON.parse(readFileSync(at('bare.json'), 'utf8'));
  expect(bare.personalData).toBe(false);
  for (const person of bare.person)
    expect([person.phone, person.birthDate, person.note]).toEqual(['', null, '']);
});

test('every wrong place is in `rejected`, and the plan is as it was', async () => {
  const season = JSON.parse(readFileSync(file, 'utf8'));
  season.item[0].durationSeconds = -1;
  season.role[0].name = '';
  writeFileSync(at('wrong.json'), JSON.stringify(season));
  const refused = await bring(at('wrong.json'), db, '--copy');
  expect(refused.code).toBe(1);
  expect(refused.json()).toEqual({
    accepted: 0,
    rejected: [
      { table: 'item', id: season.item[0].id, field: 'durationSeconds', reason: 'negative' },
      { table: 'role', id: season.role[0].id, field: 'name', reason: 'empty' },
    ],
  });
  expect((await planner('list', 'seasons', '--db', db, '--json')).json().length).toBe(1);
});

test('what cannot be read is refused in one sentence', async () => {
  writeFileSync(at('half.json'), readFileSync(file, 'utf8').slice(0, 5000));
  const half = await planner('import', at('half.json'), '--as', 'season', '--db', at('none.db'));
  expect(half).toMatchObject({ code: 1, out: '' });
  expect(half.err).toMatch(/^SEASON_FILE_UNREADABLE: .*ends in the middle \(line \d+\)/);
  expect(existsSync(at('none.db'))).toBe(false);
  expect((await bring(at('nowhere.json'), db)).err).toContain('PLAN_MISSING');
  expect((await bring(folder, db)).err).toContain('PLAN_UNREADABLE');
  expect((await bring(file, db, '--copy', '--replace')).code).toBe(1);
  expect((await bring(file, at('none.db'), '--replace')).err).toContain('no-such-season');
  expect((await planner('import', file, '--as', 'poem', '--db', db)).code).toBe(2);
  expect((await exportTo(db, db)).err).toMatch(/^OUTPUT_NOT_WRITABLE: /);
});
