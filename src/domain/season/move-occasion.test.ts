import { expect, test } from 'vitest';
import { moveOccasion } from './move-occasion.ts';

test.each([
  [
    'Kỷ niệm 92 năm ngày thành lập Đảng, đón Tết Nhâm Dần 2022',
    'Kỷ niệm 93 năm ngày thành lập Đảng, đón Tết Quý Mão 2023',
  ],
  ['Kỷ niệm 47 năm ngày Giải phóng miền Nam (30/4)', 'Kỷ niệm 48 năm ngày Giải phóng miền Nam (30/4)'],
  ['Kỷ niệm 200 năm ngày sinh (1822 – 2022)', 'Kỷ niệm 201 năm ngày sinh (1822 – 2023)'],
  ['Mùa nước nổi; Ngày Di sản văn hóa Việt Nam 23/11', 'Mùa nước nổi; Ngày Di sản văn hóa Việt Nam 23/11'],
  ['Vở 4 năm tuổi, số 120225', 'Vở 4 năm tuổi, số 120225'],
  ['', ''],
])('%s', (occasion, moved) => expect(moveOccasion(occasion, 2022, 2023)).toBe(moved));

test('some years at once, and the same year changes nothing', () => {
  expect(moveOccasion('Kỷ niệm 92 năm', 2022, 2027)).toBe('Kỷ niệm 97 năm');
  expect(moveOccasion('Kỷ niệm 92 năm Nhâm Dần 2022', 2022, 2022)).toBe('Kỷ niệm 92 năm Nhâm Dần 2022');
});
