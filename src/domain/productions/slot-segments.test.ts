import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryItems } from '../../../tests/support/arbitrary-items.ts';
import { testItem } from '../../../tests/support/test-item.ts';
import type { ProductionPart } from '../../shared/contract/productions.ts';
import { buildOutline } from './outline.ts';
import { contentSeconds, slotFit } from './slot-fit.ts';
import { slotFullAt, slotSegments } from './slot-segments.ts';

const outline = buildOutline([
  testItem('a', 'a0', { durationSeconds: 100, linkSeconds: 10 }),
  testItem('b', 'a1', { durationSeconds: 200 }),
  testItem('c', 'a2', { durationSeconds: 50 }),
]);
const part = (firstItemId: string | null, lastItemId: string | null): ProductionPart => ({
  id: 'part',
  productionId: 'production',
  number: 1,
  title: '',
  firstItemId,
  lastItemId,
});

describe('slot', () => {
  it('tells what is over and what is left', () => {
    expect(slotFit(outline, [], 300).overSeconds).toBe(60);
    expect(slotFit(outline, [part('b', 'c')], 300).overSeconds).toBe(-50);
  });

  it('has one segment a top-level row, links included', () => {
    expect(slotSegments(outline, [])).toEqual([
      { id: 'a', from: 0, seconds: 110 },
      { id: 'b', from: 110, seconds: 200 },
      { id: 'c', from: 310, seconds: 50 },
    ]);
    expect(slotSegments(outline, [part('b', null)]).map((segment) => [segment.id, segment.from])).toEqual([
      ['b', 0],
      ['c', 200],
    ]);
  });

  it('is full at a moment of the show', () => {
    expect(slotFullAt(outline, [], 300)).toBe(300);
    expect(slotFullAt(outline, [], 360)).toBeNull();
    expect(slotFullAt(outline, [part('b', 'c')], 220)).toBe(330);
    expect(slotFullAt(outline, [part('a', 'a'), part('c', 'c')], 120)).toBe(330);
  });

  it('segments add up to the content without gaps', () => {
    fc.assert(
      fc.property(arbitraryItems, (items) => {
        const any = buildOutline(items);
        const segments = slotSegments(any, []);
        expect(segments.reduce((sum, segment) => sum + segment.seconds, 0)).toBe(contentSeconds(any, []));
        segments.forEach((segment, i) => {
          const last = segments[i - 1];
          expect(segment.from).toBe(last ? last.from + last.seconds : 0);
        });
      }),
    );
  });
});
