import { expect, test } from 'vitest';
import { besides } from './besides.ts';

const around = { left: 100, top: 50, width: 1000, height: 600 };
const card = { width: 320, height: 150 };

test('a card stands on the right of what it is about, at its height', () => {
  expect(besides(card, around, { left: 300, top: 200, width: 100, height: 72 })).toEqual({
    left: 408,
    top: 200,
  });
});

test('on the left where the right has no room', () => {
  expect(besides(card, around, { left: 900, top: 200, width: 150, height: 72 })).toEqual({
    left: 572,
    top: 200,
  });
});

test('below or above where neither side has room', () => {
  const wide = { left: 120, top: 100, width: 960, height: 60 };
  expect(besides(card, around, wide)).toEqual({ left: 120, top: 168 });
  expect(besides(card, around, { ...wide, top: 500 })).toEqual({ left: 120, top: 342 });
});

test('it never leaves the calendar', () => {
  expect(besides(card, around, { left: 300, top: 640, width: 100, height: 72 }).top).toBe(492);
  expect(besides(card, around, { left: 300, top: -40, width: 100, height: 72 }).top).toBe(58);
});
