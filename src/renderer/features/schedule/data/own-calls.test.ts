// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { removable } from './own-calls.ts';

test('only what the plan knows as calls is deleted: no new call without an id yet, no live slot', () => {
  expect(removable(['a', 'pending-1-0', 'slot:s1', 'b'])).toEqual(['a', 'b']);
});
