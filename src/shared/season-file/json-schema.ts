import { z } from 'zod';
import { zLocalDate, zLocalDateTime } from '../contract/fields.ts';
import { zFileBlob, zFileSeason, zPositionKey } from './fields.ts';
import { SEASON_FORMAT, SEASON_FORMAT_VERSION } from './season-file.ts';
import { seasonTables } from './tables.ts';

/**
 * A season file, as a whole. Readers check it table by table (`parse-season-file.ts`), to say where it is wrong; this
 * is what the published JSON Schema is made of.
 */
const zSeasonFile = z
  .strictObject({
    format: z.literal(SEASON_FORMAT),
    formatVersion: z.literal(SEASON_FORMAT_VERSION),
    personalData: z.boolean().meta({
      description: 'False where phone numbers, birth dates and notes of people were left out.',
    }),
    season: zFileSeason,
    ...Object.fromEntries(seasonTables.map(({ name, row }) => [name, z.array(row)])),
    blobs: z.array(zFileBlob),
  })
  .meta({
    title: 'Màn Nhung season file',
    description:
      'One season of a house with everything it refers to. UTF-8; rows are sorted by their ids; ids are UUIDs; times are wall times in Vietnam. What a schema cannot say is checked too: every reference is held by the file, ids and codes are unique, days exist, order keys are valid, no item lies inside itself.',
  });

/** JSON Schema (2020-12) of the file as it is written. */
function seasonFileJsonSchema() {
  return z.toJSONSchema(zSeasonFile, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === (zLocalDate as unknown))
        Object.assign(jsonSchema, { type: 'string', format: 'date' });
      if (zodSchema === (zLocalDateTime as unknown))
        Object.assign(jsonSchema, { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$' });
      if (zodSchema === (zPositionKey as unknown)) jsonSchema.pattern = '^[0-9A-Za-z]+$';
    },
  });
}

/** The text of `docs/season-file.schema.json`. */
export function seasonFileSchemaText(): string {
  return `${JSON.stringify(seasonFileJsonSchema(), null, 2)}\n`;
}
