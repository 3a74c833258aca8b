import type {
  ArrangeFault,
  ImportRefusal,
  InvalidReason,
  PlanErrorCode,
  PlanErrorData,
  SeasonFileConflict,
  SeasonFileFault,
  UndoRefusal,
} from './codes.ts';

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
  'repeat-too-long': 'repeat a call for longer than one year',
  'repeat-too-many': 'repeat calls more often than one act may',
  malformed: 'has a wrong form',
};

const refused: Record<UndoRefusal, string> = {
  'changed-since': 'it was changed again afterwards',
  'touches-more': 'newer entries depend on it',
  'older-schema': 'it was made by an older version of the program',
  'not-newest': 'it is not the newest act any more',
};

const notImported: Record<ImportRefusal, string> = {
  'not-a-sheet': 'the file is neither a workbook (.xlsx) nor a text with columns (.csv, .tsv)',
  'old-excel': 'the file is a workbook of an old Excel (.xls); save it as .xlsx',
  encrypted: 'the workbook is protected by a password; save a copy without one',
  damaged: 'the file is damaged or not whole',
  empty: 'there is nothing in the file',
  inflates: 'the file unpacks to far more than a sheet needs',
  'too-many-cells': 'the file has too many cells',
  'too-many-rows': 'the file has too many rows',
  'too-wide': 'the sheet has too many columns',
  'too-slow': 'reading the file took too long',
  'too-heavy': 'reading the file took too much memory',
  cancelled: 'it was cancelled',
  expired: 'the file is not held any more; choose it again',
  'unknown-sheet': 'there is no such sheet in the file',
  'no-column': 'no column says what every row must say',
  nothing: 'there is no row to import',
  'has-errors': 'some rows have errors',
  'too-many-records': 'these are more rows than one act holds',
  'plan-changed': 'the plan was changed after the preview',
  'no-scope': 'it is not said which production or season it goes to',
};

const unreadable: Record<SeasonFileFault, string> = {
  'not-text': 'it is not UTF-8 text',
  'not-json': 'it is not JSON',
  truncated: 'it ends in the middle',
  'not-a-season': 'it is not a season file',
};

const notArranged: Record<ArrangeFault, string> = {
  'not-json': 'it is not JSON',
  'not-a-rehearsal': 'a list of items with id and minutes, and a list of people with id and items, is wanted',
  'no-items': 'there is no item',
  'too-many-items': 'there are too many items',
  'too-many-people': 'there are too many people',
  'no-id': 'an id is missing',
  'id-twice': 'the id is there twice',
  minutes: 'minutes must be a number above zero',
  cost: 'the cost must be a number, zero or more',
  'unknown-item': 'there is no such item',
  'item-twice': 'the item is there twice',
};

const conflicts: Record<SeasonFileConflict, (name: string) => string> = {
  'season-exists': (name) =>
    `The plan has the season "${name}" already; replace it (--replace) or import a copy (--copy).`,
  'no-such-season': (name) => `The plan does not have the season "${name}", so there is nothing to replace.`,
  'in-another-season': (name) =>
    `"${name}" of this file stands in another season of the plan; import a copy instead.`,
  'code-taken': (name) => `The code "${name}" is taken in another season of the plan; import a copy instead.`,
  'changed-since': (name) => `The season "${name}" was changed after its differences were shown; look again.`,
  'does-not-fit': (name) => `The plan cannot take the season file (${name}).`,
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
  IMPORT_REFUSED: (d) =>
    `Nothing was imported: ${notImported[d.reason]}${d.limit === undefined ? '' : ` (limit ${d.limit})`}.`,
  SEASON_FILE_UNREADABLE: (d) =>
    `The season file cannot be read: ${unreadable[d.reason]} (${d.where}); nothing was changed.`,
  SEASON_FILE_NEWER: (d) =>
    `The season file was made by a newer version (format ${d.found}, this program knows ${d.known}); nothing was changed.`,
  SEASON_FILE_INVALID: ({ problems: [first], count }) => {
    const more = count > 1 ? ` (and ${count - 1} more)` : '';
    return first
      ? `The season file is wrong at ${first.table} ${first.id}: the field ${first.field} ${invalid[first.reason]}${more}; nothing was changed.`
      : 'The season file is wrong; nothing was changed.';
  },
  SEASON_FILE_CONFLICT: (d) => `${conflicts[d.reason](d.name)} Nothing was changed.`,
  ARRANGE_REFUSED: (d) =>
    `The rehearsal cannot be put in order, ${d.where}: ${notArranged[d.reason]}${d.limit === undefined ? '' : ` (at most ${d.limit})`}.`,
  INTERNAL: (d) => `The program met a fault (${d.detail}); the plan is unchanged.`,
};

/** One English sentence for the command line and the logs. */
export function englishMessage<C extends PlanErrorCode>(code: C, data: PlanErrorData[C]): string {
  return sentences[code](data);
}
