import type { Conflict } from '../../../../domain/schedule/index.ts';

/** Whether a person can come: free, somewhere else at that time, or not available. */
export type PersonState = 'free' | 'clash' | 'busy';

/** What the conflicts of a call say of each of its people; whoever they do not name can come. */
export function peopleStates(conflicts: readonly Conflict[]): ReadonlyMap<string, PersonState> {
  const states = new Map<string, PersonState>();
  for (const { rule, personId } of conflicts) {
    if (personId === null) continue;
    if (rule === 'person-twice') states.set(personId, 'clash');
    else if ((rule === 'person-unavailable' || rule === 'person-inactive') && !states.has(personId))
      states.set(personId, 'busy');
  }
  return states;
}
