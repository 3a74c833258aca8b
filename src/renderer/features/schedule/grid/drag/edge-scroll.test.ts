import { expect, test } from 'vitest';
import { createEdgeScroll } from './edge-scroll.ts';

const [low, high] = [100, 600];
/** What forty frames scroll with the pointer held at a place. */
function held(scroll: ReturnType<typeof createEdgeScroll>, at: number, from: number): number {
  let far = 0;
  for (let frame = 0; frame < 40; frame++) far += scroll(at, low, high, from + frame * 16);
  return far;
}

test('nothing scrolls in the middle, nor at once at an edge', () => {
  const scroll = createEdgeScroll();
  expect(held(scroll, 300, 0)).toBe(0);
  expect(scroll(590, low, high, 400)).toBe(0);
  expect(scroll(590, low, high, 500)).toBe(0);
  expect(scroll(590, low, high, 760)).toBeGreaterThan(0);
});

test('who stays scrolls towards the edge, the faster the nearer, and no faster beyond it', () => {
  const at = (y: number) => {
    const scroll = createEdgeScroll();
    scroll(300, low, high, 0);
    return held(scroll, y, 16);
  };
  expect(at(595)).toBeGreaterThan(at(580));
  expect(at(580)).toBeGreaterThan(0);
  expect(at(900)).toBe(at(600));
  expect(at(105)).toBe(-at(595));
});

test('what is lifted near an edge stays until it is moved towards it', () => {
  const scroll = createEdgeScroll();
  expect(held(scroll, 110, 0)).toBe(0);
  expect(held(scroll, 112, 700)).toBe(0);
  expect(held(scroll, 103, 1400)).toBeLessThan(0);
});
