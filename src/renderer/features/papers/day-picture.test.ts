import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partsThatFit, wrapWords } from './day-picture.ts';

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

it('tears no short name apart, but a long one', () => {
  const names = 'Gọi 4 người: Đỗ Ẩn, Lê Ấn, Nguyệt Cầm, Công Tằng Tôn Nữ Ánh Tuyết';
  expect(wrapWords(names, 24, widthOf)).toEqual([
    'Gọi 4 người: Đỗ Ẩn,',
    'Lê Ấn, Nguyệt Cầm, Công',
    'Tằng Tôn Nữ Ánh Tuyết',
  ]);
});

it('leaves out whole calls where a day is too long, and counts them', () => {
  const day = ['title', 'gap', 'call', 'text', 'gap', 'call', 'gap', 'call', 'text'] as const;
  const lines = day.map((style, at) => ({ style, at }));
  const one = () => 1;
  expect(partsThatFit(lines, one, 9)).toEqual({ fit: lines, left: 0 });
  expect(partsThatFit(lines, one, 8)).toEqual({ fit: lines.slice(0, 6), left: 1 });
  expect(partsThatFit(lines, one, 5)).toEqual({ fit: lines.slice(0, 4), left: 2 });
  expect(partsThatFit(lines, one, 0)).toEqual({ fit: lines.slice(0, 1), left: 3 });
});
