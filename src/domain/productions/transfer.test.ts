import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryItems } from '../../../tests/support/arbitrary-items.ts';
import { testItem } from '../../../tests/support/test-item.ts';
import type { Item } from '../../shared/contract/items.ts';
import { buildOutline } from './outline.ts';
import { topmost } from './resolve-item-drop.ts';
import { matchRoles, partEndsWithout, planTransfer } from './transfer.ts';

const there = (items: readonly Item[]) =>
  items.map((item) => ({ ...item, id: `t${item.id}`, parentId: item.parentId && `t${item.parentId}` }));

/** Titles of a tree with how deep each stands. */
const shape = (items: readonly Item[]) =>
  buildOutline(items).all.map((node) => `${'  '.repeat(node.depth)}${node.item.title}`);

test('the copy of any rows stands where it was sent, as it stood at home, and moves nobody there', () => {
  fc.assert(
    fc.property(
      arbitraryItems,
      arbitraryItems,
      fc.nat(),
      fc.nat(),
      fc.constantFrom('before', 'after', 'inside'),
      (items, others, pick, at, side) => {
        const [from, to] = [buildOutline(items), buildOutline(there(others))];
        const chosen = from.all[pick % from.all.length];
        const target = to.all[at % to.all.length];
        if (!chosen || !target) return;
        const plan = planTransfer(
          from,
          [chosen.item.id],
          to,
          { targetId: target.item.id, side },
          (item) => `c${item.id}`,
        );
        if (!plan) throw new Error('a place that is there was refused');
        const keys = new Map(plan.rekeyed.map((row) => [row.id, row.orderKey]));
        const byId = new Map(items.map((item) => [item.id, item]));
        const copies = plan.items.map((row): Item => {
          const original = byId.get(row.fromId) as Item;
          return {
            ...original,
            title: `copy ${original.title}`,
            id: row.id,
            parentId: row.parentId,
            orderKey: row.orderKey,
          };
        });
        const after = [
          ...there(others).map((item) => ({ ...item, orderKey: keys.get(item.id) ?? item.orderKey })),
          ...copies,
        ];
        const without = shape(after).filter((line) => !line.includes('copy'));
        expect(without).toEqual(shape(there(others)));
        const outline = buildOutline(after);
        const copy = outline.byId.get(plan.tops[0] ?? '');
        const parent = side === 'inside' ? target.item.id : target.item.parentId;
        expect(copy?.item.parentId ?? null).toBe(parent);
        const siblings = parent === null ? outline.roots : (outline.byId.get(parent)?.children ?? []);
        const place = copy ? siblings.indexOf(copy) : -1;
        const beside = siblings.findIndex((node) => node.item.id === target.item.id);
        if (side === 'inside') expect(place).toBe(siblings.length - 1);
        else expect(place - beside).toBe(side === 'after' ? 1 : -1);
        const inside = (node: typeof chosen): string[] => [
          `${node.depth} ${node.item.title.replace('copy ', '')}`,
          ...node.children.flatMap(inside),
        ];
        const relative = (lines: string[]) => {
          const base = Number(lines[0]?.split(' ')[0]);
          return lines.map((line) => line.replace(/^\d+/, (depth) => String(Number(depth) - base)));
        };
        expect(copy && relative(inside(copy))).toEqual(relative(inside(chosen)));
      },
    ),
  );
});

test('rows inside chosen rows go with them once', () => {
  fc.assert(
    fc.property(arbitraryItems, fc.array(fc.nat(), { minLength: 1 }), (items, picks) => {
      const from = buildOutline(items);
      const ids = picks.map((pick) => from.all[pick % from.all.length]?.item.id ?? '');
      const plan = planTransfer(
        from,
        ids,
        buildOutline([]),
        { targetId: null, side: 'inside' },
        (item) => item.id,
      );
      expect(plan?.tops).toEqual(topmost(from, ids).map((node) => node.item.id));
      expect(new Set(plan?.items.map((row) => row.id)).size).toBe(plan?.items.length);
    }),
  );
});

describe('roles', () => {
  const role = (id: string, name: string) => ({ id, name, roleType: 'kép mùi' });
  test('are found by name, whatever its case; what is missing is made once', () => {
    let n = 0;
    const { roleOf, created } = matchRoles(
      [role('a', 'Vân Tiên'), role('b', 'Nguyệt Nga'), role('c', 'nguyệt  nga')],
      [role('x', 'VÂN TIÊN')],
      () => `new${++n}`,
    );
    expect([...roleOf]).toEqual([
      ['a', 'x'],
      ['b', 'new1'],
      ['c', 'new1'],
    ]);
    expect(created).toEqual([{ id: 'new1', name: 'Nguyệt Nga', roleType: 'kép mùi' }]);
  });
  test('marks tell names apart, and a role at home is itself', () => {
    const { roleOf, created } = matchRoles(
      [role('a', 'Ngà'), role('x', 'Nga')],
      [role('x', 'Nga')],
      () => 'new',
    );
    expect([...roleOf]).toEqual([
      ['a', 'new'],
      ['x', 'x'],
    ]);
    expect(created).toHaveLength(1);
  });
});

test('a part begins and ends with what stays of it', () => {
  const outline = buildOutline(['a', 'b', 'c', 'd'].map((id, i) => testItem(id, `a${i}`)));
  const parts = [
    { id: 'p1', firstItemId: 'a', lastItemId: 'b' },
    { id: 'p2', firstItemId: 'c', lastItemId: null },
  ];
  expect(partEndsWithout(parts, outline, new Set(['a']))).toEqual([
    { id: 'p1', firstItemId: 'b', lastItemId: 'b' },
  ]);
  expect(partEndsWithout(parts, outline, new Set(['c']))).toEqual([
    { id: 'p2', firstItemId: 'd', lastItemId: null },
  ]);
  expect(partEndsWithout(parts, outline, new Set(['a', 'b']))).toEqual([
    { id: 'p1', firstItemId: null, lastItemId: null },
  ]);
  expect(partEndsWithout(parts, outline, new Set(['d']))).toEqual([]);
});
