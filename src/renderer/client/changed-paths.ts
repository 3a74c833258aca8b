/** A path of the contract whose answers may have changed: `['items']`, `['plan', 'status']`. */
export type ContractPath = readonly string[];

/** A premiere, a live slot and a role without a player are looked at by the rules of the schedule. */
const clashes: ContractPath = ['schedule', 'conflicts'];

/**
 * Which answers each table of the plan shows up in. Names are joined into other answers (a person's name stands in
 * roles, crew and the cast of an item), so a table may touch several. What is not listed refreshes everything.
 */
const pathsOfTable: Record<string, readonly ContractPath[]> = {
  season: [['season'], ['productions'], clashes],
  target: [['season'], ['records', 'target']],
  activity: [['season'], ['records', 'activity']],
  organisation: [
    ['plan', 'status'],
    ['records', 'organisation'],
  ],
  signatory: [['records', 'signatory']],
  place: [['productions'], ['schedule'], ['season'], ['records', 'place']],
  place_travel: [['schedule'], ['records', 'placeTravel']],
  partner: [['broadcast'], ['records', 'partner']],
  channel: [['broadcast'], ['season', 'overview'], ['records', 'channel']],
  cue_department: [['cues'], ['records', 'department']],
  holiday: [['season'], ['schedule'], ['records', 'holiday']],
  milestone_template: [['records', 'milestoneTemplate']],
  setting: [['settings'], ['season'], ['schedule']],
  person: [['schedule'], ['people'], ['productions'], ['items'], ['records', 'person']],
  person_group: [['people'], ['records', 'group']],
  group_member: [['schedule'], ['people'], ['records', 'person']],
  production: [['productions'], ['season'], ['broadcast'], ['documents'], clashes],
  production_part: [['productions'], ['broadcast'], ['records', 'part']],
  milestone: [['season'], ['records', 'milestone']],
  attachment: [['records', 'attachment']],
  item: [['items'], ['productions'], ['schedule'], ['cues']],
  item_role: [['items'], ['schedule']],
  item_performer: [['items'], ['schedule']],
  role: [['people'], ['items'], ['records', 'role'], clashes],
  casting: [['people'], ['items'], ['schedule'], ['records', 'casting']],
  crew_assignment: [['people'], ['productions'], ['records', 'crew']],
  call: [['schedule'], ['productions'], ['season', 'overview']],
  call_item: [['schedule']],
  call_person: [['schedule']],
  call_casting: [['schedule']],
  availability: [['schedule'], ['records', 'availability']],
  accepted_conflict: [['schedule']],
  slot: [['broadcast'], ['productions'], ['season'], ['records', 'slot'], clashes],
  slot_part: [['broadcast'], ['records', 'slot']],
  cue: [['cues'], ['productions'], ['records', 'cue']],
  cue_target: [['cues'], ['records', 'cue']],
  issued_paper: [['documents'], ['cues', 'called']],
};

/** What is not of the plan's own content: its changes are no act. */
const outsideJournal: Record<string, readonly ContractPath[]> = {
  backup: [
    ['plan', 'status'],
    ['backups', 'file'],
    ['season', 'overview'],
  ],
};

/** Papers and searches are made of nearly every table; the act that changed anything is always the newest of the history. */
const always: readonly ContractPath[] = [['history'], ['documents'], ['search']];

/** The answers to fetch again after a change of these tables; null means all of them. */
export function changedPaths(change: { tables: readonly string[]; plan: boolean }): ContractPath[] | null {
  if (change.plan) return null;
  const found = new Map<string, ContractPath>();
  const add = (path: ContractPath) => found.set(path.join('.'), path);
  for (const table of change.tables) {
    const paths = pathsOfTable[table];
    if (!paths && !outsideJournal[table]) return null;
    for (const path of paths ? [...paths, ...always] : (outsideJournal[table] ?? [])) add(path);
  }
  return [...found.values()];
}
