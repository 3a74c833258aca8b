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
  DOCUMENT_NEEDS: { document: string; needs: 'production' | 'channel' | 'season' | 'date' | 'person' };
  FORMAT_UNSUPPORTED: { document: string; format: string };
  OUTPUT_NOT_WRITABLE: { path: string; detail: string };
  TOO_LARGE: { limit: number };
  /** A file to import, or what is to be made of it, was refused as a whole. */
  IMPORT_REFUSED: { reason: ImportRefusal; limit?: number };
  /** Not a season file, or not all of one; `where` is a line of it, or the name that is missing there. */
  SEASON_FILE_UNREADABLE: { reason: SeasonFileFault; where: string };
  /** Written by a newer version of the program. */
  SEASON_FILE_NEWER: { found: number; known: number };
  /** What is wrong in it, at most `limits.seasonFileProblems` of `count`. */
  SEASON_FILE_INVALID: { problems: SeasonFileProblem[]; count: number };
  /** It is sound, but the plan as it is has no room for it; `name` says what stands in the way. */
  SEASON_FILE_CONFLICT: { reason: SeasonFileConflict; name: string };
  /** A file with a rehearsal to put in order cannot be taken; `where` is the place in it. */
  ARRANGE_REFUSED: { reason: ArrangeFault; where: string; limit?: number };
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
  /** The same call goes on for more days, or more often, than one act repeats it. */
  | 'repeat-too-long'
  | 'repeat-too-many'
  | 'malformed';

export type SeasonFileFault =
  /** Bytes that are no UTF-8 text. */
  | 'not-text'
  | 'not-json'
  /** The text ends in the middle. */
  | 'truncated'
  /** JSON, but not what a season file is. */
  | 'not-a-season';

/** One place of a season file that cannot be accepted: table, id of the row (or its number, `#3`) and field. */
export type SeasonFileProblem = { table: string; id: string; field: string; reason: InvalidReason };

export type SeasonFileConflict =
  /** The plan has this season already: it can be replaced, or imported as a copy. */
  | 'season-exists'
  /** There is no such season that could be replaced. */
  | 'no-such-season'
  /** Records of the file stand in another season of the plan. */
  | 'in-another-season'
  /** A production or a slot of another season has the same code. */
  | 'code-taken'
  /** The plan has changed since the differences were shown. */
  | 'changed-since'
  /** A rule of the database refuses it. */
  | 'does-not-fit';

export type ArrangeFault =
  | 'not-json'
  /** JSON, but not items and people. */
  | 'not-a-rehearsal'
  | 'no-items'
  | 'too-many-items'
  | 'too-many-people'
  | 'no-id'
  | 'id-twice'
  /** Not above zero, or beyond `limit`. */
  | 'minutes'
  /** Below zero, or no number. */
  | 'cost'
  | 'unknown-item'
  | 'item-twice';

export type UndoRefusal =
  /** A row no longer looks as the action left it. */
  | 'changed-since'
  /** Something that the action never touched depends on it. */
  | 'touches-more'
  /** The action was made under an older layout of the database. */
  | 'older-schema'
  /** It was not the user's newest act any more when the wish to take it back came. */
  | 'not-newest';

export type ImportRefusal =
  /** No workbook and no text. */
  | 'not-a-sheet'
  /** A workbook of Excel before 2007 (`.xls`). */
  | 'old-excel'
  | 'encrypted'
  | 'damaged'
  | 'empty'
  /** It unpacks to more than `limit` bytes, or to suspiciously more than it is. */
  | 'inflates'
  | 'too-many-cells'
  | 'too-many-rows'
  | 'too-wide'
  /** Reading took longer than `limit` seconds, or more memory than its process has. */
  | 'too-slow'
  | 'too-heavy'
  | 'cancelled'
  /** The reading that was asked for is not held any more. */
  | 'expired'
  | 'unknown-sheet'
  /** No column says what must be said. */
  | 'no-column'
  | 'nothing'
  /** Rows are wrong, and it was not said that they shall be left out. */
  | 'has-errors'
  /** More rows than one act holds. */
  | 'too-many-records'
  /** The plan changed after the preview. */
  | 'plan-changed'
  | 'no-scope';

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
  IMPORT_REFUSED: true,
  SEASON_FILE_UNREADABLE: true,
  SEASON_FILE_NEWER: true,
  SEASON_FILE_INVALID: true,
  SEASON_FILE_CONFLICT: true,
  ARRANGE_REFUSED: true,
  INTERNAL: true,
};

export const planErrorCodes = Object.keys(every) as PlanErrorCode[];
