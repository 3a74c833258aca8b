import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupHidden } from './hidden-groups.ts';
import { laySideBySide, MORE_SHARE } from './side-by-side.ts';

type Span = [start: number, end: number];
const lay = (spans: Span[], most?: number) => {
  const sorted = spans.toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
  const { lefts, widths, hidden } = laySideBySide(
    sorted.map(([start]) => start),
    sorted.map(([, end]) => end),
    most,
  );
  const round = (value: number | undefined) => Math.round((value ?? 0) * 1000) / 1000;
  return { boxes: sorted.map((_, at) => [round(lefts[at]), round(widths[at])]), hidden, sorted };
};

describe('calls side by side', () => {
  test('one alone has the whole width, and one that begins as the other ends does not overlap it', () => {
    expect(lay([[480, 600], [600, 660]]).boxes).toEqual([[0, 1], [0, 1]]); // biome-ignore format: a table
  });
  test('two that overlap halve it, a third below them has all of it again', () => {
    expect(lay([[480, 600], [540, 660], [700, 720]]).boxes).toEqual([[0, 0.5], [0.5, 0.5], [0, 1]]); // biome-ignore format: a table
  });
  test('one that is tied to others only by a third grows over the lanes beside it', () => {
    // A long one, two short ones beside its head, one beside its foot.
    expect(lay([[480, 720], [480, 540], [500, 560], [600, 700]]).boxes).toEqual([[0, 0.333], [0.333, 0.333], [0.667, 0.333], [0.333, 0.667]]); // biome-ignore format: a table
  });
  test('above the cap the rest is hidden, and "+N" keeps its strip', () => {
    const { boxes, hidden } = lay(
      Array.from({ length: 7 }, (): Span => [480, 600]),
      5,
    );
    expect(hidden).toEqual([5, 6]);
    const share = Math.round(((1 - MORE_SHARE) / 5) * 1000) / 1000;
    expect(boxes.slice(0, 5)).toEqual([0, 1, 2, 3, 4].map((at) => [expect.closeTo(at * share, 2), share]));
    expect(boxes.slice(5)).toEqual([[0, 0], [0, 0]]); // biome-ignore format: a table
  });
  test('nothing to lay out', () => {
    expect(lay([]).boxes).toEqual([]);
  });
});

test('hidden calls stand behind one "+N" for each hour in which they begin', () => {
  expect(groupHidden([3, 4, 7], [0, 0, 0, 480, 539, 0, 0, 540])).toEqual([
    { hour: 8, indexes: [3, 4] },
    { hour: 9, indexes: [7] },
  ]);
});

const spans = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]): Span => [start, start + length]),
  { maxLength: 60 },
);
const overlap = (a: Span, b: Span) => a[0] < b[1] && b[0] < a[1];

describe('whatever the day looks like', () => {
  test('no two drawn calls cover each other, and none leaves the column', () => {
    fc.assert(
      fc.property(spans, fc.constantFrom(undefined, 1, 3, 5), (given, most) => {
        const { boxes, hidden, sorted } = lay(given, most);
        const gone = new Set(hidden);
        sorted.forEach((a, i) => {
          if (gone.has(i)) return;
          const [left = 0, width = 0] = boxes[i] ?? [];
          expect(width).toBeGreaterThan(0);
          expect(left + width).toBeLessThan(1.002);
          sorted.forEach((b, j) => {
            if (j <= i || gone.has(j) || !overlap(a, b)) return;
            const [otherLeft = 0, otherWidth = 0] = boxes[j] ?? [];
            expect(left + width <= otherLeft + 0.003 || otherLeft + otherWidth <= left + 0.003).toBe(true);
          });
        });
      }),
    );
  });
  test('without a cap all are drawn, and a call that overlaps none has the whole width', () => {
    fc.assert(
      fc.property(spans, (given) => {
        const { boxes, hidden, sorted } = lay(given);
        expect(hidden).toEqual([]);
        sorted.forEach((a, i) => {
          if (sorted.some((b, j) => i !== j && overlap(a, b))) return;
          expect(boxes[i]).toEqual([0, 1]);
        });
      }),
    );
  });
  test('a call is hidden only where as many as the cap run at its start', () => {
    fc.assert(
      fc.property(spans, (given) => {
        const { hidden, sorted } = lay(given, 3);
        const gone = new Set(hidden);
        for (const index of hidden) {
          const [start = 0] = sorted[index] ?? [];
          const running = sorted.filter(([from, to], at) => !gone.has(at) && from <= start && start < to);
          expect(running.length).toBe(3);
        }
      }),
    );
  });
});
