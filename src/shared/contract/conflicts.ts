import { oc } from '@orpc/contract';
import { z } from 'zod';
import { limits } from '../limits.ts';
import { commonErrors } from './errors.ts';
import { zId, zLocalDate, zLocalDateTime, zSequence, zTitle } from './fields.ts';

/** The rules of the schedule, one file each in `domain/schedule/rules`. */
export const conflictRules = [
  'person-twice',
  'person-unavailable',
  'person-inactive',
  'place-twice',
  'place-too-small',
  'travel',
  'rest',
  'day-hours',
  'long-day',
  'week-hours',
  'no-free-day',
  'no-break',
  'minor-hours',
  'minor-late',
  'item-without-cast',
  'role-without-cast',
  'holiday',
  'after-premiere',
  'recording-before-dress',
] as const;
export const conflictSeverities = ['error', 'warning', 'hint'] as const;

/** A conflict (xung đột) as the domain finds it; minutes since 1970-01-01T00:00, wall time. */
const zConflict = z.object({
  key: z.string(),
  rule: z.enum(conflictRules),
  severity: z.enum(conflictSeverities),
  callIds: z.array(zId),
  personId: zId.nullable(),
  placeId: zId.nullable(),
  from: z.int(),
  to: z.int(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  source: z.string().nullable(),
});

/** What a call or a live slot that clashes is called. */
const zClashing = z.object({
  id: zId,
  productionId: zId.nullable(),
  /** A call's kind, or `live-slot`. */
  kind: z.string(),
  /** Its title, or those of its items; empty where its kind says it all. */
  title: z.string(),
  startsAt: zLocalDateTime,
});
export type ClashingCall = z.infer<typeof zClashing>;

/** A clash that the house lets stand (bỏ qua), and why. */
const zAccepted = z.object({
  key: z.string(),
  rule: z.enum(conflictRules),
  reason: z.string(),
  by: z.string(),
  at: zLocalDateTime,
});
export type AcceptedConflict = z.infer<typeof zAccepted>;

const zKeys = z.array(z.string().min(1).max(limits.conflictKey)).min(1).max(limits.conflictsPerAct);
const base = oc.errors(commonErrors);

export const conflictMethods = {
  /**
   * Conflicts by time: of the days from `from` on, before `to`; of a season, which are those of its productions and
   * those of the house on its days; of one production or person.
   */
  conflicts: base
    .input(
      z.object({
        from: zLocalDate.optional(),
        to: zLocalDate.optional(),
        seasonId: zId.optional(),
        productionId: zId.optional(),
        personId: zId.optional(),
      }),
    )
    .output(
      z.object({
        seq: zSequence,
        conflicts: z.array(zConflict),
        /** How many more there are than one answer holds; the latest are left out. */
        more: z.int(),
        calls: z.array(zClashing),
        /** What items and roles in the `params` are called. */
        named: z.array(z.object({ id: zId, name: z.string() })),
        /** Those of the conflicts that are let stand. */
        accepted: z.array(zAccepted),
        /** Lines of a list (the same two calls for ten people are one) that are not let stand. */
        open: z.object({ error: z.int(), warning: z.int(), hint: z.int() }),
      }),
    ),
  /** Lets conflicts stand, with the reason. NOT_FOUND where one is no conflict any more. */
  accept: base.input(z.object({ keys: zKeys, reason: zTitle })).output(z.object({ seq: zSequence })),
  /** Opens again what was let stand. */
  reopen: base.input(z.object({ keys: zKeys })).output(z.object({ seq: zSequence })),
};
