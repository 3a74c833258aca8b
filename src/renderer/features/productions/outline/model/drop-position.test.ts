import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryItems } from '../../../../../../tests/support/arbitrary-items.ts';
import { buildOutline, isWithin, mayHold, moveItems } from '../../../../../domain/productions/index.ts';
import { type DropRow, landingAt, landingOf, ROW_HEIGHT } from './drop-position.ts';

const row = (id: string, parentId: string | null, depth: number, given: Partial<DropRow> = {}): DropRow => ({
  id,
  parentId,
  depth,
  expanded: false,
  holds: true,
  moved: false,
  ...given,
});

/** Màn I › (Lớp 1 › bài a, bài b), Lớp 2; Màn II closed. */
const rows = [
  row('man1', null, 0, { expanded: true }),
  row('lop1', 'man1', 1, { expanded: true }),
  row('a', 'lop1', 2, { holds: false }),
  row('b', 'lop1', 2, { holds: false }),
  row('lop2', 'man1', 1),
  row('man2', null, 0),
];
const at = (gap: number, depth: number, list = rows) => landingAt(list, gap * ROW_HEIGHT, depth);

describe('landingAt', () => {
  it('takes the height for the gap and the depth for the parent', () => {
    expect(at(4, 2)).toEqual({ to: { targetId: 'b', side: 'after' }, gap: 4, depth: 2 });
    expect(at(4, 1)).toEqual({ to: { targetId: 'lop2', side: 'before' }, gap: 4, depth: 1 });
    expect(at(3, 2)).toEqual({ to: { targetId: 'b', side: 'before' }, gap: 3, depth: 2 });
  });

  it('never goes further out than the row below, nor further in than one under the row above', () => {
    expect(at(4, -3)?.depth).toBe(1);
    expect(at(3, 9)).toMatchObject({ depth: 2 });
    expect(at(5, 9)).toEqual({ to: { targetId: 'lop2', side: 'inside' }, gap: 5, depth: 2 });
  });

  it('nests as the first row of an open group, and at the end of a closed one', () => {
    expect(at(1, 1)).toEqual({ to: { targetId: 'lop1', side: 'before' }, gap: 1, depth: 1 });
    expect(at(6, 1)).toEqual({ to: { targetId: 'man2', side: 'inside' }, gap: 6, depth: 1 });
    expect(at(6, 0)).toEqual({ to: { targetId: 'man2', side: 'after' }, gap: 6, depth: 0 });
  });

  it('comes out of its groups to the left', () => {
    expect(at(5, 0)).toEqual({ to: { targetId: 'man2', side: 'before' }, gap: 5, depth: 0 });
    expect(at(5, 1)).toEqual({ to: { targetId: 'lop2', side: 'after' }, gap: 5, depth: 1 });
  });

  it('stands before the first row at the top, and keeps to the rows beyond them', () => {
    expect(landingAt(rows, -50, 3)).toEqual({ to: { targetId: 'man1', side: 'before' }, gap: 0, depth: 0 });
    expect(landingAt(rows, 9999, 0)?.gap).toBe(6);
  });

  it('counts gaps inside what is dragged as the gap above it', () => {
    const lifted = rows.map((each) => ({ ...each, moved: ['lop1', 'a', 'b'].includes(each.id) }));
    expect(at(3, 1, lifted)).toEqual({ to: { targetId: 'lop2', side: 'before' }, gap: 1, depth: 1 });
    expect(at(2, 5, lifted)?.to).toEqual({ targetId: 'lop2', side: 'before' });
  });

  it('is null where everything is dragged', () => {
    expect(landingAt([row('x', null, 0, { moved: true })], 10, 0)).toBeNull();
  });

  it('only ever offers places where the rows can go, and draws them there', () => {
    fc.assert(
      fc.property(
        arbitraryItems,
        fc.nat(),
        fc.integer({ min: -40, max: 900 }),
        fc.integer({ min: -2, max: 6 }),
        (items, pick, y, depth) => {
          const outline = buildOutline(items);
          const id = outline.all[pick % outline.all.length]!.item.id;
          const list = outline.all.map((node) =>
            row(node.item.id, node.item.parentId, node.depth, {
              expanded: node.children.length > 0,
              holds: mayHold(node),
              moved: isWithin(outline, node.item.id, id),
            }),
          );
          const landing = landingAt(list, y, depth);
          if (!landing) return;
          const moved = moveItems(items, outline, [id], landing.to);
          expect(moved).not.toBeNull();
          const node = buildOutline(moved!).byId.get(id)!;
          expect(node.depth).toBe(landing.depth);
          // The rows that stay above the line stay above, those below stay below.
          const order = buildOutline(moved!).all.map((each) => each.item.id);
          for (const [index, each] of list.entries()) {
            if (each.moved) continue;
            expect(order.indexOf(each.id) < order.indexOf(id)).toBe(index < landing.gap);
          }
        },
      ),
    );
  });
});

describe('landingOf', () => {
  it('draws the line of a placement', () => {
    expect(landingOf(rows, { targetId: 'lop1', side: 'after' })).toMatchObject({ gap: 4, depth: 1 });
    expect(landingOf(rows, { targetId: 'lop1', side: 'inside' })).toMatchObject({ gap: 4, depth: 2 });
    expect(landingOf(rows, { targetId: 'lop2', side: 'before' })).toMatchObject({ gap: 4, depth: 1 });
    expect(landingOf(rows, { targetId: null, side: 'inside' })).toMatchObject({ gap: 6, depth: 0 });
    expect(landingOf(rows, { targetId: 'hidden', side: 'after' })).toBeNull();
  });
});
