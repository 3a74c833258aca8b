import { expect, test } from 'vitest';
import { parseRun } from './run.ts';

test.each([
  ['Phát chính', 'first', null],
  ['lần đầu', 'first', null],
  ['chính', 'first', null],
  ['Phát lại', 'repeat', null],
  ['Phát lại lần 2', 'repeat', 2],
  ['phát lại (lần 3)', 'repeat', 3],
  ['lại 1', 'repeat', 1],
  ['PL2', 'repeat', 2],
  ['Repeat 2', 'repeat', 2],
])('%s', (text, run, repeatNumber) => expect(parseRun(text)).toEqual({ run, repeatNumber }));

test.each(['', '2', 'trực tiếp', 'phát lại 0', 'phát lại mai'])('%s is neither', (text) =>
  expect(parseRun(text)).toBeNull(),
);
