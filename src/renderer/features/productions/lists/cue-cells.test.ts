import { expect, test } from 'vitest';
import { findDepartments, followText, parseFollow } from './cue-cells.ts';

const departments = [
  { id: 'as', code: 'AS', name: 'Ánh sáng', callWord: 'ánh sáng' },
  { id: 'at', code: 'AT', name: 'Âm thanh', callWord: 'âm thanh' },
  { id: 'n', code: 'N', name: 'Dàn nhạc', callWord: 'nhạc' },
];

test.each([
  ['AS, AT', ['as', 'at']],
  ['at;as', ['as', 'at']],
  ['âm thanh', ['at']],
  ['nhac + as', ['as', 'n']],
  ['', []],
])('%s', (text, ids) => expect(findDepartments(text, departments)).toEqual({ ids }));

test('the first unknown department is named', () => {
  expect(findDepartments('AS, LED', departments)).toEqual({ unknown: 'LED' });
});

test.each([
  ['', 'manual', 0],
  ['Tay', 'manual', 0],
  ['tự động', 'auto', 0],
  ['sau 2,5', 'after', 2500],
  ['+2', 'after', 2000],
  ['Sau 1:10 ', 'after', 70_000],
])('%s', (text, follow, followMs) => expect(parseFollow(text)).toEqual({ follow, followMs }));

test.each(['sau', 'mai', 'sau mai'])('%s is no way to follow', (text) =>
  expect(parseFollow(text)).toBeNull(),
);

test('what is written is read back', () => {
  const words = { auto: 'tự động', after: 'sau {{time}}' };
  for (const follow of [
    { follow: 'manual', followMs: 0 },
    { follow: 'auto', followMs: 0 },
    { follow: 'after', followMs: 2500 },
  ] as const)
    expect(parseFollow(followText(follow, words))).toEqual(follow);
});
