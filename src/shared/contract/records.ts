import { oc } from '@orpc/contract';
import { z } from 'zod';
import { limits } from '../limits.ts';
import { slotModes, slotStatuses } from './broadcast.ts';
import { followKinds, triggerKinds } from './cues.ts';
import { commonErrors } from './errors.ts';
import {
  zBasis,
  zId,
  zLine,
  zLocalDate,
  zLocalDateTime,
  zNote,
  zSeconds,
  zSequence,
  zTitle,
} from './fields.ts';
import { honours } from './people.ts';

/*
 * The plain records of the plan, one shape of fields a kind. They are all read and written the same way (`list` and
 * `write` below), so that every table of the window can be edited in place, pasted into, and taken back.
 */

const zNames = z.array(zTitle).max(60);
const zIds = z.array(zId).max(400);
const zCount = z.int().min(0).max(1_000_000);
const zDays = z.int().min(0).max(366);
const zMilliseconds = z
  .int()
  .min(0)
  .max(limits.durationSeconds * 1000);
const zBlobId = z.string().regex(/^[0-9a-f]{64}$/);
const validity = { validFrom: zLocalDate, validTo: zLocalDate.nullable() };

/** Organisation (đơn vị): one row a dated name; a paper carries the one valid on its date. */
const zOrganisation = z.object({
  name: zTitle,
  shortName: zLine,
  parent: zLine,
  locality: zLine,
  ...validity,
});

/** How a signatory signs (thay mặt, ký thay, thừa lệnh, thừa ủy quyền, quyền), by Decree 30/2020/NĐ-CP. */
export const authorities = ['', 'TM.', 'KT.', 'TL.', 'TUQ.', 'Q.'] as const;
/** Signatory (người ký). */
const zSignatory = z.object({ name: zTitle, position: zLine, authority: z.enum(authorities), ...validity });

/** Place (địa điểm); capacity in people. */
const zPlace = z.object({ name: zTitle, kind: zLine, capacity: zCount.nullable(), address: zLine });
/** Travel between two places in minutes, the same both ways. */
const zPlaceTravel = z.object({ fromPlaceId: zId, toPlaceId: zId, minutes: z.int().min(0).max(1440) });

export const partnerKinds = ['station', 'authority', 'venue', 'other'] as const;
/** Partner (đối tác): one row a dated name; `code` stays when a station is renamed. */
const zPartner = z.object({
  code: zTitle,
  name: zTitle,
  kind: z.enum(partnerKinds),
  contact: zLine,
  ...validity,
});
/** Channel (kênh) of a partner; aliases are other ways in which sheets write it. */
const zChannelFields = z.object({
  code: zTitle,
  name: zTitle,
  partnerCode: zTitle,
  aliases: zNames,
  enabled: z.boolean(),
  ...validity,
});
/** Cue department (bộ phận); `colour` is a token of the window or `#rrggbb`. */
const zDepartmentFields = z.object({
  code: zTitle,
  name: zTitle,
  colour: z.string().regex(/^([a-z]{1,8}|#[0-9a-fA-F]{6})$/),
  callWord: zTitle,
});

export const holidayKinds = ['public', 'rest', 'worked', 'memorial'] as const;
/** Holiday (ngày lễ): lễ, nghỉ bù, làm bù, ngày kỷ niệm. Announced yearly, so it is data. */
const zHoliday = z.object({ date: zLocalDate, name: zTitle, kind: z.enum(holidayKinds) });

export const appliesTo = ['all', 'programme', 'cai-luong', 'other'] as const;
/** A step of the house's process (mẫu mốc); `daysBefore` the premiere, negative after it. */
const zMilestoneTemplate = z.object({
  kind: zLine,
  title: zTitle,
  appliesTo: z.enum(appliesTo),
  daysBefore: z.int().min(-730).max(730),
  remindDays: zDays,
  isGate: z.boolean(),
});

export const conclusions = ['', 'passed', 'passed-with-changes', 'failed'] as const;
/** Milestone (mốc) of a production. A gate ends with a conclusion: đạt, đạt có chỉnh sửa, không đạt. */
const zMilestone = z.object({
  productionId: zId,
  kind: zLine,
  title: zTitle,
  dueDate: zLocalDate.nullable(),
  doneDate: zLocalDate.nullable(),
  isGate: z.boolean(),
  conclusion: z.enum(conclusions),
  /** Thành phần. */
  attendees: zNote,
  /** Biên bản. */
  minutes: zNote,
  correctionDue: zLocalDate.nullable(),
  correctionDone: zLocalDate.nullable(),
  skipped: z.boolean(),
  remindDays: zDays,
  responsible: zLine,
  note: zNote,
});

/** Person group (đoàn, tổ). */
const zPersonGroup = z.object({ name: zTitle });
const zPersonFields = z.object({
  name: zTitle,
  stageName: zLine,
  honour: z.enum(honours),
  /** Overrides the sorting by given name. */
  sortName: zLine,
  groupIds: zIds,
  jobs: zNames,
  roleTypes: zNames,
  phone: zLine,
  birthDate: zLocalDate.nullable(),
  activeFrom: zLocalDate.nullable(),
  activeTo: zLocalDate.nullable(),
  note: zNote,
  /** SHA-256 of the photo's bytes. */
  photoBlobId: zBlobId.nullable(),
  /** What waiting weighs, beside the others, when a rehearsal is put in order. */
  waitCost: z.int().min(0).max(1000),
});

export const availabilityKinds = ['busy', 'leave', 'travelling'] as const;
const zMinuteOfDay = z.int().min(0).max(1440);
/**
 * Availability (lịch bận): when a person cannot come. On the weekdays (bit 0 is Monday, 127 every day) from the first
 * to the last day (null is open), between two minutes of the day. "Cannot after 20:00" is from 1200 to 1440.
 */
const zAvailability = z.object({
  personId: zId,
  kind: z.enum(availabilityKinds),
  firstDate: zLocalDate,
  lastDate: zLocalDate.nullable(),
  fromMinute: zMinuteOfDay.max(1439),
  toMinute: zMinuteOfDay.min(1),
  weekdays: z.int().min(1).max(127),
  note: zNote,
});

/** Target (chỉ tiêu) of a season; one row a kind, but for kind `other`. */
const zTargetFields = z.object({
  seasonId: zId,
  kind: zTitle,
  name: zTitle,
  planned: zCount.nullable(),
  unit: zLine,
});
export const activityStatuses = ['planned', 'done', 'missed'] as const;
const zActivityFields = z.object({
  seasonId: zId,
  targetId: zId.nullable(),
  title: zTitle,
  date: zLocalDate,
  place: zLine,
  audience: zCount.nullable(),
  status: z.enum(activityStatuses),
  note: zNote,
});

/** Role (vai). */
const zRoleFields = z.object({ productionId: zId, name: zTitle, roleType: zLine, description: zNote });
/** Casting (phân vai): kíp 1, kíp 2 are `castNumber`; `understudy` is dự bị. */
const zCastingFields = z.object({
  roleId: zId,
  personId: zId,
  castNumber: z.int().min(1).max(9),
  place: z.enum(['main', 'understudy']),
});
/** Crew assignment (ê-kíp). */
const zCrewFields = z.object({ productionId: zId, personId: zId, job: zTitle });

/** Part (phần) of a production that is aired together; null ends are open. */
const zPartFields = z.object({
  productionId: zId,
  number: z.int().min(1).max(99),
  title: zLine,
  firstItemId: zId.nullable(),
  lastItemId: zId.nullable(),
});
/** Slot (khung phát sóng); an empty code is given by the planner. */
const zSlotFields = z.object({
  code: zLine,
  productionId: zId,
  channelId: zId,
  startsAt: zLocalDateTime,
  durationSeconds: zSeconds.min(1),
  actualSeconds: zSeconds.nullable(),
  run: z.enum(['first', 'repeat']),
  repeatNumber: z.int().min(1).max(99).nullable(),
  mode: z.enum(slotModes),
  status: z.enum(slotStatuses),
  partIds: zIds,
  fileName: zLine,
  fileFormat: zLine,
  dueDate: zLocalDate.nullable(),
  deliveredDate: zLocalDate.nullable(),
  receivedBy: zLine,
  documentNumber: zLine,
  rights: zLine,
  contact: zLine,
  note: zNote,
});
/** Cue; times in milliseconds. */
const zCueFields = z.object({
  productionId: zId,
  itemId: zId.nullable(),
  number: zTitle,
  departmentIds: zIds,
  triggerKind: z.enum(triggerKinds),
  title: zTitle,
  standby: zLine,
  instruction: zNote,
  offsetMs: zMilliseconds.nullable(),
  durationMs: zMilliseconds,
  preWaitMs: zMilliseconds,
  follow: z.enum(followKinds),
  followMs: zMilliseconds,
  operator: zLine,
  note: zNote,
});
/** Attached file (tệp đính kèm) of a production, an item or a milestone; its bytes come by `attachments.add`. */
const zAttachmentFields = z.object({
  productionId: zId,
  itemId: zId.nullable(),
  milestoneId: zId.nullable(),
  blobId: zBlobId,
  name: zTitle,
  mediaType: zLine,
  size: z.int().min(0),
});

/** Fields of every kind of record, in one place: the window's tables, imports and the season file check against it. */
export const recordFields = {
  organisation: zOrganisation,
  signatory: zSignatory,
  place: zPlace,
  placeTravel: zPlaceTravel,
  partner: zPartner,
  channel: zChannelFields,
  department: zDepartmentFields,
  holiday: zHoliday,
  milestoneTemplate: zMilestoneTemplate,
  group: zPersonGroup,
  person: zPersonFields,
  availability: zAvailability,
  target: zTargetFields,
  activity: zActivityFields,
  milestone: zMilestone,
  role: zRoleFields,
  casting: zCastingFields,
  crew: zCrewFields,
  part: zPartFields,
  slot: zSlotFields,
  cue: zCueFields,
  attachment: zAttachmentFields,
} as const;
export type RecordKind = keyof typeof recordFields;
export const recordKinds = Object.keys(recordFields) as RecordKind[];
export type RecordFields<K extends RecordKind> = z.infer<(typeof recordFields)[K]>;
/** A stored record: its fields and its id. Rows come in their order. */
export type RecordRow<K extends RecordKind> = RecordFields<K> & { id: string };

/** Which rows: all of the house's, or those of one season or one production. */
const zScope = z.object({ seasonId: zId.optional(), productionId: zId.optional() });
export type RecordScope = z.infer<typeof zScope>;

const base = oc.errors(commonErrors);

function methods<S extends z.ZodRawShape>(fields: z.ZodObject<S>) {
  return {
    list: base.input(zScope).output(z.object({ seq: zSequence, rows: z.array(fields.extend({ id: zId })) })),
    /**
     * One act: what a table's edit, a paste or a deletion of many rows changes, taken back as one. Fields that a new
     * row does not give get their default; `after` is the row that new rows go behind (the end where it is left out,
     * the beginning where it is null).
     */
    write: base
      .input(
        z.object({
          add: z.array(fields.partial()).max(limits.recordsPerAct).optional(),
          after: zId.nullable().optional(),
          update: z
            .array(z.object({ id: zId, fields: fields.partial() }))
            .max(limits.recordsPerAct)
            .optional(),
          remove: z.array(zId).max(limits.recordsPerAct).optional(),
          /** Puts these rows, in this order, behind `after`. */
          move: z.array(zId).max(limits.recordsPerAct).optional(),
          ...zBasis,
        }),
      )
      /** Ids of the added rows, in their order. */
      .output(z.object({ seq: zSequence, ids: z.array(zId) })),
  };
}

export const recordsContract = {
  organisation: methods(zOrganisation),
  signatory: methods(zSignatory),
  place: methods(zPlace),
  placeTravel: methods(zPlaceTravel),
  partner: methods(zPartner),
  channel: methods(zChannelFields),
  department: methods(zDepartmentFields),
  holiday: methods(zHoliday),
  milestoneTemplate: methods(zMilestoneTemplate),
  group: methods(zPersonGroup),
  person: methods(zPersonFields),
  availability: methods(zAvailability),
  target: methods(zTargetFields),
  activity: methods(zActivityFields),
  milestone: methods(zMilestone),
  role: methods(zRoleFields),
  casting: methods(zCastingFields),
  crew: methods(zCrewFields),
  part: methods(zPartFields),
  slot: methods(zSlotFields),
  cue: methods(zCueFields),
  attachment: methods(zAttachmentFields),
};
