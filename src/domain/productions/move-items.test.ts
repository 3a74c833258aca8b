import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryItems } from '../../../tests/support/arbitrary-items.ts';
import { testItem } from '../../../tests/support/test-item.ts';
import type { Item, Placement } from '../../shared/contract/items.ts';
import { moveItems, placementOf } from './move-items.ts';
import { buildOutline, type Outline } from './outline.ts';
import { isWithin, resolveItemDrop, topmost } from './resolve-item-drop.ts';

const move = (items: readonly Item[], ids: string[], to: Placement) =>
  moveItems(items, buildOutline(items), ids, to);
const order = (items: readonly Item[]) =>
  buildOutline(items).all.map((node) => `${node.item.parentId ?? ''}/${node.item.id}`);

const play = [
  testItem('man1', 'a0', { kind: 'curtain' }),
  testItem('lop1', 'a0', { kind: 'unit', parentId: 'man1' }),
  testItem('lop2', 'a1', { kind: 'unit', parentId: 'man1' }),
  testItem('man2', 'a1', { kind: 'curtain' }),
  testItem('lop3', 'a0', { kind: 'unit', parentId: 'man2' }),
];

/** A move of any rows to any place of any running order. */
const arbitraryMove = arbitraryItems.chain((items) =>
  fc.record({
    items: fc.constant(items),
    ids: fc.uniqueArray(fc.constantFrom(...items.map((item) => item.id)), { minLength: 1, maxLength: 5 }),
    to: fc.record({
      targetId: fc.constantFrom(null, ...items.map((item) => item.id)),
      side: fc.constantFrom('before' as const, 'after' as const, 'inside' as const),
    }),
  }),
);

function structure(outline: Outline) {
  return new Map(outline.all.map((node) => [node.item.id, node.item.parentId]));
}

describe('moveItems', () => {
  it('moves a lớp into another màn, before a row, and takes what is inside along', () => {
    expect(order(move(play, ['lop2'], { targetId: 'lop3', side: 'before' }) ?? [])).toEqual([
      '/man1',
      'man1/lop1',
      '/man2',
      'man2/lop2',
      'man2/lop3',
    ]);
    expect(order(move(play, ['man1'], { targetId: 'man2', side: 'after' }) ?? [])).toEqual([
      '/man2',
      'man2/lop3',
      '/man1',
      'man1/lop1',
      'man1/lop2',
    ]);
  });

  it('a selected row inside a selected one moves with it, not twice', () => {
    const moved = move(play, ['man1', 'lop1'], { targetId: 'man2', side: 'after' }) ?? [];
    expect(order(moved)).toEqual(['/man2', 'man2/lop3', '/man1', 'man1/lop1', 'man1/lop2']);
  });

  it('refuses a place inside what moves, and an unknown target', () => {
    expect(move(play, ['man1'], { targetId: 'lop1', side: 'after' })).toBeNull();
    expect(move(play, ['man1'], { targetId: 'man1', side: 'inside' })).toBeNull();
    expect(move(play, ['man1'], { targetId: 'nowhere', side: 'after' })).toBeNull();
  });

  it('gives back the same rows where nothing changes', () => {
    expect(move(play, ['lop2'], { targetId: 'lop1', side: 'after' })).toBe(play);
  });

  it('finds room between two rows with the same key', () => {
    const tied = [testItem('a', 'a0'), testItem('b', 'a0'), testItem('c', 'a1')];
    expect(order(move(tied, ['c'], { targetId: 'a', side: 'after' }) ?? [])).toEqual(['/a', '/c', '/b']);
  });

  it('never loses, doubles or loops a row, and puts the moved ones together where it was said', () => {
    fc.assert(
      fc.property(arbitraryMove, ({ items, ids, to }) => {
        const before = buildOutline(items);
        const result = moveItems(items, before, ids, to);
        const moved = topmost(before, ids).map((node) => node.item.id);
        const inside =
          to.targetId !== null && moved.some((id) => isWithin(before, to.targetId as string, id));
        expect(result === null).toBe(inside);
        if (result === null) return;
        const after = buildOutline(result);
        expect(after.all).toHaveLength(items.length);
        expect(new Set(after.all.map((node) => node.item.id)).size).toBe(items.length);
        const drop = resolveItemDrop(before, ids, to);
        const siblings = drop?.parentId ? (after.byId.get(drop.parentId)?.children ?? []) : after.roots;
        const names = siblings.map((node) => node.item.id);
        const start = names.indexOf(moved[0]!);
        expect(names.slice(start, start + moved.length)).toEqual(moved);
        if (to.targetId !== null && to.side === 'before')
          expect(names[start + moved.length]).toBe(to.targetId);
        if (to.targetId !== null && to.side === 'after') expect(names[start - 1]).toBe(to.targetId);
        if (to.side === 'inside') expect(start + moved.length).toBe(names.length);
        // Everything else keeps its parent, and the rest keeps its order.
        const parents = structure(after);
        for (const [id, parent] of structure(before))
          if (!moved.includes(id)) expect(parents.get(id)).toBe(parent);
        const rest = (outline: Outline) =>
          outline.all.map((node) => node.item.id).filter((id) => !moved.some((m) => isWithin(before, id, m)));
        expect(rest(after)).toEqual(rest(before));
      }),
    );
  });

  it('placementOf names the place that a move led to', () => {
    fc.assert(
      fc.property(arbitraryMove, ({ items, ids, to }) => {
        const result = moveItems(items, buildOutline(items), ids, to);
        if (result === null) return;
        const said = placementOf(buildOutline(result), ids);
        expect(said).not.toBeNull();
        const again = moveItems(items, buildOutline(items), ids, said!);
        expect(order(again ?? [])).toEqual(order(result));
      }),
    );
  });
});
