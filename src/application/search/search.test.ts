import { afterEach, beforeEach, expect, test } from 'vitest';
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

test('a production that is deleted takes its own along', async () => {
  const play = (await planner.client.productions.list({})).find((each) => each.code === 'LVT');
  const before = (await find('van tien')).length;
  expect(before).toBeGreaterThan(3);
  await planner.client.productions.remove({ id: play?.id ?? '' });
  const left = await planner.client.search.find({ text: 'van tien' });
  expect(left.some((hit) => hit.productionId === play?.id)).toBe(false);
});
