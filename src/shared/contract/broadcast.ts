import { oc } from '@orpc/contract';
import { z } from 'zod';
import { commonErrors } from './errors.ts';
import { zId, zLocalDate, zLocalDateTime } from './fields.ts';

/** Slot states: dự kiến → đã gửi → xác nhận → đã duyệt → đã phát, or hoãn, hủy. */
export const slotStatuses = [
  'planned',
  'sent',
  'confirmed',
  'approved',
  'aired',
  'postponed',
  'cancelled',
] as const;
/** Phát trực tiếp, ghi hình, ghi hình trực tiếp. */
export const slotModes = ['live', 'recorded', 'as-live'] as const;

/** Channel (kênh); `stationName` is the station's name today, papers use the one valid on their date. */
export const zChannel = z.object({
  id: zId,
  position: z.int(),
  code: z.string(),
  name: z.string(),
  stationCode: z.string(),
  stationName: z.string(),
  enabled: z.boolean(),
});
export type Channel = z.infer<typeof zChannel>;

/** Slot (khung phát sóng); durations in seconds. */
export const zSlot = z.object({
  id: zId,
  position: z.int(),
  code: z.string(),
  productionId: zId,
  productionTitle: z.string(),
  channelId: zId,
  channelCode: z.string(),
  startsAt: zLocalDateTime,
  durationSeconds: z.int(),
  /** Measured length of the file, where it is known. */
  actualSeconds: z.int().nullable(),
  run: z.enum(['first', 'repeat']),
  repeatNumber: z.int().nullable(),
  mode: z.enum(slotModes),
  status: z.enum(slotStatuses),
  /** Parts of the production that the slot carries; none means all of it. */
  partIds: z.array(zId),
  /** `phần 1/2` in words of numbers: `1/2`, or empty. */
  partLabel: z.string(),
  fileName: z.string(),
  fileFormat: z.string(),
  /** Hạn nộp file. */
  dueDate: zLocalDate.nullable(),
  deliveredDate: zLocalDate.nullable(),
  receivedBy: z.string(),
  documentNumber: z.string(),
  rights: z.string(),
  contact: z.string(),
  note: z.string(),
});
export type Slot = z.infer<typeof zSlot>;

const base = oc.errors(commonErrors);

export const broadcastContract = {
  channels: base.output(z.array(zChannel)),
  slots: base
    .input(z.object({ productionId: zId.optional(), channelId: zId.optional(), seasonId: zId.optional() }))
    .output(z.array(zSlot)),
};
