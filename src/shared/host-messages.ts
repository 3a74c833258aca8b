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
  /** The sheet process that was asked for runs; carries one port to it beside the message. */
  z.object({ type: z.literal('sheet-port'), id: z.int() }),
  /** It is gone: out of memory, or ended. */
  z.object({ type: z.literal('sheet-ended'), id: z.int() }),
  /** Fold the write-ahead log in, close the file and end. */
  z.object({ type: z.literal('close') }),
]);
export type ToPlanner = z.infer<typeof zToPlanner>;

/** Megabytes of JavaScript objects that reading one file may take, in whatever process does it. */
export const SHEET_MEMORY_MB = 512;

/** What the planner process tells Electron's main process. */
export const zFromPlanner = z.discriminatedUnion('type', [
  /** Asks for a file with the system's dialog. */
  z.object({ type: z.literal('choose-file'), id: z.int() }),
  /** Asks for a process that reads one file; only the main process can start one. */
  z.object({ type: z.literal('start-sheet'), id: z.int() }),
  z.object({ type: z.literal('end-sheet'), id: z.int() }),
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
