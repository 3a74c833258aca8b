import { z } from 'zod';

const zPath = z.string().min(1).max(32_768);

/** What Electron's main process tells the planner process. A `connect` carries one port beside the message. */
export const zToPlanner = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('start'),
    /** Where a new plan is made unless the user says otherwise. */
    planPath: zPath,
    /** The plan to open now, asked for or the last one; null, or a refusal, means the one at `planPath`. */
    openPath: zPath.nullable(),
    operator: z.string().max(300),
    version: z.string().max(100),
    resourcesDir: zPath,
  }),
  z.object({ type: z.literal('connect') }),
  z.object({ type: z.literal('open'), path: zPath }),
  /** Answer to `choose-file` or `choose-folder`; null if the user cancelled. */
  z.object({ type: z.literal('chosen'), id: z.int(), path: zPath.nullable() }),
  /** Fold the write-ahead log in, close the file and end. */
  z.object({ type: z.literal('close') }),
]);
export type ToPlanner = z.infer<typeof zToPlanner>;

/** What the planner process tells Electron's main process. */
export const zFromPlanner = z.discriminatedUnion('type', [
  /** Asks for a file with the system's dialog. */
  z.object({ type: z.literal('choose-file'), id: z.int() }),
  /** Asks for a folder with the system's dialog. */
  z.object({ type: z.literal('choose-folder'), id: z.int() }),
  /** Shows a file in the system's file manager. */
  z.object({ type: z.literal('show-file'), path: zPath }),
  /** A plan was opened or made: the next start opens it again. */
  z.object({ type: z.literal('opened'), path: zPath }),
  /** A plan asked for could not be opened; if one was open, it stays so. */
  z.object({ type: z.literal('refused'), path: z.string(), code: z.string() }),
]);
export type FromPlanner = z.infer<typeof zFromPlanner>;
