import { writeFileSync } from 'node:fs';
import { seasonFileSchemaText } from '../src/shared/season-file/json-schema.ts';

/** Writes the JSON Schemas of `docs/` anew, from the shapes that the program itself checks against. */
const path = new URL('../docs/season-file.schema.json', import.meta.url);
writeFileSync(path, seasonFileSchemaText());
console.log(`Wrote ${path.pathname}`);
