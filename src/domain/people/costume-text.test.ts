import { expect, test } from 'vitest';
import { costumeIn } from './costume-text.ts';

const roles = ['Lục Vân Tiên', 'Kiều Nguyệt Nga', 'Tiểu đồng'];
const of = (note: string, ...own: string[]) => costumeIn(note, roles, own);

test('a note by roles speaks of the named ones only, by name, last words or initials', () => {
  expect(of('VT áo 1 (học trò xanh)', 'Lục Vân Tiên')).toBe('vt ao 1 (hoc tro xanh)');
  expect(of('TĐ áo nâu', 'Lục Vân Tiên')).toBeNull();
  expect(of('NN áo cống nữ; Vân Tiên: giáp bạc', 'Lục Vân Tiên')).toBe('van tien: giap bac');
  expect(of('Nguyệt Nga áo trắng, quân cướp', 'Kiều Nguyệt Nga')).toBe('nguyet nga ao trang');
  expect(of('NN áo trắng')).toBeNull();
});

test('any other note is for everyone; to keep it or to say nothing is no costume', () => {
  expect(of('áo học trò bốn màu', 'Lục Vân Tiên')).toBe('ao hoc tro bon mau');
  expect(of('áo dài')).toBe('ao dai');
  expect(of('giữ áo', 'Lục Vân Tiên')).toBeNull();
  expect(of(' ', 'Lục Vân Tiên')).toBeNull();
});
