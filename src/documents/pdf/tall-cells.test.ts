import fc from 'fast-check';
import { expect, test } from 'vitest';
import { continuedRows, splitTall } from './tall-cells.ts';

const room = { charactersPerLine: 10, lines: 3 };

test('a text that fits is left as it is', () => {
  expect(splitTall('Nguyệt Nga tạ ơn', room)).toEqual(['Nguyệt Nga tạ ơn']);
});

test('a tall text is cut at words, a word without end by force', () => {
  expect(splitTall('một hai ba bốn năm sáu bảy tám chín mười một hai', room).length).toBeGreaterThan(1);
  expect(splitTall('x'.repeat(95), room).map((piece) => piece.length)).toEqual([30, 30, 30, 5]);
});

test('nothing but line breaks and spaces at a cut is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'ệ', ' ', '\n', '–'), maxLength: 400 }), (text) => {
      const bare = (value: string) => value.replace(/\s/g, '');
      expect(bare(splitTall(text, room).join(''))).toBe(bare(text));
    }),
  );
});

test('rows go on until the tallest cell is done', () => {
  const rows = continuedRows(['ngắn', 'x'.repeat(70)], [room, room]);
  expect(rows.map((row) => row.map((cell) => cell.length))).toEqual([
    [4, 30],
    [0, 30],
    [0, 10],
  ]);
});
