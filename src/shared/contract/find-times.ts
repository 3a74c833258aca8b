import { oc } from '@orpc/contract';
import { z } from 'zod';
import { limits } from '../limits.ts';
import { commonErrors } from './errors.ts';
import { zId, zLocalDate, zLocalDateTime, zSequence } from './fields.ts';
import { callKinds } from './schedule.ts';

/** Why a person cannot come: `on-the-way` has too little time from one place to the other. */
export const absenceKinds = [
  'call',
  'live-slot',
  'busy',
  'leave',
  'travelling',
  'inactive',
  'on-the-way',
  'minor-late',
  'minor-hours',
] as const;
export type AbsenceKind = (typeof absenceKinds)[number];

const zAbsence = z.object({
  kind: z.enum(absenceKinds),
  from: zLocalDateTime,
  /** Null where no end is known. */
  to: zLocalDateTime.nullable(),
  callId: zId.nullable(),
  callKind: z.enum(callKinds).nullable(),
  /** The call's title or items, the slot's production, the note of a busy time. */
  title: z.string(),
});
export type Absence = z.infer<typeof zAbsence>;

const zIds = z.array(zId).max(400);
const zMinute = z.int().min(0).max(1440);

/** Days that one search may go over. */
export const MOST_SEARCHED_DAYS = 200;

export const zTimeWish = z.object({
  /** Whose people are wanted, through the cast. */
  itemIds: zIds,
  /** People beside them, or alone. */
  personIds: zIds,
  castNumber: z.int().min(1).max(9).nullable(),
  withUnderstudies: z.boolean(),
  minutes: z.int().min(15).max(limits.callMinutes),
  from: zLocalDate,
  /** The last day is one of them. */
  to: zLocalDate,
  hours: z
    .array(z.object({ fromMinute: zMinute, toMinute: zMinute }))
    .min(1)
    .max(8),
  /** Bit 0 is Monday. */
  weekdays: z.int().min(1).max(127),
  place: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('none') }),
    /** Any that is big enough. */
    z.object({ kind: z.literal('any') }),
    z.object({ kind: z.literal('one'), id: zId }),
  ]),
});
export type TimeWishInput = z.infer<typeof zTimeWish>;

export const zFoundTime = z.object({
  startsAt: zLocalDateTime,
  /** It may begin as late as this, and the same people are missing. */
  latestStartsAt: zLocalDateTime,
  placeId: zId.nullable(),
  missing: z.array(zAbsence.extend({ personId: zId })),
  holiday: z.string().nullable(),
});
export type FoundTimeRecord = z.infer<typeof zFoundTime>;

const base = oc.errors(commonErrors);

export const findTimesContract = {
  /** The next times for items or people, best first; those without anyone missing before near misses. */
  findTimes: base.input(zTimeWish).output(
    z.object({
      seq: zSequence,
      /** Who is wanted. */
      personIds: z.array(zId),
      /** The production of the items; null for people only, or for items of several. */
      productionId: zId.nullable(),
      times: z.array(zFoundTime),
    }),
  ),
  /** Who of the house is free (ai rảnh) from one minute to another, and what keeps the others. */
  whoIsFree: base.input(z.object({ from: zLocalDateTime, to: zLocalDateTime })).output(
    z.object({
      seq: zSequence,
      people: z.array(z.object({ personId: zId, busy: z.array(zAbsence) })),
    }),
  ),
};
