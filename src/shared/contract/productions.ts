import { oc } from '@orpc/contract';
import { z } from 'zod';
import { commonErrors } from './errors.ts';
import { zBasis, zId, zLine, zLocalDateTime, zNote, zSequence, zTitle } from './fields.ts';

export const productionKinds = ['programme', 'cai-luong', 'other'] as const;
export type ProductionKind = (typeof productionKinds)[number];
export const productionStatuses = [
  'idea',
  'script',
  'casting',
  'rehearsal',
  'ready',
  'performed',
  'accepted',
] as const;

/**
 * Production: a quarterly arts programme (chương trình nghệ thuật quý), a cải lương play (vở cải lương) or another
 * show. `startsAt` is the curtain (giờ mở màn) that clock times are counted from.
 */
export const zProduction = z.object({
  id: zId,
  seasonId: zId,
  position: z.int(),
  /** Short name used on the command line and on papers, unique in the plan: `LVT`, `QI-2022`. */
  code: z.string(),
  kind: z.enum(productionKinds),
  title: z.string(),
  /** Quarter 1 to 4 for a quarterly programme. */
  quarter: z.int().min(1).max(4).nullable(),
  /** Occasion or theme (dịp, chủ đề). */
  occasion: z.string(),
  summary: z.string(),
  status: z.enum(productionStatuses),
  startsAt: zLocalDateTime.nullable(),
  placeId: zId.nullable(),
  placeName: z.string(),
  /** The slot whose length the running order is measured against. */
  slotId: zId.nullable(),
  /** Number of the production's colour, 0 to 5. */
  hue: z.int().min(0).max(5),
  note: z.string(),
  /** Director's printed name, from the crew list. */
  director: z.string(),
  /** Sum of the running order in seconds. */
  durationSeconds: z.int(),
  itemCount: z.int(),
  slotCount: z.int(),
  callCount: z.int(),
  cueCount: z.int(),
});
export type Production = z.infer<typeof zProduction>;

export const zProductionFields = z.object({
  code: zTitle,
  kind: z.enum(productionKinds),
  title: zTitle,
  quarter: z.int().min(1).max(4).nullable(),
  occasion: zLine,
  summary: zNote,
  status: z.enum(productionStatuses),
  startsAt: zLocalDateTime.nullable(),
  placeId: zId.nullable(),
  slotId: zId.nullable(),
  hue: z.int().min(0).max(5),
  note: zNote,
});
export type ProductionFields = z.infer<typeof zProductionFields>;
/** What is changed of a production; another season takes it to the end of that one. */
export const zProductionPatch = zProductionFields.extend({ seasonId: zId }).partial();
export type ProductionPatch = z.infer<typeof zProductionPatch>;
const zNewProduction = zProductionFields.partial().required({ title: true, kind: true });
export type NewProduction = z.infer<typeof zNewProduction>;

/** Part (phần): a range of top-level items that is aired together; null ends are open. */
export const zPart = z.object({
  id: zId,
  productionId: zId,
  number: z.int(),
  title: z.string(),
  firstItemId: zId.nullable(),
  lastItemId: zId.nullable(),
});
export type ProductionPart = z.infer<typeof zPart>;

/** What comes along with a copy of a production; its running order always does, its calls, slots and papers never. */
export const copiedParts = ['roles', 'crew', 'parts', 'cues', 'milestones'] as const;
export type CopiedPart = (typeof copiedParts)[number];

const base = oc.errors(commonErrors);

export const productionsContract = {
  list: base.input(z.object({ seasonId: zId.optional() })).output(z.array(zProduction)),
  get: base
    .input(z.object({ id: zId }))
    .output(z.object({ seq: zSequence, production: zProduction, parts: z.array(zPart) })),
  add: base
    .input(z.object({ seasonId: zId, fields: zNewProduction }))
    .output(z.object({ seq: zSequence, id: zId })),
  update: base
    .input(z.object({ id: zId, ...zBasis, fields: zProductionPatch }))
    .output(z.object({ seq: zSequence })),
  /** Puts a production behind another one of its season, or at the beginning (null). */
  move: base
    .input(z.object({ id: zId, after: zId.nullable(), ...zBasis }))
    .output(z.object({ seq: zSequence })),
  /**
   * Copies a production into a season: its running order, and what else is asked for. An empty code is given by the
   * planner. Milestones come undone, dated from the new premiere.
   */
  duplicate: base
    .input(
      z.object({
        id: zId,
        seasonId: zId,
        title: zTitle,
        code: zLine,
        startsAt: zLocalDateTime.nullable(),
        parts: z.array(z.enum(copiedParts)),
      }),
    )
    .output(z.object({ seq: zSequence, id: zId })),
  remove: base.input(z.object({ id: zId, ...zBasis })).output(z.object({ seq: zSequence })),
};
