import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryItems } from '../../../tests/support/arbitrary-items.ts';
import { testItem } from '../../../tests/support/test-item.ts';
import type { Item } from '../../shared/contract/items.ts';
import { type MoveStep, placementOfStep } from './keyboard-move.ts';
import { moveItems } from './move-items.ts';
import { buildOutline } from './outline.ts';

function step(items: readonly Item[], id: string, by: MoveStep): readonly Item[] | null {
  const outline = buildOutline(items);
  const to = placementOfStep(outline, id, by);
  return to && moveItems(items, outline, [id], to);
}
const order = (items: readonly Item[]) =>
  buildOutline(items).all.map((node) => `${node.item.parentId ?? ''}/${node.item.id}`);

describe('placementOfStep', () => {
  const items = [
    testItem('man', 'a0', { kind: 'curtain' }),
    testItem('lop1', 'a0', { kind: 'unit', parentId: 'man' }),
    testItem('bai', 'a0', { parentId: 'lop1' }),
    testItem('lop2', 'a1', { kind: 'unit', parentId: 'man' }),
  ];

  it('goes no further than the ends of the show', () => {
    const outline = buildOutline(items);
    expect(placementOfStep(outline, 'man', 'up')).toBeNull();
    expect(placementOfStep(outline, 'man', 'down')).toBeNull();
    expect(placementOfStep(outline, 'man', 'out')).toBeNull();
    expect(placementOfStep(outline, 'lop1', 'in')).toBeNull();
    expect(placementOfStep(outline, 'nowhere', 'up')).toBeNull();
  });

  it('leaves its parent at the first and the last place', () => {
    const outline = buildOutline(items);
    expect(placementOfStep(outline, 'lop1', 'up')).toEqual({ targetId: 'man', side: 'before' });
    expect(placementOfStep(outline, 'lop2', 'down')).toEqual({ targetId: 'man', side: 'after' });
  });

  it('offers no place inside a bài bản', () => {
    const outline = buildOutline([testItem('a', 'a0'), testItem('b', 'a1')]);
    expect(placementOfStep(outline, 'b', 'in')).toBeNull();
  });

  it('up and down among siblings take each other back, and out takes in back', () => {
    fc.assert(
      fc.property(arbitraryItems, fc.nat(), (rows, pick) => {
        const outline = buildOutline(rows);
        const node = outline.all[pick % outline.all.length]!;
        const id = node.item.id;
        const siblings =
          node.item.parentId === null ? outline.roots : outline.byId.get(node.item.parentId)!.children;
        const at = siblings.indexOf(node);
        const back = (first: MoveStep, second: MoveStep) => {
          const there = step(rows, id, first);
          expect(order(step(there!, id, second)!)).toEqual(order(rows));
        };
        if (at > 0) back('up', 'down');
        if (at < siblings.length - 1) back('down', 'up');
        if (placementOfStep(outline, id, 'in')) back('in', 'out');
      }),
    );
  });
});
