import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { seasonFileSchemaText } from '../../src/shared/season-file/json-schema.ts';

test('docs/season-file.schema.json is what the program checks against (npm run schemas writes it anew)', () => {
  const published = readFileSync(new URL('../../docs/season-file.schema.json', import.meta.url), 'utf8');
  expect(published).toBe(seasonFileSchemaText());
});
