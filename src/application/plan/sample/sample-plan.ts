import { z } from 'zod';
import { slotModes, slotStatuses } from '../../../shared/contract/broadcast.ts';
import { followKinds, triggerKinds } from '../../../shared/contract/cues.ts';
import {
  zLine,
  zLocalDate,
  zLocalDateTime,
  zNote,
  zSeconds,
  zTitle,
} from '../../../shared/contract/fields.ts';
import { conclusions } from '../../../shared/contract/records.ts';
import { callKinds } from '../../../shared/contract/schedule.ts';

const line = zLine.default('');
const note = zNote.default('');
const names = z.array(zTitle).default([]);
const milliseconds = z.int().min(0);

export const zSampleSeasonTopic = z.strictObject({
  name: zTitle,
  year: z.int(),
  startDate: zLocalDate,
  endDate: zLocalDate,
  isSample: z.boolean(),
  targets: z.array(
    z.strictObject({ kind: zTitle, name: zTitle, planned: z.int().min(0).nullable(), unit: line }),
  ),
  /** `target` is the kind of a target. */
  activities: z.array(
    z.strictObject({
      target: zTitle.optional(),
      title: zTitle,
      date: zLocalDate,
      place: line,
      audience: z.int().min(0).optional(),
      status: z.enum(['planned', 'done', 'missed']),
      note,
    }),
  ),
});
export type SampleSeasonTopic = z.infer<typeof zSampleSeasonTopic>;

/**
 * Call. Its people are derived from the cast of `items` (all kíp, no understudies); `added` and `addedGroups` come on
 * top, `removed` are let off. A call without production is work of the house.
 */
export const zSampleCall = z.strictObject({
  production: zTitle.optional(),
  kind: z.enum(callKinds),
  title: line,
  startsAt: zLocalDateTime,
  durationMinutes: z.int().min(1),
  place: zTitle,
  status: z.enum(['planned', 'confirmed', 'done', 'cancelled']),
  items: names,
  addedGroups: names,
  added: names,
  removed: names,
  note,
});
export type SampleCall = z.infer<typeof zSampleCall>;

/** Milestone, listed in its production's order. */
export const zSampleMilestone = z.strictObject({
  production: zTitle,
  kind: line,
  title: zTitle,
  dueDate: zLocalDate,
  doneDate: zLocalDate.optional(),
  isGate: z.boolean().default(false),
  conclusion: z.enum(conclusions).default(''),
  attendees: note,
  minutes: note,
  correctionDue: zLocalDate.optional(),
  correctionDone: zLocalDate.optional(),
  remindDays: z.int().min(0).default(7),
  responsible: line,
  note,
});
export type SampleMilestone = z.infer<typeof zSampleMilestone>;

/** Slot; `parts` are part numbers of the production, none means the whole show. Durations in seconds. */
export const zSampleSlot = z.strictObject({
  code: zTitle,
  production: zTitle,
  channel: zTitle,
  startsAt: zLocalDateTime,
  durationSeconds: zSeconds.min(1),
  actualSeconds: zSeconds.optional(),
  run: z.enum(['first', 'repeat']),
  repeatNumber: z.int().min(1).optional(),
  mode: z.enum(slotModes),
  status: z.enum(slotStatuses),
  parts: z.array(z.int().min(1)).default([]),
  fileName: line,
  fileFormat: line,
  dueDate: zLocalDate.optional(),
  deliveredDate: zLocalDate.optional(),
  receivedBy: line,
  documentNumber: line,
  rights: line,
  contact: line,
  note,
});
export type SampleSlot = z.infer<typeof zSampleSlot>;

/** Cue, listed in calling order; the offset counts from the start of `item`. */
export const zSampleCue = z.strictObject({
  production: zTitle,
  item: zTitle,
  number: zTitle,
  departments: z.array(zTitle).min(1),
  trigger: z.enum(triggerKinds),
  title: zTitle,
  standby: line,
  instruction: note,
  offsetMs: milliseconds.optional(),
  durationMs: milliseconds.default(0),
  preWaitMs: milliseconds.default(0),
  follow: z.enum(followKinds).default('manual'),
  followMs: milliseconds.default(0),
  operator: line,
  note,
});
export type SampleCue = z.infer<typeof zSampleCue>;
