/**
 * Every refusal the program knows, by code. One closed union for all hosts: the window words it in the user's
 * language (`errors.<CODE>`), the command line prints the English sentence from `messages.ts`.
 */
export type PlanErrorData = {
  /** No plan file is open yet. */
  NO_PLAN: Record<string, never>;
  PLAN_MISSING: { path: string };
  PLAN_EXISTS: { path: string };
  /** The file has no bytes. */
  PLAN_EMPTY: { path: string };
  /** The file is not a SQLite database, or one of another program. */
  PLAN_FOREIGN: { path: string };
  /** The file ends before its own header says, or fails SQLite's check. */
  PLAN_DAMAGED: { path: string; detail: string };
  PLAN_UNREADABLE: { path: string; detail: string };
  /** Made by a newer version of the program. */
  PLAN_NEWER: { path: string; found: number; known: number };
  /** Another program holds the write lock for longer than the waiting time. */
  PLAN_BUSY: { path: string };
  /** The disk, or the folder's rights, refused a write. */
  PLAN_NOT_WRITABLE: { path: string; detail: string };
  NOT_FOUND: { kind: string; id: string };
  INVALID: { field: string; reason: InvalidReason; limit?: number };
  /** The field was changed elsewhere after this window read it. */
  STALE: { kind: string; id: string; field: string; by: string; at: string; current: string };
  NOTHING_TO_UNDO: Record<string, never>;
  NOTHING_TO_REDO: Record<string, never>;
  UNDO_REFUSED: { reason: UndoRefusal; table: string; id: string };
  DOCUMENT_NEEDS: { document: string; needs: 'production' | 'channel' | 'season' };
  FORMAT_UNSUPPORTED: { document: string; format: string };
  OUTPUT_NOT_WRITABLE: { path: string; detail: string };
  TOO_LARGE: { limit: number };
  /** A fault of the program itself; the plan is unchanged. */
  INTERNAL: { detail: string };
};

export type PlanErrorCode = keyof PlanErrorData;

export type InvalidReason =
  | 'too-long'
  | 'empty'
  | 'control-character'
  | 'negative'
  | 'too-large'
  | 'too-small'
  | 'not-a-number'
  | 'not-a-time'
  | 'not-a-choice'
  /** Another record has it, and it must be its own. */
  | 'taken'
  /** Other records hang on it. */
  | 'in-use'
  /** It names a record that is not there. */
  | 'unknown'
  /** It ends before it begins. */
  | 'reversed'
  /** The number stands on a cue sheet that left the house. */
  | 'called'
  | 'own-descendant'
  | 'malformed';

export type UndoRefusal =
  /** A row no longer looks as the action left it. */
  | 'changed-since'
  /** Something that the action never touched depends on it. */
  | 'touches-more'
  /** The action was made under an older layout of the database. */
  | 'older-schema'
  /** It was not the user's newest act any more when the wish to take it back came. */
  | 'not-newest';

const every: Record<PlanErrorCode, true> = {
  NO_PLAN: true,
  PLAN_MISSING: true,
  PLAN_EXISTS: true,
  PLAN_EMPTY: true,
  PLAN_FOREIGN: true,
  PLAN_DAMAGED: true,
  PLAN_UNREADABLE: true,
  PLAN_NEWER: true,
  PLAN_BUSY: true,
  PLAN_NOT_WRITABLE: true,
  NOT_FOUND: true,
  INVALID: true,
  STALE: true,
  NOTHING_TO_UNDO: true,
  NOTHING_TO_REDO: true,
  UNDO_REFUSED: true,
  DOCUMENT_NEEDS: true,
  FORMAT_UNSUPPORTED: true,
  OUTPUT_NOT_WRITABLE: true,
  TOO_LARGE: true,
  INTERNAL: true,
};

export const planErrorCodes = Object.keys(every) as PlanErrorCode[];
