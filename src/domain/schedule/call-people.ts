import type { CallFields, CallPeopleChange, CallPerson } from '../../shared/contract/schedule.ts';

/** A call of which nothing was said but when. */
export const blankCall: Omit<CallFields, 'startsAt'> = {
  productionId: null,
  kind: 'rehearsal',
  title: '',
  durationMinutes: 120,
  placeId: null,
  status: 'planned',
  note: '',
  castNumber: null,
  withUnderstudies: false,
  itemIds: [],
  itemMinutes: [],
  overrides: [],
};

const fresh = (personId: string, source: CallPerson['source']): CallPerson => ({
  personId,
  source,
  attendance: '',
  arriveMinutes: null,
  leaveMinutes: null,
});

/** A copied call's list: by hand what was by hand, without attendance and own times. */
export const copiedPeople = (people: readonly CallPerson[]): CallPerson[] =>
  people.map(({ personId, source }) => fresh(personId, source));

/** What a hand does to a list, before the cast is asked again. */
export function peopleByHand(
  people: readonly CallPerson[],
  change: CallPeopleChange,
  durationMinutes: number,
): CallPerson[] {
  const list = new Map(people.map((person) => [person.personId, person]));
  const set = (personId: string, part: Partial<CallPerson>) =>
    list.set(personId, { ...(list.get(personId) ?? fresh(personId, 'added')), ...part });
  for (const id of change.add ?? []) set(id, { source: 'added' });
  for (const id of change.remove ?? []) set(id, fresh(id, 'removed'));
  for (const id of change.reset ?? []) list.delete(id);
  for (const { personId, attendance } of change.attendance ?? []) set(personId, { attendance });
  for (const { personId, arriveMinutes, leaveMinutes } of change.times ?? [])
    set(personId, { arriveMinutes, leaveMinutes });
  // A call that became shorter keeps no one beyond its end.
  return [...list.values()].map((person) => ({
    ...person,
    arriveMinutes: (person.arriveMinutes ?? 0) >= durationMinutes ? null : person.arriveMinutes,
    leaveMinutes: (person.leaveMinutes ?? 0) > durationMinutes ? null : person.leaveMinutes,
  }));
}

/**
 * What a call's list of people becomes: who the cast says, and whom a hand put there or took off. `before` is the list
 * that the hand found: who was neither on it nor is of the cast cannot be taken off, and leaves no trace.
 */
export function withDerived(
  people: readonly CallPerson[],
  derived: readonly string[],
  before: readonly CallPerson[] = people,
): CallPerson[] {
  const wanted = new Set(derived);
  const listed = new Set(before.map(({ personId }) => personId));
  const stays = ({ personId, source, attendance }: CallPerson) => {
    if (wanted.has(personId) || source === 'added') return true;
    return source === 'removed' ? listed.has(personId) : attendance !== '';
  };
  const kept = people.filter(stays).map((person) =>
    // Who was there was there, whatever the cast says now.
    person.source === 'derived' && !wanted.has(person.personId)
      ? { ...person, source: 'added' as const }
      : person,
  );
  const known = new Set(kept.map(({ personId }) => personId));
  return [...kept, ...derived.filter((id) => !known.has(id)).map((id) => fresh(id, 'derived'))];
}
