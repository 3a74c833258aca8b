/**
 * What the journal does with each table: *undoable* rows are the plan, *history* rows are true things that happened
 * and are journaled but never undone, *unjournaled* rows are the journal itself, caches and the window's own state.
 * A test checks that every table is named here.
 */
export const tableClasses = {
  organisation: 'undoable',
  signatory: 'undoable',
  place: 'undoable',
  place_travel: 'undoable',
  holiday: 'undoable',
  milestone_template: 'undoable',
  partner: 'undoable',
  channel: 'undoable',
  cue_department: 'undoable',
  setting: 'undoable',
  person_group: 'undoable',
  person: 'undoable',
  group_member: 'undoable',
  season: 'undoable',
  target: 'undoable',
  activity: 'undoable',
  production: 'undoable',
  item: 'undoable',
  production_part: 'undoable',
  milestone: 'undoable',
  attachment: 'undoable',
  role: 'undoable',
  casting: 'undoable',
  item_role: 'undoable',
  item_performer: 'undoable',
  crew_assignment: 'undoable',
  call: 'undoable',
  call_item: 'undoable',
  call_person: 'undoable',
  call_casting: 'undoable',
  availability: 'undoable',
  accepted_conflict: 'undoable',
  slot: 'undoable',
  slot_part: 'undoable',
  cue: 'undoable',
  cue_target: 'undoable',
  issued_paper: 'history',
  meta: 'unjournaled',
  blob: 'unjournaled',
  window_state: 'unjournaled',
  action: 'unjournaled',
  action_row: 'unjournaled',
  journal_context: 'unjournaled',
} as const satisfies Record<string, 'undoable' | 'history' | 'unjournaled'>;

export const journaledTables = Object.entries(tableClasses)
  .filter(([, tableClass]) => tableClass !== 'unjournaled')
  .map(([table]) => table);

export function isHistoryTable(table: string): boolean {
  return (tableClasses as Record<string, string>)[table] === 'history';
}
