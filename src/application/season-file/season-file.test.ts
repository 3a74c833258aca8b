import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { snapshot } from '../../storage/testing/test-plan.ts';
import { codeOf, type TestPlanner, testPlanner } from '../testing/test-planner.ts';

type Json = Record<string, Record<string, unknown>[]> & { season: Record<string, unknown> };

let planner: TestPlanner;
let others: TestPlanner[];
beforeEach(async () => {
  planner = testPlanner();
  others = [];
  await planner.client.plan.createSample();
});
afterEach(() => {
  for (const each of [planner, ...others]) each.remove();
});

const stateOf = ({ application }: TestPlanner) => snapshot(application.session.path());
const fileOf = (text: string) => new File([text], 'season.json');

async function exported({ client }: TestPlanner, options: { bare?: boolean; name?: string } = {}) {
  const seasons = await client.season.list();
  const season = seasons.find(({ name }) => name === (options.name ?? name));
  const { bytes } = await client.seasonFile.export({
    seasonId: season?.id ?? '',
    withoutPersonalData: options.bare ?? false,
  });
  return bytes.text();
}

/** Another PC: empty, or with a season of its own. */
async function otherPlanner(own: boolean) {
  const other = testPlanner();
  others.push(other);
  if (own)
    await other.client.plan.createNew({ organisation: 'Đoàn khác', parent: '', year: 2026, targets: [] });
  return other;
}

/** The exported season with something changed in it. */
async function changed(change: (file: Json) => void, from = planner) {
  const file = JSON.parse(await exported(from)) as Json;
  change(file);
  return fileOf(JSON.stringify(file));
}

const row = (file: Json, table: string, index = 0) => file[table]?.[index] ?? {};

describe('a plan that begins with a season file', () => {
  test('exports the same bytes, has what a house starts with, and its beginning is not taken back', async () => {
    const text = await exported(planner);
    const other = await otherPlanner(false);
    await other.client.plan.upload({ file: fileOf(text) });
    expect(await exported(other)).toBe(text);
    expect((await other.client.broadcast.channels()).length).toBe(8);
    expect((await other.client.cues.departments()).length).toBe(10);
    expect(await codeOf(other.client.history.undo())).toMatchObject({ code: 'NOTHING_TO_UNDO' });
    expect(other.application.session.plan().verify()).toEqual([]);
  });

  test('is not made from a file that is refused', async () => {
    const other = await otherPlanner(false);
    const refused = await codeOf(other.client.plan.upload({ file: fileOf('{"format":"mannhung-season"') }));
    expect(refused).toMatchObject({ code: 'SEASON_FILE_UNREADABLE', data: { reason: 'truncated' } });
    expect((await other.client.plan.status()).open).toBe(false);
  });
});

describe('added to a plan that has its own house', () => {
  test('what the house has is used, the rest is added; undo and redo give the same states', async () => {
    const other = await otherPlanner(true);
    const before = stateOf(other);
    const file = fileOf(await exported(planner));
    await other.client.seasonFile.import({ file, mode: 'add' });
    const after = stateOf(other);
    const codes = (await other.client.broadcast.channels()).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    // The house works as it did: its process and settings are not the file's to change.
    expect(after.milestone_template).toEqual(before.milestone_template);
    expect(after.setting).toEqual(before.setting);
    expect((await other.client.history.state()).undo).toEqual({
      key: 'season.import',
      params: { name: 'Mùa diễn 2022' },
    });
    await other.client.history.undo();
    expect(stateOf(other)).toEqual(before);
    await other.client.history.redo();
    expect(stateOf(other)).toEqual(after);
  });

  test('once more is refused, and changes nothing', async () => {
    const file = fileOf(await exported(planner));
    const before = stateOf(planner);
    expect(await codeOf(planner.client.seasonFile.import({ file, mode: 'add' }))).toEqual({
      code: 'SEASON_FILE_CONFLICT',
      data: { reason: 'season-exists', name: 'Mùa diễn 2022' },
    });
    expect(stateOf(planner)).toEqual(before);
    const look = await planner.client.seasonFile.look({ file });
    expect(look.blocked?.reason).toBe('season-exists');
    expect(look.replacing?.differences).toEqual([]);
  });

  test('records that stand in another season, and codes that are taken there, are refused by name', async () => {
    const another = '01a20ff8-0000-7000-8000-000000000001';
    const moved = await changed((file) => {
      file.season.id = another;
      for (const table of ['target', 'activity', 'production'])
        for (const each of file[table] ?? []) each.seasonId = another;
    });
    expect(await codeOf(planner.client.seasonFile.import({ file: moved, mode: 'add' }))).toMatchObject({
      code: 'SEASON_FILE_CONFLICT',
      data: { reason: 'in-another-season' },
    });
    const other = await otherPlanner(true);
    const [season] = await other.client.season.list();
    await other.client.productions.add({
      seasonId: season?.id ?? '',
      fields: { code: 'LVT', kind: 'cai-luong', title: 'Vở khác' },
    });
    const file = fileOf(await exported(planner));
    expect(await codeOf(other.client.seasonFile.import({ file, mode: 'add' }))).toMatchObject({
      data: { reason: 'code-taken', name: 'LVT' },
    });
    await other.client.seasonFile.import({ file, mode: 'copy' });
    expect((await other.client.productions.list({})).map(({ code }) => code)).toContain('LVT-2');
  });

  test('two people of one name stay two; a name that is written otherwise is another person', async () => {
    const other = await otherPlanner(true);
    const people = JSON.parse(await exported(planner)).person as { name: string; birthDate: string }[];
    const [one] = people;
    await other.client.records.person.write({
      add: [
        { name: one?.name ?? '', birthDate: '1950-01-01' as never },
        { name: (one?.name ?? '').normalize('NFD').replace(/\p{M}/gu, '') },
      ],
    });
    await other.client.seasonFile.import({ file: fileOf(await exported(planner)), mode: 'add' });
    const list = await other.client.people.list();
    expect(list.length).toBe(people.length + 2);
    expect(list.filter(({ name }) => name === one?.name).length).toBe(2);
  });
});

describe('replacing', () => {
  const edited = () =>
    changed((file) => {
      row(file, 'production', 0).title = 'Tên mới';
      row(file, 'item', 4).note = 'Chờ hạ màn';
      const gone = row(file, 'cue', 2).id;
      file.cue = (file.cue ?? []).filter(({ id }) => id !== gone);
      file.cueTarget = (file.cueTarget ?? []).filter(({ cueId }) => cueId !== gone);
      row(file, 'callPerson', 1).source = 'removed';
      row(file, 'callItem', 0).minutes = 45;
      // Codes change hands: each is taken until the other is given up.
      const [a, b] = [row(file, 'slot', 0), row(file, 'slot', 1)];
      [a.code, b.code] = [b.code, a.code];
      row(file, 'person', 0).phone = '0912 345 678';
    });

  test('lists what would change, makes the season the file’s, and is taken back as one act', async () => {
    const file = await edited();
    const { replacing } = await planner.client.seasonFile.look({ file });
    const found = replacing?.differences ?? [];
    const of = (table: string) => found.filter((each) => each.table === table);
    expect(of('production')).toEqual([
      {
        table: 'production',
        kind: 'changed',
        title: 'Tên mới',
        changes: [{ field: 'title', before: expect.any(String), after: 'Tên mới' }],
      },
    ]);
    expect(of('cue').map(({ kind }) => kind)).toEqual(['removed']);
    expect(of('slot').flatMap(({ changes }) => changes.map(({ field }) => field))).toEqual(['code', 'code']);
    expect(of('callItem')).toMatchObject([
      { kind: 'changed', changes: [{ field: 'minutes', before: '', after: '45' }] },
    ]);
    expect(of('callPerson')).toMatchObject([{ kind: 'changed', title: expect.stringContaining(' – ') }]);
    const before = stateOf(planner);
    const { digest } = replacing ?? { digest: '' };
    await planner.client.seasonFile.import({ file, mode: 'replace', digest });
    const after = stateOf(planner);
    const exportedNow = JSON.parse(await exported(planner));
    expect(exportedNow).toEqual(JSON.parse(await file.text()));
    await planner.client.history.undo();
    expect(stateOf(planner)).toEqual(before);
    await planner.client.history.redo();
    expect(stateOf(planner)).toEqual(after);
    expect(planner.application.session.plan().verify()).toEqual([]);
  });

  test('is refused if the season was changed after its differences were listed', async () => {
    const file = await edited();
    const { replacing } = await planner.client.seasonFile.look({ file });
    const [production] = await planner.client.productions.list({});
    await planner.client.productions.update({ id: production?.id ?? '', fields: { note: 'vừa sửa' } });
    const before = stateOf(planner);
    const replace = () =>
      planner.client.seasonFile.import({ file, mode: 'replace', digest: replacing?.digest ?? '' });
    expect(await codeOf(replace())).toMatchObject({
      code: 'SEASON_FILE_CONFLICT',
      data: { reason: 'changed-since' },
    });
    expect(stateOf(planner)).toEqual(before);
  });

  test('a production goes with all that hangs on it, but what moved out of it stays', async () => {
    const file = await changed((season) => {
      const [gone, kept] = [row(season, 'production', 0), row(season, 'production', 1)];
      const item = (season.item ?? []).find(({ productionId }) => productionId === gone.id);
      if (!item) throw new Error('the production has no item');
      Object.assign(item, { productionId: kept.id, parentId: null });
      const left = (season.item ?? []).filter((each) => each.productionId !== gone.id);
      const items = new Set(left.map(({ id }) => id));
      for (const each of left) if (!items.has(each.parentId)) each.parentId = null;
      season.item = left;
      season.production = (season.production ?? []).filter((each) => each !== gone);
      for (const table of ['part', 'role', 'crew', 'call', 'slot', 'cue', 'milestone', 'attachment'])
        season[table] = (season[table] ?? []).filter(({ productionId }) => productionId !== gone.id);
      const left_ = (table: string) => new Set((season[table] ?? []).map(({ id }) => id));
      const keep = (table: string, field: string, target: string) => {
        const known = left_(target);
        season[table] = (season[table] ?? []).filter((each) => known.has(each[field]));
      };
      keep('casting', 'roleId', 'role');
      for (const [table, field, target] of [
        ['itemRole', 'itemId', 'item'],
        ['itemRole', 'roleId', 'role'],
        ['itemPerformer', 'itemId', 'item'],
        ['callItem', 'callId', 'call'],
        ['callItem', 'itemId', 'item'],
        ['callPerson', 'callId', 'call'],
        ['slotPart', 'slotId', 'slot'],
        ['slotPart', 'partId', 'part'],
        ['cueTarget', 'cueId', 'cue'],
      ] as const)
        keep(table, field, target);
    });
    const before = stateOf(planner);
    await planner.client.seasonFile.import({ file, mode: 'replace' });
    expect((await planner.client.productions.list({})).length).toBe(4);
    const now = JSON.parse(await exported(planner)) as Json;
    expect(now.item?.length).toBe((JSON.parse(await file.text()) as Json).item?.length);
    await planner.client.history.undo();
    expect(stateOf(planner)).toEqual(before);
  });

  test('personal data that the file was written without are never wiped', async () => {
    const bare = JSON.parse(await exported(planner, { bare: true })) as Json;
    for (const person of bare.person ?? [])
      expect(person).toMatchObject({ phone: '', birthDate: null, note: '' });
    row(bare, 'person', 0).stageName = 'Nghệ danh mới';
    const before = (await planner.client.people.list()).map(({ id, phone, birthDate, note }) => [
      id,
      phone,
      birthDate,
      note,
    ]);
    await planner.client.seasonFile.import({ file: fileOf(JSON.stringify(bare)), mode: 'replace' });
    const people = await planner.client.people.list();
    expect(
      new Set(people.map(({ id, phone, birthDate, note }) => [id, phone, birthDate, note].join())),
    ).toEqual(new Set(before.map((each) => each.join())));
    expect(people.some(({ stageName }) => stageName === 'Nghệ danh mới')).toBe(true);
  });
});

describe('attached files', () => {
  test('come along byte for byte; other bytes than their hash says are refused', async () => {
    const [production] = await planner.client.productions.list({});
    const content = new Uint8Array([0, 255, 1, 128, 10, 13]);
    await planner.client.attachments.add({
      productionId: production?.id ?? '',
      itemId: null,
      milestoneId: null,
      file: new File([content], 'biên bản.pdf', { type: 'application/pdf' }),
    });
    const text = await exported(planner);
    const other = await otherPlanner(true);
    await other.client.seasonFile.import({ file: fileOf(text), mode: 'add' });
    const hash = createHash('sha256').update(content).digest('hex');
    expect(new Uint8Array(other.application.session.plan().blob(hash) ?? [])).toEqual(content);
    await other.client.history.undo();

    const wrong = JSON.parse(text) as Json;
    row(wrong, 'blobs').base64 = Buffer.from('khác').toString('base64');
    const refused = await codeOf(
      other.client.seasonFile.import({ file: fileOf(JSON.stringify(wrong)), mode: 'add' }),
    );
    expect(refused).toMatchObject({
      code: 'SEASON_FILE_INVALID',
      data: {
        problems: expect.arrayContaining([
          { table: 'blobs', id: hash, field: 'base64', reason: 'malformed' },
        ]),
      },
    });
  });
});
