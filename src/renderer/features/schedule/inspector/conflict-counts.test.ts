import { expect, test } from 'vitest';
import { conflictCounts } from './conflict-counts.ts';

const lines = (...severities: ('error' | 'warning' | 'hint')[]) =>
  severities.map((severity) => ({ severity }));

test('errors and warnings are counted in the tone of the gravest, hints apart', () => {
  expect(conflictCounts(lines('error', 'warning', 'hint', 'hint'))).toEqual({
    count: 2,
    tone: 'error',
    hints: 2,
  });
  expect(conflictCounts(lines('warning', 'hint'))).toEqual({ count: 1, tone: 'warning', hints: 1 });
});

test('hints alone are nothing to be dealt with', () => {
  expect(conflictCounts(lines('hint'))).toMatchObject({ count: 0, hints: 1 });
});
