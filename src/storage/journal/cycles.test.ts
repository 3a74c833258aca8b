import { afterEach, beforeEach, expect, test } from 'vitest';
import { isPlanError } from '../../shared/errors/plan-error.ts';
import { type JournaledSample, journaledSample } from '../testing/test-plan.ts';

let plan: JournaledSample;
beforeEach(() => {
  plan = journaledSample();
  const { id } = plan.db.prepare('SELECT id FROM production LIMIT 1').get() as { id: string };
  plan.act(
    ['top', 'a', 'b', 'c'].map(
      (name, i) =>
        `INSERT INTO item (id, production_id, sort_key, kind, title) VALUES ('${name}', '${id}', 'a${i}', 'item', '')`,
    ),
  );
});
afterEach(() => plan.remove());

const put = (id: string, parent: string | null) =>
  `UPDATE item SET parent_id = ${parent === null ? 'NULL' : `'${parent}'`} WHERE id = '${id}'`;
const parents = () =>
  Object.fromEntries(
    (
      plan.db.prepare(`SELECT id, parent_id FROM item WHERE id IN ('a', 'b', 'c')`).all() as {
        id: string;
        parent_id: string | null;
      }[]
    ).map((row) => [row.id, row.parent_id]),
  );
function codeOf(body: () => unknown) {
  try {
    body();
  } catch (error) {
    if (isPlanError(error)) return { code: error.code, ...error.data };
    throw error;
  }
  return 'accepted';
}

test('a redo that would close a cycle with another’s move is refused, and nothing is lost', () => {
  plan.act([put('a', 'b')], 'lan');
  plan.journal.undo('lan');
  plan.act([put('b', 'a')], 'minh');
  expect(codeOf(() => plan.journal.redo('lan'))).toEqual({
    code: 'UNDO_REFUSED',
    reason: 'touches-more',
    table: 'item',
    id: 'a',
  });
  expect(parents()).toEqual({ a: null, b: 'a', c: null });
});

test('also over several rows, and for an undo', () => {
  plan.act([put('b', 'a')], 'lan');
  plan.act([put('b', null)], 'lan');
  plan.act([put('a', 'c'), put('c', 'b')], 'minh');
  expect(codeOf(() => plan.journal.undo('lan'))).toMatchObject({ code: 'UNDO_REFUSED', table: 'item' });
  expect(parents()).toEqual({ a: 'c', b: null, c: 'b' });
});

test('an act that puts a row into itself is refused whole', () => {
  expect(codeOf(() => plan.act([put('a', 'b'), put('b', 'a')]))).toMatchObject({
    code: 'INVALID',
    reason: 'own-descendant',
  });
  expect(parents()).toEqual({ a: null, b: null, c: null });
});

test('a swap of parent and child is undone and redone, whatever the order of its rows', () => {
  plan.act([put('a', 'b')]);
  for (const swap of [
    [put('b', 'a'), put('a', null)],
    [put('a', null), put('b', 'a')],
  ]) {
    plan.act(swap);
    expect(parents()).toEqual({ a: null, b: 'a', c: null });
    plan.journal.undo('lan');
    expect(parents()).toEqual({ a: 'b', b: null, c: null });
    plan.journal.redo('lan');
    plan.journal.undo('lan');
  }
});

test('an undo that only passes through a cycle is no cycle', () => {
  plan.act([put('a', 'b'), put('a', 'c')], 'lan');
  plan.act([put('b', 'a')], 'minh');
  // Backwards: a goes under b, which is under a now, and then to the top.
  plan.journal.undo('lan');
  expect(parents()).toEqual({ a: null, b: 'a', c: null });
});
