import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../shared/text/fold.ts';
import { buildSegment, find, foldEntry, highlight } from './index.ts';
import { entryAt, initialsOf } from './segment.ts';

const entry = (title: string, words = '') => foldEntry({ id: title, title, words });
const house = buildSegment([
  entry('Lục Vân Tiên – Kiều Nguyệt Nga', 'LVT'),
  entry('Vọng cổ: Tình anh bán chiếu'),
  entry('Nguyễn Thị Ánh', 'Ánh Hồng diễn viên'),
  entry('Đặng Dung'),
  entry('Lớp 3: Vân Tiên đánh cướp'),
  entry('Ánh sáng 12'),
  entry('Hòa tấu'),
]);
const titles = (text: string) => find([house], text, 10).map((found) => found.entry.title);

test.each([
  ['vong co', 'Vọng cổ: Tình anh bán chiếu'],
  ['VỌNG CỔ', 'Vọng cổ: Tình anh bán chiếu'],
  ['dang dung', 'Đặng Dung'],
  ['lvt', 'Lục Vân Tiên – Kiều Nguyệt Nga'],
  ['nta', 'Nguyễn Thị Ánh'],
  ['tien luc', 'Lục Vân Tiên – Kiều Nguyệt Nga'],
  ['hoà tấu', 'Hòa tấu'],
  ['anh hong', 'Nguyễn Thị Ánh'],
])('“%s” finds %s first', (text, title) => {
  expect(titles(text)[0]).toBe(title);
});

test('the beginning of a title comes before the beginning of a word, that before the middle', () => {
  expect(titles('anh').slice(0, 3)).toEqual(['Ánh sáng 12', 'Nguyễn Thị Ánh', 'Vọng cổ: Tình anh bán chiếu']);
});

test('what a thing is called comes before the other words that find it', () => {
  const settings = [entry('Hiển thị', 'english ngôn ngữ'), entry('Ngôn ngữ: English')];
  expect(find([buildSegment(settings)], 'english', 2).map((found) => found.entry.title)).toEqual([
    'Ngôn ngữ: English',
    'Hiển thị',
  ]);
});

test('every word must be found; nothing finds nothing', () => {
  expect(titles('van tien kiem')).toEqual([]);
  expect(titles('  ')).toEqual([]);
});

test('words do not reach over the end of an entry', () => {
  expect(titles('chieu nguyen')).toEqual([]);
});

const title = fc.stringMatching(/^[a-zđăâêôơưáàảãạ ]{1,20}$/).filter((text) => fold(text) !== '');

describe('against a plain search', () => {
  test('the same entries are found', () => {
    fc.assert(
      fc.property(fc.array(title, { maxLength: 30 }), title, (all, wanted) => {
        const segment = buildSegment(
          all.map((text, index) => foldEntry({ id: String(index), title: text, words: '' })),
        );
        const words = fold(wanted).split(' ').filter(Boolean);
        const expected = segment.entries
          .filter(({ title: text }) => {
            const form = fold(text);
            const byLetters =
              words.length === 1 && (words[0]?.length ?? 0) > 1 && initialsOf(form).includes(words[0] ?? '');
            return byLetters || words.every((word) => form.includes(word));
          })
          .map((found) => found.id);
        expect(
          find([segment], wanted, 1000)
            .map((found) => found.entry.id)
            .toSorted(),
        ).toEqual(expected.toSorted());
      }),
    );
  });
});

test('a position belongs to the last entry that begins before it', () => {
  expect([1, 4, 5, 99].map((at) => entryAt(Int32Array.from([1, 5, 9]), at))).toEqual([0, 0, 1, 2]);
});

test('what was meant is marked, with its own letters', () => {
  const marked = (text: string, wanted: string) =>
    highlight(text, wanted)
      .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
      .join('');
  expect(marked('Nguyễn Thị Ánh', 'anh')).toBe('Nguyễn Thị [Ánh]');
  expect(marked('Vọng cổ', 'vong c')).toBe('[Vọng] [c]ổ');
  expect(marked('Lục Vân Tiên', 'lvt')).toBe('[L]ục [V]ân [T]iên');
  expect(marked('Đặng Dung', 'xyz')).toBe('Đặng Dung');
});

test('marked pieces are the text, whatever is sought', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, wanted) => {
      expect(
        highlight(text, wanted)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text.normalize('NFC'));
    }),
  );
});
