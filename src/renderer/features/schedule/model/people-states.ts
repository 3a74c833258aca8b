import type { Conflict } from '../../../../domain/schedule/index.ts';
import { say } from '../../../i18n/say.ts';

/** Whether a person can come: free, somewhere else at that time, not available, or not allowed to (thiếu nhi, quá giờ). */
export type PersonState = 'free' | 'clash' | 'busy' | 'limit';

const rank: Record<PersonState, number> = { free: 0, limit: 1, busy: 2, clash: 3 };

function stateOf({ rule, severity }: Conflict): PersonState {
  if (rule === 'person-twice') return 'clash';
  if (rule === 'person-unavailable' || rule === 'person-inactive') return 'busy';
  return severity === 'error' ? 'limit' : 'free';
}

/** What the conflicts of a call say of each of its people; whoever they do not name, or only warn of, can come. */
export function peopleStates(conflicts: readonly Conflict[]): ReadonlyMap<string, PersonState> {
  const states = new Map<string, PersonState>();
  for (const conflict of conflicts) {
    const state = stateOf(conflict);
    if (conflict.personId === null || state === 'free') continue;
    const known = states.get(conflict.personId) ?? 'free';
    if (rank[state] > rank[known]) states.set(conflict.personId, state);
  }
  return states;
}

/** `20 đi được, 1 trùng, 1 bận`: how it stands with those who are called. */
export function stateWords(ids: readonly string[], states: ReadonlyMap<string, PersonState>): string {
  const counts = (['free', 'clash', 'busy', 'limit'] as const).map((state) => ({
    state,
    count: ids.filter((id) => (states.get(id) ?? 'free') === state).length,
  }));
  if (counts[0]?.count === ids.length) return say('schedule:inspector.peopleFree', { count: ids.length });
  return counts
    .filter(({ state, count }) => state === 'free' || count > 0)
    .map(({ state, count }) => say(`schedule:inspector.stateCounts.${state}`, { count }))
    .join(', ');
}
