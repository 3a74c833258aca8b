import { expect, test } from 'vitest';
import { suggestionsOf } from './suggestions.ts';

test('words in use come first, the most used before others; each word once, no empty one', () => {
  expect(suggestionsOf(['lão', 'hề', '', 'hề', 'tiên ông'], ['kép mùi', 'hề'])).toEqual([
    'hề',
    'lão',
    'tiên ông',
    'kép mùi',
  ]);
});
