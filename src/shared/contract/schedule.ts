import { oc } from '@orpc/contract';
import { z } from 'zod';
import { limits } from '../limits.ts';
import { conflictMethods } from './conflicts.ts';
import { commonErrors } from './errors.ts';
import { zBasis, zId, zLine, zLocalDate, zLocalDateTime, zNote, zSequence } from './fields.ts';

/**
 * Call kinds: đọc vở, tập, tập với nhạc, ráp, chạy đường dây, sơ duyệt, phúc khảo, tổng duyệt, ghi hình, thu thanh,
 * biểu diễn, họp.
 */
export const callKinds = [
  'reading',
  'rehearsal',
  'music-rehearsal',
  'stagger-through',
  'run-through',
  'preview-review',
  'council-review',
  'dress-rehearsal',
  'video-recording',
  'audio-recording',
  'performance',
  'meeting',
] as const;
export type CallKind = (typeof callKinds)[number];

/** Dự kiến, đã chốt, đã làm, đã hủy. */
export const callStatuses = ['planned', 'confirmed', 'done', 'cancelled'] as const;
export type CallStatus = (typeof callStatuses)[number];
/** Attendance (điểm danh): chưa ghi, có mặt, trễ, vắng có phép, vắng. */
export const attendances = ['', 'present', 'late', 'excused', 'absent'] as const;
export type Attendance = (typeof attendances)[number];
/** How a person came on a call's list: from its items through the cast, put there by hand, or taken off by hand. */
export const callPersonSources = ['derived', 'added', 'removed'] as const;

/** Call (buổi tập, buổi gọi) as the lists of a production show it. */
export const zCall = z.object({
  id: zId,
  productionId: zId.nullable(),
  position: z.int(),
  kind: z.enum(callKinds),
  title: z.string(),
  startsAt: zLocalDateTime,
  endsAt: zLocalDateTime,
  durationMinutes: z.int(),
  placeId: zId.nullable(),
  placeName: z.string(),
  status: z.enum(callStatuses),
  itemTitles: z.array(z.string()),
  personCount: z.int(),
  note: z.string(),
});
export type Call = z.infer<typeof zCall>;

const zIds = z.array(zId).max(400);
/** How long an item is rehearsed in a call (số phút của mục trong buổi). */
export const zItemMinutes = z.int().min(1).max(limits.callMinutes);
/** Minutes after the call's start; null is its whole length. */
const zOffset = z.int().min(0).max(limits.callMinutes).nullable();

export const zCallFields = z.object({
  /** Null is a call of the house itself (việc chung). */
  productionId: zId.nullable(),
  kind: z.enum(callKinds),
  /** Empty: the titles of its items, or its kind, say what it is. */
  title: zLine,
  startsAt: zLocalDateTime,
  durationMinutes: z.int().min(5).max(limits.callMinutes),
  placeId: zId.nullable(),
  status: z.enum(callStatuses),
  note: zNote,
  /** Kíp that is called; null is every kíp. */
  castNumber: z.int().min(1).max(9).nullable(),
  withUnderstudies: z.boolean(),
  /** In the order in which they are rehearsed. */
  itemIds: zIds,
  /**
   * Minutes of its items where an order was accepted; an item that is not named has its usual share. An item that
   * leaves the call leaves this list too.
   */
  itemMinutes: z.array(z.object({ itemId: zId, minutes: zItemMinutes })).max(400),
  /** Who plays a role in this call only (thay vai cho một buổi). */
  overrides: z.array(z.object({ roleId: zId, personId: zId })).max(100),
});
export type CallFields = z.infer<typeof zCallFields>;

const zCallPerson = z.object({
  personId: zId,
  source: z.enum(callPersonSources),
  attendance: z.enum(attendances),
  arriveMinutes: zOffset,
  leaveMinutes: zOffset,
});
export type CallPerson = z.infer<typeof zCallPerson>;

/** A call as the calendar works with it. Who was taken off by hand is in `people` as `removed` and is not called. */
export const zCallRecord = zCallFields.extend({
  id: zId,
  revision: z.int(),
  people: z.array(zCallPerson),
});
export type CallRecord = z.infer<typeof zCallRecord>;

/** Who comes on a call's list and who leaves it, by hand; `reset` gives a person back to what the cast says. */
const zPeopleChange = z
  .object({
    add: zIds,
    remove: zIds,
    reset: zIds,
    attendance: z.array(z.object({ personId: zId, attendance: z.enum(attendances) })).max(400),
    times: z.array(z.object({ personId: zId, arriveMinutes: zOffset, leaveMinutes: zOffset })).max(400),
  })
  .partial();
export type CallPeopleChange = z.infer<typeof zPeopleChange>;

/** What may be rehearsed: an item with who is in it by the cast, and how many minutes it needs and has. */
export const zRehearsable = z.object({
  itemId: zId,
  productionId: zId,
  /** Titles of the groups above it, from the top. */
  path: z.array(z.string()),
  title: z.string(),
  kind: z.string(),
  neededMinutes: z.int(),
  /** Minutes of its calls that are not cancelled; a call of several items counts for each by its minutes there, or in equal parts. */
  givenMinutes: z.int(),
  personIds: z.array(zId),
  /** Roles in it that no one plays. */
  openRoleIds: z.array(zId),
});
export type Rehearsable = z.infer<typeof zRehearsable>;

/** A call as a person has it (buổi của một người): when, where, what for, and whether they were there. */
export const zPersonCall = zCallFields
  .pick({
    productionId: true,
    kind: true,
    title: true,
    startsAt: true,
    durationMinutes: true,
    placeId: true,
    status: true,
  })
  .extend(zCallPerson.omit({ personId: true }).shape)
  .extend({
    id: zId,
    itemTitles: z.array(z.string()),
    /** Roles that the person plays in this call only. */
    standsInFor: z.array(zId),
  });
export type PersonCall = z.infer<typeof zPersonCall>;

const base = oc.errors(commonErrors);

export const scheduleContract = {
  ...conflictMethods,
  calls: base
    .input(
      z.object({
        productionId: zId.optional(),
        from: zLocalDateTime.optional(),
        to: zLocalDateTime.optional(),
      }),
    )
    .output(z.array(zCall)),
  /** Calls that touch the days from `from` on, before `to`. */
  records: base
    .input(z.object({ from: zLocalDate, to: zLocalDate }))
    .output(z.object({ seq: zSequence, calls: z.array(zCallRecord) })),
  /** All calls that have a person on their list, by their start; who was taken off by hand is not on it. */
  ofPerson: base
    .input(z.object({ personId: zId }))
    .output(z.object({ seq: zSequence, calls: z.array(zPersonCall) })),
  /** The items of a season's productions that are rehearsed as one, for the tray and for finding who is in them. */
  rehearsables: base
    .input(z.object({ seasonId: zId }))
    .output(z.object({ seq: zSequence, items: z.array(zRehearsable) })),
  /** A day's calls as a message to copy into a chat; `lines` are the same, for a picture of it. */
  dayText: base.input(z.object({ date: zLocalDate, productionId: zId.optional() })).output(
    z.object({
      text: z.string(),
      lines: z.array(z.object({ style: z.enum(['title', 'call', 'text', 'gap']), text: z.string() })),
    }),
  ),
  /**
   * Adds, changes and deletes calls as one act. People follow from items and cast; what was put in or taken off by hand
   * stays. A copy takes along what `copyOf` has and is not said otherwise, but no attendance.
   */
  write: base
    .input(
      z.object({
        add: z
          .array(
            z.object({
              fields: zCallFields.partial(),
              copyOf: zId.optional(),
              people: zPeopleChange.optional(),
            }),
          )
          .max(limits.callsPerAct)
          .optional(),
        update: z
          .array(z.object({ id: zId, fields: zCallFields.partial(), people: zPeopleChange.optional() }))
          .max(limits.callsPerAct)
          .optional(),
        remove: z.array(zId).max(limits.callsPerAct).optional(),
        ...zBasis,
      }),
    )
    .output(z.object({ seq: zSequence, ids: z.array(zId) })),
};
