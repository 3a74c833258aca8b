import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildOutline } from '../../domain/productions/index.ts';
import { codeOf, type TestPlanner, testPlanner } from '../testing/test-planner.ts';

let planner: TestPlanner;
let client: TestPlanner['client'];
let play: string;
let programme: string;
beforeEach(async () => {
  planner = testPlanner();
  ({ client } = planner);
  await client.plan.createSample();
  const productions = await client.productions.list({});
  const idOf = (code: string) => productions.find((each) => each.code === code)?.id ?? '';
  [play, programme] = [idOf('LVT'), idOf('Q4-2022')];
});
afterEach(() => planner.remove());

const outlineOf = async (productionId: string) =>
  buildOutline((await client.items.tree({ productionId })).items);
const end = { targetId: null, side: 'inside' } as const;

/** The whole content of the plan, for comparing before and after. */
function dump(): Record<string, unknown[]> {
  const db = new Database(planner.application.session.path(), { readonly: true });
  const tables = [
    'item',
    'item_role',
    'item_performer',
    'role',
    'cue',
    'cue_target',
    'call_item',
    'attachment',
    'production_part',
  ];
  const rows = tables.map((table) => [table, db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()]);
  db.close();
  return Object.fromEntries(rows) as Record<string, unknown[]>;
}

/** A lớp of the play that has roles, cues and rows inside. */
async function unit() {
  const outline = await outlineOf(play);
  const cues = await client.cues.list({ productionId: play });
  const within = (node: (typeof outline.all)[number]): string[] => [
    node.item.id,
    ...node.children.flatMap(within),
  ];
  const node = outline.all.find(
    (each) =>
      each.item.kind === 'unit' &&
      each.item.roleIds.length > 0 &&
      cues.some((cue) => cue.itemId !== null && within(each).includes(cue.itemId)),
  );
  if (!node) throw new Error('the sample has no such lớp');
  const ids = within(node);
  return { node, ids, cues: cues.filter((cue) => cue.itemId !== null && ids.includes(cue.itemId)) };
}

describe('items that move to another production', () => {
  test('take rows, roles by name, performers, files and cues along; an undo gives all of it back to both', async () => {
    const { node, ids, cues } = await unit();
    await client.attachments.add({
      productionId: play,
      itemId: node.item.id,
      milestoneId: null,
      file: new File(['nhạc'], 'nhạc.txt'),
    });
    const before = dump();
    const castNames = (await outlineOf(play)).byId.get(node.item.id)?.item.castNames;
    const answer = await client.items.transfer({
      ids: [node.item.id],
      toProductionId: programme,
      at: end,
      copy: false,
    });
    expect(answer.ids).toEqual([node.item.id]);

    const [home, there] = [await outlineOf(play), await outlineOf(programme)];
    expect(ids.some((id) => home.byId.has(id))).toBe(false);
    expect(there.roots.at(-1)?.item).toMatchObject({ id: node.item.id, castNames });
    expect(there.all.slice(-ids.length).map((each) => each.item.id)).toEqual(ids);
    const roles = await client.people.roles({ productionId: programme });
    expect(
      roles.filter((role) => castNames?.includes(role.name)).every((role) => role.castings.length === 0),
    ).toBe(true);
    expect((await client.records.attachment.list({ productionId: programme })).rows).toHaveLength(1);
    const moved = (await client.cues.list({ productionId: programme })).filter((cue) =>
      ids.includes(cue.itemId ?? ''),
    );
    expect(moved.map((cue) => cue.id).toSorted()).toEqual(cues.map((cue) => cue.id).toSorted());
    const numbers = (await client.cues.list({ productionId: programme })).map((cue) => cue.number);
    expect(new Set(numbers).size).toBe(numbers.length);

    await client.history.undo();
    expect(dump()).toEqual(before);
    await client.history.redo();
    expect((await outlineOf(programme)).byId.has(node.item.id)).toBe(true);
  });

  test('use a role of the same name instead of making another', async () => {
    const { node } = await unit();
    const [role] = await client.people
      .roles({ productionId: play })
      .then((roles) => roles.filter((each) => node.item.roleIds.includes(each.id)));
    await client.records.role.write({
      add: [{ productionId: programme, name: role?.name.toUpperCase() ?? '' }],
    });
    const count = (await client.people.roles({ productionId: programme })).length;
    await client.items.transfer({ ids: [node.item.id], toProductionId: programme, at: end, copy: false });
    const after = await client.people.roles({ productionId: programme });
    const names = after.map((each) => each.name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(after.length).toBeGreaterThanOrEqual(count);
  });

  test('leave the parts and the rehearsals that they were in', async () => {
    const outline = await outlineOf(programme);
    const [first, second] = outline.roots;
    const { ids } = await client.records.part.write({
      add: [
        {
          productionId: programme,
          number: 9,
          firstItemId: first?.item.id ?? '',
          lastItemId: second?.item.id ?? '',
        },
      ],
    });
    await client.items.transfer({ ids: [first?.item.id ?? ''], toProductionId: play, at: end, copy: false });
    const part = (await client.records.part.list({ productionId: programme })).rows.find(
      (row) => row.id === ids[0],
    );
    expect(part).toMatchObject({ firstItemId: second?.item.id, lastItemId: second?.item.id });
    const { call_item: links = [] } = dump();
    expect(links.some((row) => (row as { item_id: string }).item_id === first?.item.id)).toBe(false);
  });

  test('are refused when they were moved meanwhile, and nothing happens', async () => {
    const { node } = await unit();
    const { seq } = await client.items.tree({ productionId: play });
    await planner.as('minh').items.move({ ids: [node.item.id], to: { targetId: null, side: 'inside' } });
    const before = dump();
    expect(
      await codeOf(
        client.items.transfer({
          ids: [node.item.id],
          toProductionId: programme,
          at: end,
          copy: false,
          baseSeq: seq,
        }),
      ),
    ).toMatchObject({ code: 'STALE' });
    expect(dump()).toEqual(before);
  });
});

describe('items that are copied to another production', () => {
  test('stay at home with their cues, and bring none unless asked', async () => {
    const { node, ids } = await unit();
    const before = dump();
    await client.items.transfer({ ids: [node.item.id], toProductionId: programme, at: end, copy: true });
    expect((await outlineOf(play)).byId.has(node.item.id)).toBe(true);
    expect(dump().cue).toEqual(before.cue);
    await client.history.undo();
    expect(dump()).toEqual(before);

    const { ids: copies } = await client.items.transfer({
      ids: [node.item.id],
      toProductionId: programme,
      at: end,
      copy: true,
      withCues: true,
    });
    const cues = await client.cues.list({ productionId: programme });
    const there = (await outlineOf(programme)).byId.get(copies[0] ?? '');
    const own = new Set([there?.item.id, ...(there?.children.map((child) => child.item.id) ?? [])]);
    const copied = cues.filter((cue) => own.has(cue.itemId ?? ''));
    const originals = (await client.cues.list({ productionId: play })).filter((cue) =>
      ids.includes(cue.itemId ?? ''),
    );
    expect(copied.map((cue) => [cue.title, cue.departments])).toEqual(
      originals.map((cue) => [cue.title, cue.departments]),
    );
    expect(new Set(cues.map((cue) => cue.number)).size).toBe(cues.length);
  });

  test('a place that is not there is refused', async () => {
    const { node } = await unit();
    const at = { targetId: node.item.id, side: 'after' } as const;
    expect(
      await codeOf(client.items.transfer({ ids: [node.item.id], toProductionId: programme, at, copy: true })),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });
});

test('a paste of our own copy in another production keeps roles, performers and files', async () => {
  const { node } = await unit();
  await client.attachments.add({
    productionId: play,
    itemId: node.item.id,
    milestoneId: null,
    file: new File(['lời'], 'lời.txt'),
  });
  const { ids } = await client.items.addMany({
    productionId: programme,
    at: end,
    rows: [{ kind: 'unit', title: 'Chép', fromId: node.item.id }],
  });
  const castNames = (await outlineOf(play)).byId.get(node.item.id)?.item.castNames;
  expect((await outlineOf(programme)).byId.get(ids[0] ?? '')?.item.castNames).toBe(castNames);
  expect((await client.records.attachment.list({ productionId: programme })).rows).toMatchObject([
    { name: 'lời.txt', itemId: ids[0] },
  ]);
});

describe('people and roles of an item', () => {
  test('are put in and taken out; two users casting at once take nothing from each other', async () => {
    const outline = await outlineOf(programme);
    const item = outline.all.find((node) => node.item.personIds.length === 0)?.item;
    const id = item?.id ?? '';
    const [one, two, three] = await client.people.list();
    const before = dump();
    await client.items.link({ id, addPeople: [one?.id ?? ''] });
    await planner.as('minh').items.link({ id, addPeople: [two?.id ?? '', one?.id ?? ''] });
    await client.items.link({ id, addPeople: [three?.id ?? ''], removePeople: [one?.id ?? ''] });
    expect((await outlineOf(programme)).byId.get(id)?.item.personIds).toEqual([two?.id, three?.id]);
    await client.history.undo();
    expect((await outlineOf(programme)).byId.get(id)?.item.personIds).toEqual([one?.id, two?.id]);
    await planner.as('minh').history.undo();
    await client.history.undo();
    expect(dump()).toEqual(before);
  });

  test('a role of another production is refused', async () => {
    const [item] = (await client.items.tree({ productionId: programme })).items;
    const [role] = await client.people.roles({ productionId: play });
    expect(await codeOf(client.items.link({ id: item?.id ?? '', addRoles: [role?.id ?? ''] }))).toMatchObject(
      {
        code: 'INVALID',
        data: { field: 'roles', reason: 'unknown' },
      },
    );
  });
});
