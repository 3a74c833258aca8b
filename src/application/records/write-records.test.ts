import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordKinds } from '../../shared/contract/records.ts';
import { codeOf, type TestPlanner, testPlanner } from '../testing/test-planner.ts';

let planner: TestPlanner;
let client: TestPlanner['client'];
beforeEach(async () => {
  planner = testPlanner();
  ({ client } = planner);
  await client.plan.createSample();
});
afterEach(() => planner.remove());

const records = () => client.records;
const productionId = async (code = 'LVT') =>
  (await client.productions.list({})).find((each) => each.code === code)?.id ?? '';
const invalid = (field: string, reason: string) => ({ code: 'INVALID', data: { field, reason } });

test('every kind is read with all its fields', async () => {
  for (const kind of recordKinds) {
    const { rows } = await records()[kind].list({});
    expect(Array.isArray(rows), kind).toBe(true);
  }
  const people = (await records().person.list({})).rows;
  expect(people.length).toBe(60);
  expect(people.some((person) => person.groupIds.length > 0)).toBe(true);
});

test('rows are added with their defaults, changed and removed in one act, and taken back as one', async () => {
  const before = await records().person.list({});
  const group = (await records().group.list({})).rows[0]?.id ?? '';
  const [first, second] = before.rows;
  const written = await records().person.write({
    add: [{ name: 'Nguyễn Thị Ánh', groupIds: [group] }, { name: 'Đỗ Ẩn' }],
    update: [{ id: first?.id ?? '', fields: { phone: '0909', groupIds: [] } }],
    remove: [second?.id ?? ''],
    baseSeq: before.seq,
  });
  expect(written.ids).toHaveLength(2);
  const after = (await records().person.list({})).rows;
  expect(after.length).toBe(before.rows.length + 1);
  expect(after.find((person) => person.id === written.ids[0])).toMatchObject({
    name: 'Nguyễn Thị Ánh',
    honour: '',
    groupIds: [group],
  });
  expect(after.find((person) => person.id === first?.id)).toMatchObject({ phone: '0909', groupIds: [] });
  await client.history.undo();
  expect((await records().person.list({})).rows).toEqual(before.rows);
});

test('new rows go where they were asked to, and rows are moved', async () => {
  const names = async () => (await records().place.list({})).rows.map((place) => place.name);
  const [first, second] = (await records().place.list({})).rows;
  await records().place.write({ add: [{ name: 'Rạp A' }, { name: 'Rạp B' }], after: first?.id ?? '' });
  expect((await names()).slice(0, 4)).toEqual([first?.name, 'Rạp A', 'Rạp B', second?.name]);
  await records().place.write({ add: [{ name: 'Đầu' }], after: null });
  expect((await names())[0]).toBe('Đầu');
  await records().place.write({ move: [first?.id ?? ''], after: null });
  expect((await names()).slice(0, 3)).toEqual([first?.name, 'Đầu', 'Rạp A']);
  await records().place.write({ add: [{ name: 'Cuối' }] });
  expect((await names()).at(-1)).toBe('Cuối');
});

test('rows of several productions each go to the end of their own list', async () => {
  const ids = [await productionId('LVT'), await productionId('Q1-2022')];
  await records().milestone.write({
    add: ids.map((id) => ({ productionId: id, title: 'Duyệt' })),
  });
  for (const id of ids)
    expect((await records().milestone.list({ productionId: id })).rows.at(-1)?.title).toBe('Duyệt');
});

test('a slot without a code gets the next free one of its production', async () => {
  const id = await productionId();
  const channelId = (await records().channel.list({})).rows[0]?.id ?? '';
  const slot = { productionId: id, channelId, startsAt: '2022-12-30T20:00' as never, durationSeconds: 3600 };
  const { ids } = await records().slot.write({ add: [slot, slot] });
  // The channel tells slots apart whose codes nobody knows by heart.
  const { code: channel } = (await records().channel.list({})).rows.find((row) => row.id === channelId) ?? {};
  await records().slot.write({ update: [{ id: ids[0] ?? '', fields: { note: 'gửi sớm' } }] });
  expect((await planner.client.history.state()).undo?.params.title).toMatch(
    new RegExp(`^[A-Z]+-\\d+ · ${channel}$`),
  );
  const rows = (await records().slot.list({ productionId: id })).rows.filter((row) => ids.includes(row.id));
  expect(new Set(rows.map((row) => row.code)).size).toBe(2);
  expect(rows.every((row) => row.code.startsWith('LVT-'))).toBe(true);
});

describe('refused as a whole', () => {
  const unchanged = async (call: () => Promise<unknown>, refusal: object) => {
    const { seq } = await client.history.state();
    expect(await codeOf(call())).toMatchObject(refusal);
    expect((await client.history.state()).seq).toBe(seq);
  };

  test('two targets of one kind', async () => {
    const [target] = (await records().target.list({})).rows;
    await unchanged(
      () =>
        records().target.write({
          add: [{ seasonId: target?.seasonId ?? '', kind: target?.kind ?? '', name: 'Thêm' }],
        }),
      invalid('kind', 'taken'),
    );
  });

  test('the same person twice in one job, however it is written', async () => {
    const [member] = (await records().crew.list({ productionId: await productionId() })).rows;
    const { personId, job } = member ?? { personId: '', job: '' };
    await unchanged(
      async () =>
        records().crew.write({
          add: [{ productionId: await productionId(), personId, job: job.toLocaleUpperCase('vi') }],
        }),
      invalid('personId', 'taken'),
    );
    await records().crew.write({ add: [{ productionId: await productionId(), personId, job: 'việc khác' }] });
  });

  test('a cue number that is there, in one production only', async () => {
    const id = await productionId();
    await unchanged(
      () => records().cue.write({ add: [{ productionId: id, number: '01', title: 'Hai lần' }] }),
      invalid('number', 'taken'),
    );
    await unchanged(
      () =>
        records().cue.write({
          add: [
            { productionId: id, number: '901', title: 'Một' },
            { productionId: id, number: '901', title: 'Hai' },
          ],
        }),
      invalid('number', 'taken'),
    );
    const other = await productionId('Q1-2022');
    await records().cue.write({
      add: [
        { productionId: id, number: '901', title: 'Ở đây' },
        { productionId: other, number: '901', title: 'Ở kia' },
      ],
    });
  });

  test('a part that ends before it begins, and a number that another part has', async () => {
    const id = await productionId();
    const { items } = await client.items.tree({ productionId: id });
    const top = items.filter((item) => item.parentId === null);
    const [first, last] = [top[0]?.id ?? '', top.at(-1)?.id ?? ''];
    await unchanged(
      () =>
        records().part.write({
          add: [{ productionId: id, number: 9, firstItemId: last, lastItemId: first }],
        }),
      invalid('lastItemId', 'reversed'),
    );
    await unchanged(
      () => records().part.write({ add: [{ productionId: id, number: 1 }] }),
      invalid('number', 'taken'),
    );
    await records().part.write({
      add: [{ productionId: id, number: 9, firstItemId: first, lastItemId: last }],
    });
  });

  test('a negative capacity, a missing name, a span that ends before it begins', async () => {
    await unchanged(
      () => records().place.write({ add: [{ name: 'Rạp', capacity: -1 }] }),
      invalid('capacity', 'negative'),
    );
    await unchanged(() => records().place.write({ add: [{ address: 'đâu đó' }] }), invalid('name', 'empty'));
    await unchanged(
      () =>
        records().partner.write({
          add: [{ code: 'X', name: 'X', validFrom: '2022-02-01' as never, validTo: '2022-01-01' as never }],
        }),
      invalid('validTo', 'too-small'),
    );
  });

  test('a good row together with a bad one', async () => {
    const id = await productionId();
    await unchanged(
      () =>
        records().cue.write({
          add: [
            { productionId: id, number: '900', title: 'Được' },
            {
              productionId: id,
              number: '901',
              title: 'Không',
              itemId: '01890000-0000-7000-8000-000000000000',
            },
          ],
        }),
      invalid('itemId', 'unknown'),
    );
  });

  test('an item of another production', async () => {
    const [item] = (await client.items.tree({ productionId: await productionId('Q1-2022') })).items;
    await unchanged(
      async () =>
        records().cue.write({
          add: [{ productionId: await productionId(), number: '1', title: 'Lạ', itemId: item?.id ?? '' }],
        }),
      invalid('itemId', 'unknown'),
    );
  });

  test('a channel with slots, and the last name of a station with channels', async () => {
    const [channel] = (await records().channel.list({})).rows;
    await unchanged(
      () => records().channel.write({ remove: [channel?.id ?? ''] }),
      invalid('channel', 'in-use'),
    );
    const stations = (await records().partner.list({})).rows.filter((row) => row.code === 'VTV');
    await unchanged(
      () => records().partner.write({ remove: stations.map((row) => row.id) }),
      invalid('partner', 'in-use'),
    );
  });

  test('an edit of a field that was changed after it was read', async () => {
    const { seq, rows } = await records().place.list({});
    const id = rows[0]?.id ?? '';
    await planner.as('minh').records.place.write({ update: [{ id, fields: { capacity: 10 } }] });
    expect(
      await codeOf(records().place.write({ update: [{ id, fields: { capacity: 20 } }], baseSeq: seq })),
    ).toMatchObject({ code: 'STALE', data: { field: 'capacity', by: 'minh', current: '10' } });
    await records().place.write({ update: [{ id, fields: { address: 'mới' } }], baseSeq: seq });
  });

  test('nothing that the same window wrote since, though it has not read it again', async () => {
    const { seq, rows } = await records().place.list({});
    const [a, b] = rows.map((row) => row.id);
    if (!a || !b) throw new Error('the sample has two places');
    const capacity = (id: string, value: number) => ({ id, fields: { capacity: value } });
    const own = await records().place.write({ update: [capacity(a, 10)], baseSeq: seq });
    const both = { update: [capacity(a, 20), capacity(b, 20)], baseSeq: seq };
    const second = await records().place.write({ ...both, ownSeqs: [own.seq] });
    // Another window of the same user is another window; and one's own name is no pass for another's act.
    await records().place.write({ update: [capacity(b, 30)] });
    const { seq: others } = await planner.as('minh').records.place.write({ update: [capacity(a, 40)] });
    const stale = { code: 'STALE', data: { field: 'capacity' } };
    const again = { ...both, ownSeqs: [own.seq, second.seq] };
    expect(await codeOf(records().place.write({ ...again, update: [capacity(b, 50)] }))).toMatchObject(stale);
    expect(
      await codeOf(
        records().place.write({ ...again, update: [capacity(a, 50)], ownSeqs: [...again.ownSeqs, others] }),
      ),
    ).toMatchObject(stale);
  });
});

test('a clash that stood in the plan before does not keep its rows from being edited', async () => {
  const id = await productionId();
  const { ids } = await records().cue.write({ add: [{ productionId: id, number: '901', title: 'Cũ' }] });
  // As a file of an older version may hold it.
  const path = join(planner.folder, 'plan.mannhung');
  const db = new Database(path);
  db.exec('UPDATE journal_context SET action_id = (SELECT id FROM action LIMIT 1)');
  db.prepare("UPDATE cue SET number = '1' WHERE id = ?").run(ids[0]);
  db.exec('UPDATE journal_context SET action_id = NULL');
  db.close();
  await records().cue.write({ update: [{ id: ids[0] ?? '', fields: { note: 'sửa được' } }] });
  await records().cue.write({ update: [{ id: ids[0] ?? '', fields: { number: '902' } }] });
});

test('a cue that stood on an issued cue sheet keeps its number; one that came later does not', async () => {
  const id = await productionId();
  const [called] = (await records().cue.list({ productionId: id })).rows;
  const renumber = (cueId: string, number: string) =>
    records().cue.write({ update: [{ id: cueId, fields: { number } }] });
  expect(await client.cues.called({ productionId: id })).toEqual([]);
  await renumber(called?.id ?? '', '901');
  await client.documents.issue({ document: 'cue-sheet', format: 'pdf', productionId: id });
  expect(await client.cues.called({ productionId: id })).toContain(called?.id);
  expect(await codeOf(renumber(called?.id ?? '', '902'))).toMatchObject(invalid('number', 'called'));
  // The same number in another spelling, and everything else, may be written.
  await records().cue.write({ update: [{ id: called?.id ?? '', fields: { number: '0901', note: 'x' } }] });
  const { ids } = await records().cue.write({ add: [{ productionId: id, number: '12.5', title: 'Mới' }] });
  await renumber(ids[0] ?? '', '12.6');
  expect(await client.cues.called({ productionId: id })).not.toContain(ids[0]);
  await records().cue.write({ remove: [called?.id ?? ''] });
  await client.history.undo();
  expect(await client.cues.called({ productionId: id })).toContain(called?.id);
  expect(await client.cues.called({ productionId: await productionId('Q1-2022') })).toEqual([]);
});

test('an activity counts towards a target of its own season only', async () => {
  const [target] = (await records().target.list({})).rows;
  const { id: seasonId } = (await client.season.list())[0] ?? { id: '' };
  const activity = { seasonId, title: 'Chiếu phim', date: '2022-05-01' as never };
  await records().activity.write({ add: [{ ...activity, targetId: target?.id ?? '' }] });
  expect(
    await codeOf(
      records().activity.write({
        add: [{ ...activity, targetId: '01890000-0000-7000-8000-000000000000' }],
      }),
    ),
  ).toMatchObject(invalid('targetId', 'unknown'));
});

test('a setting has its default until it is set, and goes back to it', async () => {
  expect((await client.settings.get()).values).toEqual({});
  await client.settings.set({ values: { 'rules.restHours': 11, 'cue.goWord': 'chạy!' } });
  expect((await client.settings.get()).values).toEqual({ 'rules.restHours': 11, 'cue.goWord': 'chạy!' });
  await client.settings.set({ values: { 'rules.restHours': null } });
  expect((await client.settings.get()).values).toEqual({ 'cue.goWord': 'chạy!' });
  await client.history.undo();
  expect((await client.settings.get()).values['rules.restHours']).toBe(11);
  expect(await codeOf(client.settings.set({ values: { 'rules.restHours': -1 } }))).toMatchObject({
    code: 'INVALID',
    data: { field: 'rules.restHours' },
  });
});

test('an act on castings belongs to the production of their role', async () => {
  const lvt = await productionId();
  const { rows } = await records().casting.list({ productionId: lvt });
  await records().casting.write({ remove: [rows[0]?.id ?? ''] });
  expect((await client.history.list({ limit: 1 }))[0]).toMatchObject({ productionId: lvt });
});
