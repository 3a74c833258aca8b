import { oc } from '@orpc/contract';
import { z } from 'zod';
import { commonErrors } from './errors.ts';
import { zId, zLocalDateTime } from './fields.ts';

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

/** Call (buổi tập, buổi gọi). */
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
  status: z.enum(['planned', 'confirmed', 'done', 'cancelled']),
  itemTitles: z.array(z.string()),
  personCount: z.int(),
  note: z.string(),
});
export type Call = z.infer<typeof zCall>;

const base = oc.errors(commonErrors);

export const scheduleContract = {
  calls: base
    .input(
      z.object({
        productionId: zId.optional(),
        from: zLocalDateTime.optional(),
        to: zLocalDateTime.optional(),
      }),
    )
    .output(z.array(zCall)),
};
