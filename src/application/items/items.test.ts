import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildOutline } from '../../domain/productions/index.ts';
import { codeOf, type TestPlanner, testPlanner } from '../testing/test-planner.ts';

let planner: TestPlanner;
let productionId: string;
beforeEach(async () => {
  planner = testPlanner();
  await planner.client.plan.createSample();
  productionId =
    (await planner.client.productions.list({})).find((production) => production.code === 'LVT')?.id ?? '';
});
afterEach(() => planner.remove());

const tree = async () => {
  const { items, seq } = await planner.client.items.tree({ productionId });
  return { seq, outline: buildOutline(items) };
};
const titles = async () =>
  (await tree()).outline.all.map((node) => `${'·'.repeat(node.depth)}${node.item.title}`);

describe('the running order of the sample play', () => {
  test('adds up from its leaves and runs on the clock', async () => {
    const { outline } = await tree();
    expect(outline.roots.map((node) => node.seconds)).toEqual([
      28 * 60 + 45,
      23 * 60 + 50,
      21 * 60 + 15,
      20 * 60 + 30,
    ]);
    expect(outline.totalSeconds).toBe(94 * 60 + 20);
  });

  test('a move nests, keeps what is inside, and changes the times after it', async () => {
    const { outline, seq } = await tree();
    const [first, second] = outline.roots;
    const scene = first?.children[0];
    const before = await titles();
    await planner.client.items.move({
      ids: [scene?.item.id ?? ''],
      to: { targetId: second?.item.id ?? '', side: 'inside' },
      baseSeq: seq,
    });
    const after = (await tree()).outline;
    expect(after.roots[1]?.children.at(-1)?.item.id).toBe(scene?.item.id);
    expect(after.byId.get(scene?.item.id ?? '')?.children.length).toBe(scene?.children.length);
    expect(after.roots[1]?.startSeconds).toBe((second?.startSeconds ?? 0) - (scene?.seconds ?? 0));
    expect(after.totalSeconds).toBe(outline.totalSeconds);
    expect((await planner.client.history.undo()).label).toMatchObject({
      key: 'item.move',
      params: { count: 1 },
    });
    expect(await titles()).toEqual(before);
  });

  test('several rows move together in their order, a row inside a moved one with it', async () => {
    const { outline } = await tree();
    const [first, , third, fourth] = outline.roots.map((node) => node.item.id);
    const inside = outline.roots[0]?.children[0]?.item.id ?? '';
    await planner.client.items.move({
      ids: [third ?? '', inside, first ?? ''],
      to: { targetId: fourth ?? '', side: 'after' },
    });
    const { outline: after } = await tree();
    expect(after.roots.map((node) => node.item.id).slice(-2)).toEqual([first, third]);
    expect(after.byId.get(inside)?.item.parentId).toBe(first);
  });

  test('nothing goes inside itself', async () => {
    const { outline } = await tree();
    const act = outline.roots[0];
    const refused = await codeOf(
      planner.client.items.move({
        ids: [act?.item.id ?? ''],
        to: { targetId: act?.children[0]?.item.id ?? '', side: 'inside' },
      }),
    );
    expect(refused).toMatchObject({ code: 'INVALID', data: { reason: 'own-descendant' } });
  });

  test('a copy takes the tree, the roles and the performers, not the cues', async () => {
    const { outline } = await tree();
    const unit = outline.all.find((node) => node.item.kind === 'unit');
    const cues = (await planner.client.cues.list({ productionId })).length;
    const { ids } = await planner.client.items.duplicate({ ids: [unit?.item.id ?? ''] });
    const { outline: after } = await tree();
    const copy = after.byId.get(ids[0] ?? '');
    expect(copy?.children.map((node) => node.item.title)).toEqual(
      unit?.children.map((node) => node.item.title),
    );
    expect(copy?.item.castNames).toBe(unit?.item.castNames);
    expect(copy?.item.castNames).not.toBe('');
    expect((await planner.client.cues.list({ productionId })).length).toBe(cues);
    await planner.client.history.undo();
    expect((await tree()).outline.all.length).toBe(outline.all.length);
  });

  test('deleting a lớp keeps its cues in the production, and undo gives them back their place', async () => {
    const { outline } = await tree();
    const cues = await planner.client.cues.list({ productionId });
    const unit = outline.all.find((node) => node.item.kind === 'unit');
    await planner.client.items.remove({ ids: [unit?.item.id ?? ''] });
    expect(await planner.client.cues.list({ productionId })).toHaveLength(cues.length);
    await planner.client.history.undo();
    expect(await planner.client.cues.list({ productionId })).toEqual(cues);
  });

  test('adds before, after, inside and at the end', async () => {
    const { outline } = await tree();
    const act = outline.roots[0]?.item.id ?? '';
    const add = (title: string, targetId: string | null, side: 'before' | 'after' | 'inside') =>
      planner.client.items.add({ productionId, at: { targetId, side }, fields: { kind: 'curtain', title } });
    await add('trước', act, 'before');
    await add('sau', act, 'after');
    await add('trong', act, 'inside');
    await add('cuối', null, 'inside');
    const { outline: after } = await tree();
    expect(after.roots.map((node) => node.item.title).slice(0, 3)).toEqual([
      'trước',
      outline.roots[0]?.item.title,
      'sau',
    ]);
    expect(after.roots.at(-1)?.item.title).toBe('cuối');
    expect(after.byId.get(act)?.children.at(-1)?.item.title).toBe('trong');
  });
});

describe('a pasted list', () => {
  test('is one act: nested by kinds, put where the window says, taken back at once', async () => {
    const { outline } = await tree();
    const [first, second] = outline.roots.map((node) => node.item.id);
    const { ids } = await planner.client.items.addMany({
      productionId,
      at: { targetId: first ?? '', side: 'after' },
      rows: [
        { kind: 'curtain', title: 'Màn dựng thêm' },
        { kind: 'unit', title: 'Lớp A' },
        { kind: 'number', title: 'Lý con sáo', durationSeconds: 120 },
        { kind: 'unit', title: 'Lớp B' },
        { kind: 'curtain', title: 'Màn sau đó' },
      ],
    });
    const after = (await tree()).outline;
    expect(after.roots.map((node) => node.item.id).slice(0, 4)).toEqual([first, ids[0], ids[4], second]);
    expect(after.byId.get(ids[0] ?? '')?.children.map((node) => node.item.title)).toEqual(['Lớp A', 'Lớp B']);
    expect(after.byId.get(ids[0] ?? '')?.seconds).toBe(120);
    await planner.client.history.undo();
    expect((await tree()).outline.all).toHaveLength(outline.all.length);
  });
});

describe('bad input is refused with its field, and the plan stays as it was', () => {
  const cases: [string, Record<string, unknown>, { field: string; reason: string }][] = [
    ['a title of 10,000 characters', { title: 'x'.repeat(10_000) }, { field: 'title', reason: 'too-long' }],
    [
      'a title with a control character',
      { title: 'a\u0007b' },
      { field: 'title', reason: 'control-character' },
    ],
    [
      'a title that turns the text around',
      { title: 'a\u202Eb' },
      { field: 'title', reason: 'control-character' },
    ],
    ['an empty title', { title: '   ' }, { field: 'title', reason: 'empty' }],
    ['a duration below zero', { durationSeconds: -1 }, { field: 'durationSeconds', reason: 'negative' }],
    ['a duration over a day', { durationSeconds: 90_000 }, { field: 'durationSeconds', reason: 'too-large' }],
    ['a title of two lines', { title: 'a\nb' }, { field: 'title', reason: 'control-character' }],
    ['no beat at all', { beats: 0 }, { field: 'beats', reason: 'too-small' }],
    ['half a second', { durationSeconds: 1.5 }, { field: 'durationSeconds', reason: 'malformed' }],
    ['a kind that is none', { kind: 'opera' }, { field: 'kind', reason: 'not-a-choice' }],
  ];
  test.each(cases)('%s', async (_name, fields, expected) => {
    const { outline, seq } = await tree();
    const id = outline.all[0]?.item.id ?? '';
    expect(await codeOf(planner.client.items.update({ id, fields }))).toMatchObject({
      code: 'INVALID',
      data: expected,
    });
    expect((await tree()).seq).toBe(seq);
  });

  test('an unknown item, production or target', async () => {
    const nobody = '018f3a2b-1c4d-7e5f-8a9b-0c1d2e3f4a5b';
    expect((await codeOf(planner.client.items.tree({ productionId: nobody }))).code).toBe('NOT_FOUND');
    expect((await codeOf(planner.client.items.update({ id: nobody, fields: { title: 'x' } }))).code).toBe(
      'NOT_FOUND',
    );
    const { outline } = await tree();
    const id = outline.all[0]?.item.id ?? '';
    const move = planner.client.items.move({ ids: [id], to: { targetId: nobody, side: 'after' } });
    expect((await codeOf(move)).code).toBe('NOT_FOUND');
    expect((await codeOf(planner.client.items.remove({ ids: ['nonsense'] }))).code).toBe('INVALID');
  });

  test('text is stored composed, so that search and papers meet one form', async () => {
    const { outline } = await tree();
    const id = outline.all[0]?.item.id ?? '';
    await planner.client.items.update({ id, fields: { title: ' Vọng cổ '.normalize('NFD') } });
    expect((await tree()).outline.byId.get(id)?.item.title).toBe('Vọng cổ');
  });
});

describe('an edit made on something changed elsewhere', () => {
  test('is shown with who and what, not silently written; the same edit without a base goes through', async () => {
    const { outline, seq } = await tree();
    const id = outline.all[0]?.item.id ?? '';
    await planner.as('minh').items.update({ id, fields: { title: 'Của Minh' } });
    const edit = { id, fields: { title: 'Của Lan' } };
    expect(await codeOf(planner.client.items.update({ ...edit, baseSeq: seq }))).toMatchObject({
      code: 'STALE',
      data: { by: 'minh', field: 'title', current: 'Của Minh' },
    });
    await planner.client.items.update(edit);
    expect((await tree()).outline.byId.get(id)?.item.title).toBe('Của Lan');
  });

  test('a deletion of rows that someone has just edited, or put something into, is refused', async () => {
    const { outline, seq } = await tree();
    const [act, other] = outline.roots.map((node) => node.item.id);
    const inside = outline.roots[0]?.children[0]?.item.id ?? '';
    await planner.as('minh').items.update({ id: inside, fields: { note: 'của Minh' } });
    expect(await codeOf(planner.client.items.remove({ ids: [act ?? ''], baseSeq: seq }))).toMatchObject({
      code: 'STALE',
      data: { by: 'minh', field: 'note' },
    });
    await planner.as('minh').items.add({
      productionId,
      at: { targetId: other ?? '', side: 'inside' },
      fields: { kind: 'scene', title: 'Cảnh mới của Minh' },
    });
    expect((await codeOf(planner.client.items.remove({ ids: [other ?? ''], baseSeq: seq }))).code).toBe(
      'STALE',
    );
    expect((await codeOf(planner.client.items.remove({ ids: [act ?? ''] }))).code).toBe('ACCEPTED');
  });

  test('undo takes back the act that is meant, or says that it is not the newest any more', async () => {
    const { outline } = await tree();
    const id = outline.all[0]?.item.id ?? '';
    const first = await planner.client.items.update({ id, fields: { title: 'A' } });
    await planner.client.items.update({ id, fields: { note: 'B' } });
    expect(await codeOf(planner.client.history.undo({ expectSeq: first.seq }))).toMatchObject({
      code: 'UNDO_REFUSED',
      data: { reason: 'not-newest' },
    });
    const { undoSeq } = await planner.client.history.state();
    await planner.client.history.undo({ expectSeq: undoSeq ?? 0 });
    expect((await tree()).outline.byId.get(id)?.item).toMatchObject({
      title: 'A',
      note: outline.all[0]?.item.note,
    });
  });

  test('a second edit from the answer of the first is not stale', async () => {
    const { outline, seq } = await tree();
    const id = outline.all[0]?.item.id ?? '';
    const first = await planner.client.items.update({ id, fields: { title: 'A' }, baseSeq: seq });
    await planner.client.items.update({ id, fields: { title: 'B' }, baseSeq: first.seq });
    expect((await tree()).outline.byId.get(id)?.item.title).toBe('B');
  });
});

describe('fields of many items', () => {
  test('are one act, taken back as one', async () => {
    const { outline } = await tree();
    const [a, b] = outline.roots.map((node) => node.item.id);
    await planner.client.items.updateMany({
      updates: [
        { id: a ?? '', fields: { responsible: 'Lan', note: 'x' } },
        { id: b ?? '', fields: { responsible: 'Minh' } },
      ],
    });
    const now = (await tree()).outline;
    expect([a, b].map((id) => now.byId.get(id ?? '')?.item.responsible)).toEqual(['Lan', 'Minh']);
    expect((await planner.client.history.undo()).label).toMatchObject({
      key: 'item.update',
      params: { count: 2, field: 'note,responsible' },
    });
    expect((await tree()).outline.all.map((node) => node.item)).toEqual(outline.all.map((node) => node.item));
  });

  test('are refused as a whole: stale, unknown, of another production', async () => {
    const { outline, seq } = await tree();
    const [a, b] = outline.roots.map((node) => node.item.id);
    await planner.as('minh').items.update({ id: b ?? '', fields: { responsible: 'Minh' } });
    const updates = [a, b].map((id) => ({ id: id ?? '', fields: { responsible: 'Lan' } }));
    expect(await codeOf(planner.client.items.updateMany({ updates, baseSeq: seq }))).toMatchObject({
      code: 'STALE',
      data: { field: 'responsible', by: 'minh', current: 'Minh' },
    });
    const other =
      (await planner.client.productions.list({})).find((each) => each.code === 'Q1-2022')?.id ?? '';
    const [foreign] = (await planner.client.items.tree({ productionId: other })).items;
    for (const id of [foreign?.id ?? '', '01890000-0000-7000-8000-000000000000']) {
      const call = planner.client.items.updateMany({
        updates: [
          { id: a ?? '', fields: { responsible: 'Lan' } },
          { id, fields: { responsible: 'Lan' } },
        ],
      });
      expect((await codeOf(call)).code).not.toBe('ACCEPTED');
    }
    expect((await tree()).outline.byId.get(a ?? '')?.item.responsible).toBe(
      outline.roots[0]?.item.responsible,
    );
  });
});
