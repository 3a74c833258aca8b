import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildOutline, moveItems } from '../../domain/productions/index.ts';
import { type TestPlanner, testPlanner } from '../testing/test-planner.ts';

let planner: TestPlanner;
let productionId: string;
let ids: { before: string; old: string; young: string; last: string };

const items = async () => (await planner.client.items.tree({ productionId })).items;
const order = async () => buildOutline(await items()).roots.map((node) => node.item.id);

/** Lan deletes a màn, Minh adds one into the gap, Lan takes her deletion back: two rows with one key. */
beforeEach(async () => {
  planner = testPlanner();
  await planner.client.plan.createSample();
  productionId =
    (await planner.client.productions.list({})).find((production) => production.code === 'LVT')?.id ?? '';
  const [before = '', gone = ''] = await order();
  await planner.client.items.remove({ ids: [gone] });
  const { id } = await planner.as('minh').items.add({
    productionId,
    at: { targetId: before, side: 'after' },
    fields: { kind: 'curtain', title: 'Của Minh' },
  });
  await planner.client.history.undo();
  const rows = await items();
  const tied = rows.filter((row) => row.orderKey === rows.find((each) => each.id === gone)?.orderKey);
  expect(tied.filter((row) => row.parentId === null)).toHaveLength(2);
  const now = await order();
  const [old = '', young = ''] = now.filter((each) => each === gone || each === id);
  ids = { before, old, young, last: now.at(-1) ?? '' };
});
afterEach(() => planner.remove());

test('between two rows with one key there is room to add, and undo gives the keys back', async () => {
  const stored = await items();
  const add = await planner.client.items.addMany({
    productionId,
    at: { targetId: ids.old, side: 'after' },
    rows: [
      { kind: 'curtain', title: 'một' },
      { kind: 'curtain', title: 'hai' },
    ],
  });
  expect((await order()).slice(0, 5)).toEqual([ids.before, ids.old, ...add.ids, ids.young]);
  await planner.client.history.undo();
  expect(await items()).toEqual(stored);
});

test('to move, as the window showed it', async () => {
  const stored = await items();
  const to = { targetId: ids.young, side: 'before' } as const;
  const shown = moveItems(stored, buildOutline(stored), [ids.last], to) ?? [];
  await planner.client.items.move({ ids: [ids.last], to });
  expect((await order()).slice(0, 4)).toEqual([ids.before, ids.old, ids.last, ids.young]);
  const keys = (rows: readonly { id: string; orderKey: string }[]) =>
    new Map(rows.map((row) => [row.id, row.orderKey]));
  expect(keys(await items())).toEqual(keys(shown));
});

test('and to duplicate', async () => {
  const { ids: copies } = await planner.client.items.duplicate({ ids: [ids.old] });
  expect((await order()).slice(0, 4)).toEqual([ids.before, ids.old, copies[0], ids.young]);
});
