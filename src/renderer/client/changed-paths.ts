/** A path of the contract whose answers may have changed: `['items']`, `['plan', 'status']`. */
export type ContractPath = readonly string[];

/**
 * Which answers each table of the plan shows up in. Names are joined into other answers (a person's name stands in
 * roles, crew and the cast of an item), so a table may touch several. What is not listed refreshes everything.
 */
const pathsOfTable: Record<string, readonly ContractPath[]> = {
  season: [['season'], ['productions']],
  target: [['season']],
  activity: [['season']],
  organisation: [['plan', 'status']],
  place: [['productions'], ['schedule'], ['season']],
  partner: [['broadcast']],
  channel: [['broadcast']],
  cue_department: [['cues']],
  setting: [['plan', 'status']],
  person: [['people'], ['productions'], ['items']],
  person_group: [['people']],
  group_member: [['people']],
  production: [['productions'], ['season'], ['broadcast'], ['documents']],
  production_part: [['productions'], ['broadcast']],
  item: [['items'], ['productions'], ['schedule'], ['cues']],
  item_role: [['items']],
  item_performer: [['items']],
  role: [['people'], ['items']],
  casting: [['people'], ['items']],
  crew_assignment: [['people'], ['productions']],
  call: [['schedule'], ['productions']],
  call_item: [['schedule']],
  call_person: [['schedule']],
  slot: [['broadcast'], ['productions']],
  slot_part: [['broadcast']],
  cue: [['cues'], ['productions']],
  cue_target: [['cues']],
  issued_paper: [['documents']],
};

/** What is not of the plan's own content: its changes are no act. */
const outsideJournal: Record<string, readonly ContractPath[]> = {
  backup: [['plan', 'status']],
};

/** Papers are made of nearly every table; the act that changed anything is always the newest of the history. */
const always: readonly ContractPath[] = [['history'], ['documents']];

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
