import { z } from 'zod';
import { slotModes, slotStatuses } from './broadcast.ts';
import { zId, zLocalDate, zLocalDateTime, zSequence } from './fields.ts';
import { productionKinds, productionStatuses } from './productions.ts';
import { holidayKinds } from './records.ts';

const zCount = z.object({ done: z.int(), planned: z.int(), missed: z.int() });

/** How far a target has come by today; see `domain/targets`. */
const zTargetTally = zCount.extend({
  target: z.object({
    id: zId,
    kind: z.string(),
    name: z.string(),
    unit: z.string(),
    planned: z.int().nullable(),
  }),
  expected: z.number().nullable(),
  verdict: z
    .object({
      kind: z.enum(['reached', 'over', 'on-track', 'ahead', 'behind', 'short', 'dated']),
      count: z.int(),
      date: zLocalDate.nullable(),
    })
    .nullable(),
  months: z.array(zCount.extend({ month: z.string() })),
});

/** One thing to do; see `domain/tasks`. */
const zTask = z.object({
  key: z.string(),
  kind: z.enum(['milestone', 'correction', 'tape', 'notice', 'activity', 'call', 'backup']),
  state: z.enum(['late', 'coming']),
  date: zLocalDate,
  days: z.int(),
  title: z.string(),
  recordId: z.string().nullable(),
  productionId: zId.nullable(),
  mark: z.enum(['reminded', 'failed']).nullable(),
  at: zLocalDateTime.nullable(),
  channelCode: z.string(),
  callKind: z.string(),
});

/** The season at a glance (tổng quan), as of the host's day. */
export const zOverview = z.object({
  seq: zSequence,
  /** The host's day, and the day of the season that lies nearest to it. */
  today: zLocalDate,
  day: zLocalDate,
  phase: z.enum(['before', 'during', 'after']),
  aheadDays: z.int(),
  productions: z.array(
    z.object({
      id: zId,
      code: z.string(),
      title: z.string(),
      kind: z.enum(productionKinds),
      quarter: z.int().nullable(),
      status: z.enum(productionStatuses),
      hue: z.int(),
      startsAt: zLocalDateTime.nullable(),
      firstCallAt: zLocalDateTime.nullable(),
    }),
  ),
  milestones: z.array(
    z.object({
      id: zId,
      productionId: zId,
      kind: z.string(),
      title: z.string(),
      /** When it was done, else by when it is to be. */
      date: zLocalDate.nullable(),
      state: z.enum(['open', 'soon', 'late', 'corrections', 'correction-late', 'failed', 'done', 'skipped']),
    }),
  ),
  slots: z.array(
    z.object({
      id: zId,
      productionId: zId,
      channelCode: z.string(),
      startsAt: zLocalDateTime,
      mode: z.enum(slotModes),
      status: z.enum(slotStatuses),
    }),
  ),
  holidays: z.array(z.object({ date: zLocalDate, name: z.string(), kind: z.enum(holidayKinds) })),
  tasks: z.array(zTask),
  targets: z.array(zTargetTally),
});
export type Overview = z.infer<typeof zOverview>;
