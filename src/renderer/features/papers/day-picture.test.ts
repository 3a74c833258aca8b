import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrapWords } from './day-picture.ts';

const widthOf = (text: string) => text.length;

it('wraps at words, and cuts a word that is wider than the picture', () => {
  expect(wrapWords('Gọi: Nhật Quang, Bích Trâm', 12, widthOf)).toEqual(['Gọi: Nhật', 'Quang, Bích', 'Trâm']);
  expect(wrapWords('a bbbbbbb', 3, widthOf)).toEqual(['a', 'bbb', 'bbb', 'b']);
});

it('loses no letter and makes no line too wide', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 1, max: 40 }), (text, most) => {
      const lines = wrapWords(text, most, widthOf);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(most);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});
