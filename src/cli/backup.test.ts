import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withPlan } from './open-planner.ts';
import { planner } from './testing/run-planner.ts';

const folder = mkdtempSync(join(tmpdir(), 'man-nhung-cli-'));
const inFolder = (name: string) => join(folder, name);
const db = inFolder('demo.mannhung');
const out = inFolder('copy.mannhung');

const titles = async () =>
  ((await planner('list', 'productions', '--db', db, '--json')).json() as { title: string }[]).map(
    (production) => production.title,
  );
const rename = (title: string) =>
  withPlan(db, async (client) => {
    const [production] = await client.productions.list({});
    await client.productions.update({ id: production?.id ?? '', fields: { title } });
  });

beforeAll(async () => {
  expect((await planner('init', '--db', db, '--sample')).code).toBe(0);
  expect((await planner('backup', '--db', db, '--out', out)).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a backup goes beside the plan, or where it is told; both are whole plans', async () => {
  const { json } = await planner('backup', '--db', db, '--json');
  expect(json().path).toBe(inFolder(`backups/${readdirSync(inFolder('backups'))[0]}`));
  for (const path of [json().path, out])
    expect((await planner('verify', '--db', path, '--json')).json()).toMatchObject({ ok: true });
  for (const [path, code] of [
    [db, 'OUTPUT_NOT_WRITABLE'],
    [inFolder('none/x.mannhung'), 'OUTPUT_NOT_WRITABLE'],
  ] as const)
    expect(await planner('backup', '--db', db, '--out', path)).toMatchObject({
      code: 1,
      err: expect.stringMatching(new RegExp(`^${code}: `)),
    });
});

test('a dry run lists what differs and changes nothing; a restore keeps what was and can be undone by another', async () => {
  const then = await titles();
  await rename('Sau');
  const now = await titles();
  const bytes = readFileSync(db);
  const dry = await planner('restore', out, '--db', db, '--dry-run', '--json');
  expect(dry).toMatchObject({ code: 0 });
  expect(dry.json()).toMatchObject({
    dryRun: true,
    differences: [{ table: 'production', added: 0, removed: 0, changed: 1 }],
  });
  expect(readFileSync(db)).toEqual(bytes);
  expect((await planner('restore', out, '--db', db, '--dry-run')).out).toBe(
    'production: 0 added, 0 removed, 1 changed\n  changed  Sau  (title)',
  );
  const restored = (await planner('restore', out, '--db', db, '--json')).json();
  expect(await titles()).toEqual(then);
  expect((await planner('history', '--db', db, '--json')).json()[0].label.key).toBe('plan.restore');
  await planner('restore', restored.kept, '--db', db);
  expect(await titles()).toEqual(now);
});

test('a damaged plan is put aside and one that is missing is made; a file that is no plan costs nothing', async () => {
  const broken = inFolder('broken.mannhung');
  copyFileSync(out, broken);
  truncateSync(broken, 9000);
  writeFileSync(inFolder('letter'), 'Kính gửi');
  expect(await planner('restore', inFolder('letter'), '--db', broken)).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^PLAN_FOREIGN: /),
  });
  const { kept } = (await planner('restore', out, '--db', broken, '--json')).json();
  expect(readFileSync(kept)).toHaveLength(9000);
  const missing = inFolder('missing.mannhung');
  expect((await planner('restore', out, '--db', missing, '--json')).json()).toMatchObject({ kept: null });
  for (const path of [broken, missing])
    expect((await planner('verify', '--db', path, '--json')).json()).toMatchObject({ ok: true });
  expect((await planner('restore', db, '--db', db)).err).toMatch(/^INVALID: /);
  expect((await planner('restore', '--db', db)).code).toBe(2);
});
