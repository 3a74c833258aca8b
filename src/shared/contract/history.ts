import { oc } from '@orpc/contract';
import { z } from 'zod';
import { commonErrors } from './errors.ts';
import { zId, zSequence } from './fields.ts';

/** An act in words: a key of the window's texts with parameters, so that both languages can say it. */
export const zActionLabel = z.object({
  key: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ActionLabel = z.infer<typeof zActionLabel>;

export const zAction = z.object({
  id: z.string(),
  seq: zSequence,
  kind: z.enum(['do', 'undo', 'redo']),
  label: zActionLabel,
  actor: z.string(),
  /** Wall time in Vietnam with seconds. */
  at: z.string(),
  productionId: zId.nullable(),
  rows: z.int(),
});
export type Action = z.infer<typeof zAction>;

/** What Ctrl+Z and Ctrl+Y would take back or bring back for this user; null if nothing. */
export const zHistoryState = z.object({
  seq: zSequence,
  undo: zActionLabel.nullable(),
  redo: zActionLabel.nullable(),
  /** Sequences of those acts, to be sent back as `expectSeq`, so that what is taken back is what was shown. */
  undoSeq: zSequence.nullable(),
  redoSeq: zSequence.nullable(),
  /** The restore of a backup that left nothing to take back: the way back from it is the list of backups. */
  stoppedBy: zActionLabel.nullable(),
  lastSavedAt: z.string().nullable(),
});

/** A change that reached the file, from this process or another. */
export const zChange = z.object({
  seq: zSequence,
  tables: z.array(z.string()),
  /** The plan file itself was opened, closed or replaced. */
  plan: z.boolean(),
});
export type Change = z.infer<typeof zChange>;

const zTakenBack = z.object({ seq: zSequence, label: zActionLabel, productionId: zId.nullable() });

/** The act that is meant: refused as `not-newest` if another one has become the newest. */
const zMeant = z.object({ expectSeq: zSequence.optional() }).optional();

const base = oc.errors(commonErrors);

export const historyContract = {
  state: base.output(zHistoryState),
  list: base
    .input(
      z.object({
        limit: z.int().min(1).max(500).optional(),
        table: z.string().optional(),
        id: z.string().optional(),
      }),
    )
    .output(z.array(zAction)),
  undo: base.input(zMeant).output(zTakenBack),
  redo: base.input(zMeant).output(zTakenBack),
};
