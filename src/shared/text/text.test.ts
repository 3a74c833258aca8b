import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, hasForbiddenCharacter } from './clean-text.ts';
import { fold } from './fold.ts';
import { compareNames, compareText } from './name-order.ts';

test('names sort by given, family, then middle name, in Vietnamese letter and tone order', () => {
  const sorted = [
    'Hồ Ái',
    'Phạm An',
    'Lê Ánh',
    'Lý Ăn',
    'Trần Thị Ân',
    'Đỗ Ẩn',
    'Lê Ấn',
    'Đặng Dung',
    'Võ Đức',
    'Mai Oanh',
    'Trần Ôn',
    'Bùi Ơn',
    'Nguyễn Văn Út',
    'Ngô Uyên',
    'Trịnh Ưng',
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (shuffled) => {
      expect(shuffled.toSorted(compareNames)).toEqual(sorted);
    }),
    { numRuns: 20 },
  );
  expect(['mạ', 'má', 'mã', 'mả', 'mà', 'ma'].toSorted(compareText)).toEqual([
    'ma',
    'mà',
    'mả',
    'mã',
    'má',
    'mạ',
  ]);
});

test('search folds marks and đ, and the two ways to write a tone', () => {
  expect(fold('Vọng cổ')).toBe('vong co');
  expect(fold('Đoản khúc Lam Giang')).toBe('doan khuc lam giang');
  expect(fold('hòa')).toBe(fold('hoà'));
  expect(fold('Ðồng  Tháp'.replace('Ð', 'Đ'))).toBe('dong thap');
});

describe('stored text', () => {
  test('is composed and holds no control characters', () => {
    expect(cleanText(' Lý\r\ncon sáo '.normalize('NFD'))).toBe('Lý\ncon sáo');
    for (const text of ['a\u0000', 'a\u001B[2J', 'a\u202E', '\uD800', 'a\u0085'])
      expect(hasForbiddenCharacter(text)).toBe(true);
    for (const text of ['Vọng cổ\tcâu 1\n', '🎭', 'ệ'.normalize('NFD')])
      expect(hasForbiddenCharacter(text)).toBe(false);
  });
});
