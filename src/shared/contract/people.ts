import { oc } from '@orpc/contract';
import { z } from 'zod';
import { limits } from '../limits.ts';
import { commonErrors } from './errors.ts';
import { zBasis, zId, zLine, zLocalDate, zNote, zSequence, zTitle } from './fields.ts';

/** Honours (danh hiệu), printed before the name: NSND above NSƯT; NNND and NNƯT for heritage holders. */
export const honours = ['', 'NSND', 'NSƯT', 'NNND', 'NNƯT'] as const;

export const zPerson = z.object({
  id: zId,
  position: z.int(),
  /** Họ tên. */
  name: z.string(),
  /** Nghệ danh. */
  stageName: z.string(),
  honour: z.enum(honours),
  /** Honour and the name used on papers: stage name if there is one. */
  printedName: z.string(),
  groups: z.array(z.string()),
  /** Chức danh in the house. */
  jobs: z.array(z.string()),
  /** Sở trường: role types this performer is known for. */
  roleTypes: z.array(z.string()),
  phone: z.string(),
  birthDate: zLocalDate.nullable(),
  note: z.string(),
});
export type Person = z.infer<typeof zPerson>;

/** Role (vai) with its casting; kíp 1 and kíp 2 are `cast` 1 and 2, dự bị is `understudy`. */
export const zRole = z.object({
  id: zId,
  productionId: zId,
  position: z.int(),
  name: z.string(),
  /** Loại vai: kép mùi, đào thương, lão, hề… */
  roleType: z.string(),
  description: z.string(),
  castings: z.array(
    z.object({
      personId: zId,
      personName: z.string(),
      cast: z.int(),
      place: z.enum(['main', 'understudy']),
    }),
  ),
});
export type Role = z.infer<typeof zRole>;

/** Crew assignment (ê-kíp): a person in a job (chức danh) of one production. */
export const zCrew = z.object({
  id: zId,
  productionId: zId,
  position: z.int(),
  job: z.string(),
  personId: zId,
  personName: z.string(),
});
export type CrewMember = z.infer<typeof zCrew>;

/**
 * Who comes into and who leaves a cast of a role (kíp, or dự bị). Said as a difference, so that two windows that cast
 * the same role at the same time do not undo each other.
 */
export const zCastChange = z.object({
  place: z.enum(['main', 'understudy']),
  castNumber: z.int().min(1).max(9),
  add: z.array(zId).max(60),
  remove: z.array(zId).max(60),
});
export type CastChange = z.infer<typeof zCastChange>;

const zRoleWords = z
  .object({ productionId: zId, name: zTitle, roleType: zLine, description: zNote })
  .partial();
const zCast = z.array(zCastChange).max(10).optional();

/** What a photo (ảnh) may be; told by the bytes, not by the name. */
export const photoTypes = ['image/jpeg', 'image/png', 'image/webp'] as const;

const base = oc.errors(commonErrors);
const byProduction = z.object({ productionId: zId.optional() });

export const peopleContract = {
  list: base.output(z.array(zPerson)),
  roles: base.input(byProduction).output(z.array(zRole)),
  crew: base.input(byProduction).output(z.array(zCrew)),
  /** A person's photo; null where there is none. */
  photo: base.input(z.object({ id: zId })).output(z.object({ file: z.file().nullable() })),
  /** Keeps a person's photo, or takes it away, as one act. At most `limits.photoBytes`; the window scales it before. */
  setPhoto: base
    .input(z.object({ id: zId, file: z.file().nullable(), ...zBasis }))
    .output(z.object({ seq: zSequence })),
  /** Roles and who plays them, in one act: an edit, a paste or a deletion in the table of roles. */
  writeRoles: base
    .input(
      z.object({
        add: z
          .array(z.object({ fields: zRoleWords, cast: zCast }))
          .max(limits.recordsPerAct)
          .optional(),
        after: zId.nullable().optional(),
        update: z
          .array(z.object({ id: zId, fields: zRoleWords, cast: zCast }))
          .max(limits.recordsPerAct)
          .optional(),
        remove: z.array(zId).max(limits.recordsPerAct).optional(),
        move: z.array(zId).max(limits.recordsPerAct).optional(),
        ...zBasis,
      }),
    )
    .output(z.object({ seq: zSequence, ids: z.array(zId) })),
};
