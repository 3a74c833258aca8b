import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryItems } from '../../../../../../tests/support/arbitrary-items.ts';
import {
  buildOutline,
  goesInside,
  isWithin,
  moveItems,
  type RankedRow,
  rankedRow,
} from '../../../../../domain/productions/index.ts';
import { type DropRow, type Hand, landingAt, landingOf, ROW_HEIGHT } from './drop-position.ts';

const ranks = { part: 0, act: 0, curtain: 1, scene: 2, unit: 3, item: 4, number: 5, speech: 5 };
type Kind = keyof typeof ranks;
const ranked = (kind: Kind): RankedRow => ({
  kind: kind === 'part' ? 'item' : kind,
  rank: ranks[kind],
  part: kind === 'part',
  titledPart: kind === 'part',
  holds: kind !== 'number' && kind !== 'speech',
});
const row = (
  id: string,
  parentId: string | null,
  depth: number,
  kind: Kind,
  given: Partial<DropRow> = {},
): DropRow => ({ ...ranked(kind), id, parentId, depth, expanded: false, moved: false, ...given });

/** Màn I › (Lớp 1 › bài a, bài b), Lớp 2; Màn II closed. */
const rows = [
  row('man1', null, 0, 'curtain', { expanded: true }),
  row('lop1', 'man1', 1, 'unit', { expanded: true }),
  row('a', 'lop1', 2, 'number'),
  row('b', 'lop1', 2, 'number'),
  row('lop2', 'man1', 1, 'unit'),
  row('man2', null, 0, 'curtain'),
];
/** Phần I › tiết mục a, b; tiết mục c; Phần II, empty. */
const programme = [
  row('phan1', null, 0, 'part', { expanded: true }),
  row('a', 'phan1', 1, 'item'),
  row('b', 'phan1', 1, 'item'),
  row('c', null, 0, 'item'),
  row('phan2', null, 0, 'part'),
];
const hand = (kind: Kind, depth: number, shift = 0): Hand => ({
  rows: [ranked(kind)],
  depth,
  parentId: 'elsewhere',
  shift,
});
const at = (gap: number, held: Hand, list = rows) => landingAt(list, gap * ROW_HEIGHT, held);

describe('landingAt', () => {
  it('keeps a row beside rows of its own kind', () => {
    // Lớp 3 to just above Lớp 2 stands before it, whatever the pointer wobbles.
    for (const shift of [0, 0.8, -0.8, 1, 3])
      expect(at(4, hand('unit', 1, shift))).toEqual({
        to: { targetId: 'lop2', side: 'before' },
        gap: 4,
        depth: 1,
      });
    expect(at(4, hand('number', 2))).toEqual({ to: { targetId: 'b', side: 'after' }, gap: 4, depth: 2 });
    expect(at(3, hand('number', 2))).toEqual({ to: { targetId: 'b', side: 'before' }, gap: 3, depth: 2 });
    expect(at(6, hand('curtain', 0))).toEqual({ to: { targetId: 'man2', side: 'after' }, gap: 6, depth: 0 });
  });

  it('goes as deep as its kind belongs where nothing of its own is near', () => {
    expect(at(5, hand('number', 2))).toEqual({ to: { targetId: 'lop2', side: 'inside' }, gap: 5, depth: 2 });
    expect(at(6, hand('unit', 1))).toEqual({ to: { targetId: 'man2', side: 'inside' }, gap: 6, depth: 1 });
    expect(at(1, hand('unit', 1))).toEqual({ to: { targetId: 'lop1', side: 'before' }, gap: 1, depth: 1 });
  });

  it('comes out of its groups to the left and in to the right, a whole level at a time', () => {
    expect(at(5, hand('number', 2, -1))).toEqual({
      to: { targetId: 'lop2', side: 'after' },
      gap: 5,
      depth: 1,
    });
    expect(at(5, hand('number', 2, -2))).toEqual({
      to: { targetId: 'man2', side: 'before' },
      gap: 5,
      depth: 0,
    });
    expect(at(4, hand('number', 2, -5))?.depth).toBe(1);
    expect(at(5, hand('number', 1, 9))?.depth).toBe(2);
  });

  it('takes the nearest gap where its kind may not stand', () => {
    // A màn between the bài bản of another goes before or after all of that.
    expect(at(3, hand('curtain', 0, 2))).toMatchObject({ gap: 5, depth: 0 });
    expect(at(2, hand('curtain', 0))).toMatchObject({ gap: 0 });
    expect(at(3, hand('unit', 1, 4))).toMatchObject({ gap: 4, depth: 1 });
  });

  it('puts a tiết mục into a phần, and into another only when it was clearly moved there', () => {
    const to = (gap: number, held: Hand) => at(gap, held, programme)?.to;
    expect(to(2, hand('item', 0))).toEqual({ targetId: 'b', side: 'before' });
    expect(to(5, hand('item', 0, 1))).toEqual({ targetId: 'phan2', side: 'inside' });
    expect(to(4, hand('item', 0, 0.9))).toEqual({ targetId: 'phan2', side: 'before' });
    expect(to(4, hand('item', 0, 1))).toEqual({ targetId: 'c', side: 'inside' });
    expect(to(4, hand('speech', 1))).toEqual({ targetId: 'phan2', side: 'before' });
    expect(to(3, hand('item', 1))).toEqual({ targetId: 'b', side: 'after' });
    expect(to(3, hand('item', 0))).toEqual({ targetId: 'c', side: 'before' });
  });

  it('keeps a phần out of a phần', () => {
    expect(at(2, hand('part', 0, 2), programme)).toMatchObject({ gap: 3, depth: 0 });
    expect(at(4, hand('part', 0), programme)?.depth).toBe(0);
  });

  it('lets a row stay where it already stands, however odd that is', () => {
    const odd = [row('lop1', null, 0, 'unit', { expanded: true }), row('x', 'lop1', 1, 'unit'), rows[5]!];
    expect(at(2, { ...hand('unit', 1), parentId: 'lop1' }, odd)?.depth).toBe(1);
    expect(at(2, hand('unit', 1), odd)?.depth).toBe(0);
  });

  it('stands before the first row at the top, and keeps to the rows beyond them', () => {
    expect(at(-2, hand('number', 2))).toEqual({ to: { targetId: 'man1', side: 'before' }, gap: 0, depth: 0 });
    expect(at(400, hand('curtain', 0))?.gap).toBe(6);
  });

  it('counts gaps inside what is dragged as the gap above it', () => {
    const lifted = rows.map((each) => ({ ...each, moved: ['lop1', 'a', 'b'].includes(each.id) }));
    const held = { ...hand('unit', 1), parentId: 'man1' };
    expect(at(3, held, lifted)).toEqual({ to: { targetId: 'lop2', side: 'before' }, gap: 1, depth: 1 });
    expect(at(2, { ...held, shift: 4 }, lifted)?.to).toEqual({ targetId: 'lop2', side: 'before' });
  });

  it('is null where everything is dragged', () => {
    expect(landingAt([row('x', null, 0, 'item', { moved: true })], 10, hand('item', 0))).toBeNull();
  });

  it('only ever offers places where the rows can go, and draws them there', () => {
    fc.assert(
      fc.property(
        arbitraryItems,
        fc.nat(),
        fc.integer({ min: -40, max: 900 }),
        fc.integer({ min: -4, max: 4 }),
        (items, pick, y, shift) => {
          const outline = buildOutline(items);
          const lifted = outline.all[pick % outline.all.length]!;
          const id = lifted.item.id;
          const list = outline.all.map((node) => ({
            ...rankedRow(node),
            id: node.item.id,
            parentId: node.item.parentId,
            depth: node.depth,
            expanded: node.children.length > 0,
            moved: isWithin(outline, node.item.id, id),
          }));
          const { parentId } = lifted.item;
          const held = { rows: [rankedRow(lifted)], depth: lifted.depth, parentId, shift };
          const landing = landingAt(list, y, held);
          if (!landing) return;
          const moved = moveItems(items, outline, [id], landing.to);
          expect(moved).not.toBeNull();
          const after = buildOutline(moved!);
          const node = after.byId.get(id)!;
          expect(node.depth).toBe(landing.depth);
          const parent = list.find((each) => each.id === node.item.parentId);
          if (parent && parent.id !== parentId) expect(goesInside(rankedRow(lifted), parent)).toBe(true);
          // The rows that stay above the line stay above, those below stay below.
          const order = after.all.map((each) => each.item.id);
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
