import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CallFields } from '../../shared/contract/schedule.ts';
import type { LocalDateTime } from '../../shared/time/local-time.ts';
import { type TestPlanner, testPlanner } from '../testing/test-planner.ts';

let planner: TestPlanner;
beforeEach(async () => {
  planner = testPlanner();
  await planner.client.plan.createSample();
});
afterEach(() => planner.remove());

const find = async (text: string) => (await planner.client.search.find({ text })).map((hit) => hit.title);

test('the first letters of a play find it, with what hangs on it named by it', async () => {
  const [first] = await planner.client.search.find({ text: 'lvt' });
  expect(first).toMatchObject({ kind: 'production', detail: 'LVT' });
  const item = (await planner.client.search.find({ text: 'vong co' })).find((hit) => hit.kind === 'item');
  expect(item?.productionTitle).not.toBe('');
});

test('every kind of the plan is found', async () => {
  const wanted = {
    production: 'lvt',
    person: 'dien vien',
    role: 'nguyet nga',
    item: 'vong co',
    cue: 'den',
    slot: 'thdt1',
    activity: 'phim',
    place: 'phong tap',
  };
  for (const [kind, text] of Object.entries(wanted)) {
    const kinds: readonly string[] = (await planner.client.search.find({ text })).map((hit) => hit.kind);
    expect(kinds, kind).toContain(kind);
  }
});

test('milestones and cues are found by what they are called too', async () => {
  const kindsOf = async (text: string) =>
    (await planner.client.search.find({ text }))
      .filter((hit) => hit.kind === 'milestone')
      .map((hit) => hit.title);
  const titles = await kindsOf('moc');
  expect(titles.length).toBeGreaterThan(1);
  const [wanted = ''] = titles;
  expect(await kindsOf(wanted)).toContain(wanted);
  expect(await kindsOf(`moc ${wanted}`)).toContain(wanted);
  expect((await planner.client.search.find({ text: 'cue 12' })).some((hit) => hit.kind === 'cue')).toBe(true);
});

test('what another window adds, changes and deletes is found as it is now', async () => {
  const [first, second] = ['Nguyễn Hoàng Đình Phúc', 'Đặng Đình Phước'];
  const other = planner.as('minh');
  const { ids } = await other.records.person.write({ add: [{ name: first }] });
  expect((await find('dinh phuc'))[0]).toBe(first);
  await other.records.person.write({ update: [{ id: ids[0] ?? '', fields: { name: second } }] });
  expect(await find('dinh phuc')).not.toContain(first);
  expect((await find('dang dinh phuoc'))[0]).toBe(second);
  await other.history.undo();
  await other.history.undo();
  expect(await find('dinh phuoc')).not.toContain(second);
});

test('a channel that is renamed is found in its slots', async () => {
  const { rows } = await planner.client.records.channel.list({});
  const channel = rows.find((row) => row.code === 'THĐT1');
  await find('');
  await planner.client.records.channel.write({
    update: [{ id: channel?.id ?? '', fields: { code: 'XYZ9' } }],
  });
  expect((await planner.client.search.find({ text: 'xyz9' })).some((hit) => hit.kind === 'slot')).toBe(true);
});

test('calls are found by title, kind, production, place, and by their day as people write it', async () => {
  const { client } = planner;
  const play = (await client.productions.list({})).find((each) => each.code === 'LVT');
  const {
    ids: [place = ''],
  } = await client.records.place.write({ add: [{ name: 'Kho đạo cụ Bàu Sen' }] });
  const call = async (fields: { startsAt: LocalDateTime } & Partial<CallFields>) =>
    (await client.schedule.write({ add: [{ fields }] })).ids[0] ?? '';
  const titled = await call({
    startsAt: '2022-12-04T18:30' as LocalDateTime,
    title: 'Ghép màn sương khói',
    kind: 'stagger-through',
    productionId: play?.id ?? null,
    placeId: place,
  });
  const plain = await call({ startsAt: '2022-12-14T08:00' as LocalDateTime, kind: 'dress-rehearsal' });
  const found = async (text: string) =>
    (await client.search.find({ text, perKind: 50 }))
      .filter((hit) => hit.kind === 'call')
      .map((hit) => hit.id);

  for (const text of ['suong khoi', 'ráp 4/12', 'lvt 04/12', '4/12/2022', '04/12', 'bau sen', '18:30 4/12'])
    expect(await found(text), text).toContain(titled);
  for (const text of ['tong duyet 14/12', 'dress rehearsal 14/12/2022', '14/12'])
    expect(await found(text), text).toEqual([plain]);
  const [hit] = (await client.search.find({ text: 'sương khói' })).filter(({ kind }) => kind === 'call');
  expect(hit).toMatchObject({
    title: 'Ghép màn sương khói',
    detail: 'Kho đạo cụ Bàu Sen',
    callKind: 'stagger-through',
    at: '2022-12-04T18:30',
    productionTitle: play?.title,
    seasonId: play?.seasonId,
  });
});

test('a call is found by the words of what it names as they are now', async () => {
  const { client } = planner;
  const play = (await client.productions.list({})).find((each) => each.code === 'LVT');
  const { items } = await client.items.tree({ productionId: play?.id ?? '' });
  const item = items.find(({ title }) => title === 'Lý con sáo') ?? items[0];
  const {
    ids: [place = ''],
  } = await client.records.place.write({ add: [{ name: 'Nhà lồng cũ' }] });
  const {
    ids: [id = ''],
  } = await client.schedule.write({
    add: [{ fields: { startsAt: '2022-12-04T18:30' as LocalDateTime, productionId: play?.id ?? null } }],
  });
  const finds = async (text: string) =>
    (await client.search.find({ text, perKind: 50 })).some((hit) => hit.kind === 'call' && hit.id === id);
  expect(await finds('4/12')).toBe(true);

  await client.schedule.write({ update: [{ id, fields: { itemIds: [item?.id ?? ''], placeId: place } }] });
  expect(await finds('nha long')).toBe(true);
  await client.items.update({ id: item?.id ?? '', fields: { title: 'Khúc hát ru xứ Đoài' } });
  expect(await finds('xu doai')).toBe(true);
  await client.records.place.write({ update: [{ id: place, fields: { name: 'Sân đình' } }] });
  expect(await finds('san dinh')).toBe(true);
  expect(await finds('nha long')).toBe(false);
  await client.schedule.write({ update: [{ id, fields: { itemIds: [] } }] });
  expect(await finds('xu doai')).toBe(false);
  await client.schedule.write({ remove: [id] });
  expect(await finds('san dinh')).toBe(false);
});

test('of calls of one name the nearest to come stand first, then those just over', async () => {
  const { client } = planner;
  const days = ['2022-09-01', '2022-12-20', '2022-09-10', '2022-10-02'];
  await client.schedule.write({
    add: days.map((day) => ({
      fields: { startsAt: `${day}T08:00` as LocalDateTime, title: 'Tập đốt đuốc' },
    })),
  });
  const hits = await client.search.find({ text: 'dot duoc' });
  expect(hits.map(({ at }) => at?.slice(0, 10))).toEqual([
    '2022-10-02',
    '2022-12-20',
    '2022-09-10',
    '2022-09-01',
  ]);
});

test('a production that is deleted takes its own along', async () => {
  const play = (await planner.client.productions.list({})).find((each) => each.code === 'LVT');
  const before = (await find('van tien')).length;
  expect(before).toBeGreaterThan(3);
  await planner.client.productions.remove({ id: play?.id ?? '' });
  const left = await planner.client.search.find({ text: 'van tien' });
  expect(left.some((hit) => hit.productionId === play?.id)).toBe(false);
});
