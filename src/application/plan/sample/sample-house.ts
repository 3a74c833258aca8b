import { z } from 'zod';
import { zLine, zLocalDate, zNote, zTitle } from '../../../shared/contract/fields.ts';
import { honours } from '../../../shared/contract/people.ts';
import { authorities } from '../../../shared/contract/records.ts';

const line = zLine.default('');
const names = z.array(zTitle).default([]);
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
    }),
  ),
});
export type SamplePeople = z.infer<typeof zSamplePeople>;
