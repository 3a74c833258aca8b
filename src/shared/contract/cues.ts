import { oc } from '@orpc/contract';
import { z } from 'zod';
import { commonErrors } from './errors.ts';
import { zId } from './fields.ts';

/** What the caller waits for: nhạc, lời, diễn, hình (mắt thấy), giờ. */
export const triggerKinds = ['music', 'line', 'action', 'visual', 'time'] as const;
/** How it follows: gọi tay, nối tự động, nối sau một khoảng. */
export const followKinds = ['manual', 'auto', 'after'] as const;

/** Cue department (bộ phận): AS, AT, LED, M… */
export const zDepartment = z.object({
  id: zId,
  position: z.int(),
  code: z.string(),
  name: z.string(),
  /** Token of the colour in the window: `as`, `at`. */
  colour: z.string(),
  /** Words spoken before the number: "ánh sáng". */
  callWord: z.string(),
});
export type Department = z.infer<typeof zDepartment>;

/** Cue: one number, one or more departments. Times in milliseconds. */
export const zCue = z.object({
  id: zId,
  productionId: zId,
  itemId: zId.nullable(),
  position: z.int(),
  /** `12.5` is a point cue put between 12 and 13; called cues are never renumbered. */
  number: z.string(),
  departments: z.array(z.string()),
  triggerKind: z.enum(triggerKinds),
  /** Điểm gọi: the word, beat or action on which "đi!" is said. */
  title: z.string(),
  /** Chuẩn bị khi. */
  standby: z.string(),
  /** Lệnh: what happens. */
  instruction: z.string(),
  /** From the start of its item; null if not measured. */
  offsetMs: z.int().nullable(),
  durationMs: z.int(),
  preWaitMs: z.int(),
  follow: z.enum(followKinds),
  followMs: z.int(),
  operator: z.string(),
  note: z.string(),
});
export type Cue = z.infer<typeof zCue>;

const base = oc.errors(commonErrors);

export const cuesContract = {
  list: base.input(z.object({ productionId: zId.optional() })).output(z.array(zCue)),
  /** Cues that stood on the last issued cue sheet: their numbers are said on the air, and stay. */
  called: base.input(z.object({ productionId: zId })).output(z.array(zId)),
  departments: base.output(z.array(zDepartment)),
};
