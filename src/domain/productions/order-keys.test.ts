import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Keyed, keysInGap } from './order-keys.ts';
import { compareOrder } from './outline.ts';

/** The siblings after new rows have been put into a gap, and the order that was meant. */
function put(siblings: readonly Keyed[], index: number, ids: string[]) {
  const { inserted, rekeyed } = keysInGap(siblings, index, ids.length);
  const meant = [
    ...siblings.slice(0, index).map((row) => row.id),
    ...ids,
    ...siblings.slice(index).map((row) => row.id),
  ];
  const changed = new Map(rekeyed.map((row) => [row.id, row.orderKey]));
  const rows = [
    ...siblings.map((row) => ({ id: row.id, orderKey: changed.get(row.id) ?? row.orderKey })),
    ...ids.map((id, i) => ({ id, orderKey: inserted[i] ?? '' })),
  ];
  return { meant, rows: rows.toSorted(compareOrder), rekeyed };
}

it('touches no sibling where there is room', () => {
  const siblings = [
    { id: 'a', orderKey: 'a0' },
    { id: 'b', orderKey: 'a1' },
    { id: 'c', orderKey: 'a1' },
  ];
  for (const index of [0, 1, 3]) expect(keysInGap(siblings, index, 2).rekeyed).toEqual([]);
});

it('gives new keys to the rows that share one behind the gap, and to no others', () => {
  const siblings = ['a', 'b', 'c', 'd'].map((id, i) => ({ id, orderKey: i < 3 ? 'a0' : 'a1' }));
  const { meant, rows, rekeyed } = put(siblings, 1, ['new']);
  expect(rows.map((row) => row.id)).toEqual(meant);
  expect(rekeyed.map((row) => row.id)).toEqual(['b', 'c']);
});

it('any run of insertions and moves among rows with equal keys keeps the order that was meant', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a0', 'a1', 'a2'), { maxLength: 8 }),
      fc.array(
        fc.record({ at: fc.nat(), count: fc.integer({ min: 1, max: 3 }), take: fc.nat(), tie: fc.boolean() }),
        { maxLength: 12 },
      ),
      (keys, steps) => {
        let counter = 0;
        let rows: Keyed[] = keys
          .map((orderKey) => ({ id: `r${counter++}`, orderKey }))
          .toSorted(compareOrder);
        for (const step of steps) {
          // Now and then a row is gone and comes back (an undo) with the key of another.
          const twin = rows[step.take % Math.max(1, rows.length)];
          if (step.tie && twin)
            rows = [...rows, { id: `q${counter++}`, orderKey: twin.orderKey }].toSorted(compareOrder);
          const taken = rows.slice(step.take % (rows.length + 1)).slice(0, step.count);
          const rest = rows.filter((row) => !taken.includes(row));
          const ids = taken.length > 0 ? taken.map((row) => row.id) : [`r${counter++}`];
          const after = put(rest, step.at % (rest.length + 1), ids);
          expect(after.rows.map((row) => row.id)).toEqual(after.meant);
          rows = after.rows;
        }
      },
    ),
  );
});
