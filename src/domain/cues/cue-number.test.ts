import { expect, test } from 'vitest';
import { cleanCueNumber, cueNumberKey } from './cue-number.ts';

test('one number in all its spellings', () => {
  expect(cueNumberKey('07.5')).toBe(cueNumberKey('7.05'));
  expect(cueNumberKey('12a')).toBe(cueNumberKey('12A'));
  expect(cueNumberKey('12.5')).not.toBe(cueNumberKey('125'));
});

test.each([
  [' 12,5 ', '12.5'],
  ['12 A', '12A'],
  ['AS12', 'AS12'],
  ['', null],
  ['…', null],
  ['12..5', null],
  ['1234567890123', null],
])('%s is the number %s', (text, number) => {
  expect(cleanCueNumber(text)).toBe(number);
});
