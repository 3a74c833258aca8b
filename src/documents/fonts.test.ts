import { expect, test } from 'vitest';
import { printable, readFonts } from './fonts.ts';

test('the four faces are found beside the program', () => {
  expect(readFonts().map((font) => font.style)).toEqual(['normal', 'bold', 'italics', 'bolditalics']);
  for (const font of readFonts()) expect(font.bytes.length).toBeGreaterThan(50_000);
});

test('Vietnamese is printed as it is, other signs by their nearest', () => {
  const vietnamese = 'Lục Vân Tiên – «Bớ đảng hung đồ!» 20% · 12.5 × 3 ± 1 … “ệ ở ữ Đ đ Ơ Ư”\nhai dòng';
  expect(printable(vietnamese)).toBe(vietnamese);
  expect(printable('Nguyệt'.normalize('NFD'))).toBe('Nguyệt');
  expect(printable('AS → LED\t5′ ☐ xong ✓')).toBe('AS › LED 5’ • xong v');
  expect(printable('mở màn 🎭 漢字')).toBe('mở màn ? ??');
  expect(printable('LVT\u200b_phần\u00ad1')).toBe('LVT_phần1');
});
