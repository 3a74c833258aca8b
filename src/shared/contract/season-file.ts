import { oc } from '@orpc/contract';
import { z } from 'zod';
import { commonErrors } from './errors.ts';
import { zId, zSequence } from './fields.ts';

/** How a season file comes into a plan: as a season it does not have, in place of the one it has, or beside it. */
export const importModes = ['add', 'replace', 'copy'] as const;

/** What would change, as a user reads it; `table` is the table's name in the file. */
const zDifference = z.object({
  table: z.string(),
  kind: z.enum(['added', 'removed', 'changed']),
  title: z.string(),
  /** Fields with their stored values, cut to a line. */
  changes: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
});
export type SeasonDifference = z.infer<typeof zDifference>;

/** A look into a season file, and what the plan has to say to it. */
const zLook = z.object({
  season: z.object({ id: zId, name: z.string(), year: z.int() }),
  /** False where phone numbers, birth dates and notes of people were left out. */
  personalData: z.boolean(),
  /** Rows of each of the file's tables that a user would count: productions, items, people… */
  counts: z.record(z.string(), z.int()),
  /** Bytes of the attached files. */
  attachedBytes: z.int(),
  /** Why it cannot simply be added; null if it can. */
  blocked: z.object({ reason: z.string(), name: z.string() }).nullable(),
  /** The plan has the season: what replacing it would change. Null otherwise, or where it cannot be replaced. */
  replacing: z.object({ digest: z.string(), differences: z.array(zDifference) }).nullable(),
});
export type SeasonFileLook = z.infer<typeof zLook>;

const base = oc.errors(commonErrors);
const zFileInput = z.object({ file: z.file() });

export const seasonFileContract = {
  /** The season with everything it refers to, as one file. */
  export: base
    .input(z.object({ seasonId: zId, withoutPersonalData: z.boolean().optional() }))
    .output(z.object({ fileName: z.string(), bytes: z.file() })),
  look: base.input(zFileInput).output(zLook),
  /**
   * One act. `digest` is that of the differences that were shown: a replacement that would now change something else is
   * refused as `changed-since`.
   */
  import: base
    .input(zFileInput.extend({ mode: z.enum(importModes), digest: z.string().max(100).optional() }))
    .output(
      z.object({
        seq: zSequence,
        seasonId: zId,
        seasonName: z.string(),
        added: z.int(),
        changed: z.int(),
        removed: z.int(),
      }),
    ),
};
