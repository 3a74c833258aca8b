import { expect, test } from 'vitest';
import { cueRanges } from './cue-notes.ts';

test('three or more cues in a row are a range, point cues stay apart', () => {
  expect(cueRanges(['4', '6', '7'])).toBe('4, 6, 7');
  expect(cueRanges(['22', '23', '24', '24.5', '25'])).toBe('22 – 24, 24.5, 25');
  expect(cueRanges(['12A', '13'])).toBe('12A, 13');
  expect(cueRanges([])).toBe('');
});
