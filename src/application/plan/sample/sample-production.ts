import { z } from 'zod';
import { zLine, zLocalDateTime, zNote, zSeconds, zTitle } from '../../../shared/contract/fields.ts';
import { itemKinds } from '../../../shared/contract/items.ts';
import { productionKinds, productionStatuses } from '../../../shared/contract/productions.ts';

const line = zLine.default('');
const note = zNote.default('');
const names = z.array(zTitle).default([]);

/** Item of a running order. `ref` is its name within the production: `L4.2`. Durations in seconds. */
export const zSampleItem = z.strictObject({
  ref: zTitle,
  kind: z.enum(itemKinds),
  title: zTitle,
  genre: line,
  durationSeconds: zSeconds.optional(),
  linkSeconds: zSeconds.default(0),
  performers: line,
  author: line,
  mcText: note,
  sound: note,
  lighting: note,
  led: note,
  props: note,
  costumes: note,
  note,
  responsible: line,
  verses: line,
  beats: z.int().min(1).optional(),
  entryBeat: z.int().min(1).optional(),
  mode: line,
  tuning: line,
  /** Names of people who perform it without a named role. */
  people: names,
  /** Names of roles on stage. */
  roles: names,
  get children(): z.ZodOptional<z.ZodArray<typeof zSampleItem>> {
    return z.array(zSampleItem).optional();
  },
});
export type SampleItem = z.infer<typeof zSampleItem>;

const zSampleRole = z.strictObject({
  name: zTitle,
  roleType: line,
  description: line,
  cast: z.array(
    z.strictObject({
      person: zTitle,
      cast: z.int().min(1).default(1),
      place: z.enum(['main', 'understudy']).default('main'),
    }),
  ),
});

/** Production with everything that belongs to it alone; slot, people and place are named by code and name. */
export const zSampleProduction = z.strictObject({
  code: zTitle,
  kind: z.enum(productionKinds),
  title: zTitle,
  quarter: z.int().min(1).max(4).optional(),
  occasion: line,
  summary: note,
  status: z.enum(productionStatuses),
  startsAt: zLocalDateTime,
  place: zTitle,
  slot: zTitle.optional(),
  hue: z.int().min(0).max(5),
  note,
  crew: z.array(z.strictObject({ job: zTitle, person: zTitle })),
  roles: z.array(zSampleRole).default([]),
  parts: z
    .array(
      z.strictObject({
        number: z.int().min(1),
        title: line,
        firstItem: zTitle.optional(),
        lastItem: zTitle.optional(),
      }),
    )
    .default([]),
  items: z.array(zSampleItem),
});
export type SampleProduction = z.infer<typeof zSampleProduction>;
