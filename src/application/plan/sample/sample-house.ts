import { z } from 'zod';
import { zLine, zLocalDate, zNote, zTitle } from '../../../shared/contract/fields.ts';
import { honours } from '../../../shared/contract/people.ts';
import { authorities, availabilityKinds } from '../../../shared/contract/records.ts';

const line = zLine.default('');
const names = z.array(zTitle).default([]);
const zClock = z.string().regex(/^\d{2}:\d{2}$/);
const validity = { validFrom: zLocalDate, validTo: zLocalDate.optional() };

/** What all seasons of the house share, but for its people. Lists stand in their order on screen. */
export const zSampleHouse = z.strictObject({
  organisations: z.array(
    z.strictObject({
      name: zTitle,
      shortName: line,
      parent: line,
      locality: line,
      ...validity,
    }),
  ),
  signatories: z.array(
    z.strictObject({ name: zTitle, position: line, authority: z.enum(authorities).default(''), ...validity }),
  ),
  partners: z.array(z.strictObject({ code: zTitle, name: zTitle, kind: zTitle, contact: line, ...validity })),
  channels: z.array(
    z.strictObject({
      code: zTitle,
      name: zTitle,
      station: zTitle,
      aliases: names,
      enabled: z.boolean(),
      ...validity,
    }),
  ),
  places: z.array(
    z.strictObject({ name: zTitle, kind: line, capacity: z.int().min(0).optional(), address: line }),
  ),
  travel: z.array(z.strictObject({ from: zTitle, to: zTitle, minutes: z.int().min(0) })).default([]),
  departments: z.array(z.strictObject({ code: zTitle, name: zTitle, colour: zTitle, callWord: zTitle })),
});
export type SampleHouse = z.infer<typeof zSampleHouse>;

export const zSamplePeople = z.strictObject({
  groups: z.array(z.strictObject({ name: zTitle })),
  people: z.array(
    z.strictObject({
      name: zTitle,
      stageName: line,
      honour: z.enum(honours).default(''),
      sortName: line,
      groups: names,
      jobs: names,
      roleTypes: names,
      phone: line,
      birthDate: zLocalDate.optional(),
      note: zNote.default(''),
      /** When the person cannot come; times of the day as `13:30`, `weekdays` as `2 4 6`, all days where left out. */
      away: z
        .array(
          z.strictObject({
            kind: z.enum(availabilityKinds).default('busy'),
            from: zLocalDate,
            to: zLocalDate.optional(),
            after: zClock.optional(),
            before: zClock.optional(),
            weekdays: z
              .string()
              .regex(/^[2-8]( [2-8])*$/)
              .optional(),
            note: zNote.default(''),
          }),
        )
        .default([]),
    }),
  ),
});
export type SamplePeople = z.infer<typeof zSamplePeople>;
