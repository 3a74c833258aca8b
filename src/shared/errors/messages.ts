import type { InvalidReason, PlanErrorCode, PlanErrorData, UndoRefusal } from './codes.ts';

const invalid: Record<InvalidReason, string> = {
  'too-long': 'is too long',
  empty: 'must not be empty',
  'control-character': 'holds a control character',
  negative: 'must not be below zero',
  'too-large': 'is too large',
  'too-small': 'is too small',
  'not-a-number': 'is not a number',
  'not-a-time': 'is not a time',
  'not-a-choice': 'is not one of the choices',
  taken: 'is taken already',
  'in-use': 'is used by other records',
  unknown: 'names a record that is not there',
  reversed: 'comes before its beginning',
  called: 'stands on a cue sheet that was issued, and stays',
  'own-descendant': 'cannot be put inside itself',
  malformed: 'has a wrong form',
};

const refused: Record<UndoRefusal, string> = {
  'changed-since': 'it was changed again afterwards',
  'touches-more': 'newer entries depend on it',
  'older-schema': 'it was made by an older version of the program',
  'not-newest': 'it is not the newest act any more',
};

type Sentences = { [C in PlanErrorCode]: (data: PlanErrorData[C]) => string };

const sentences: Sentences = {
  NO_PLAN: () => 'No plan is open.',
  PLAN_MISSING: (d) => `There is no file ${d.path}.`,
  PLAN_EXISTS: (d) => `The file ${d.path} exists already; it was left as it is.`,
  PLAN_EMPTY: (d) => `The file ${d.path} is empty; it is not a plan.`,
  PLAN_FOREIGN: (d) => `The file ${d.path} is not a Màn Nhung plan; it was left as it is.`,
  PLAN_DAMAGED: (d) =>
    `The plan ${d.path} is damaged (${d.detail}); it was left as it is. Restore it from the folder backups beside it.`,
  PLAN_UNREADABLE: (d) => `The file ${d.path} cannot be read (${d.detail}).`,
  PLAN_NEWER: (d) =>
    `The plan ${d.path} was made by a newer version (layout ${d.found}, this program knows ${d.known}); it was left as it is.`,
  PLAN_BUSY: (d) => `The plan ${d.path} is being written by another program; try again.`,
  PLAN_NOT_WRITABLE: (d) => `The plan ${d.path} cannot be written (${d.detail}).`,
  NOT_FOUND: (d) => `There is no ${d.kind} "${d.id}".`,
  INVALID: (d) =>
    `The field ${d.field} ${invalid[d.reason]}${d.limit === undefined ? '' : ` (limit ${d.limit})`}; nothing was changed.`,
  STALE: (d) =>
    `The ${d.kind} was changed elsewhere by ${d.by || 'another user'} (${d.field} is now "${d.current}"); nothing was changed.`,
  NOTHING_TO_UNDO: () => 'There is nothing to undo.',
  NOTHING_TO_REDO: () => 'There is nothing to redo.',
  UNDO_REFUSED: (d) => `This cannot be taken back: ${refused[d.reason]} (${d.table} ${d.id}).`,
  DOCUMENT_NEEDS: (d) => `The document ${d.document} needs a ${d.needs}.`,
  FORMAT_UNSUPPORTED: (d) => `The document ${d.document} does not come as ${d.format}.`,
  OUTPUT_NOT_WRITABLE: (d) => `The output ${d.path} cannot be written (${d.detail}).`,
  TOO_LARGE: (d) => `The request is too large (limit ${d.limit} bytes).`,
  INTERNAL: (d) => `The program met a fault (${d.detail}); the plan is unchanged.`,
};

/** One English sentence for the command line and the logs. */
export function englishMessage<C extends PlanErrorCode>(code: C, data: PlanErrorData[C]): string {
  return sentences[code](data);
}
