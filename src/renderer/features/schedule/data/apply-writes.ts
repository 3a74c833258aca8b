import type {
  CallFields,
  CallPeopleChange,
  CallPerson,
  CallRecord,
} from '../../../../shared/contract/schedule.ts';
import { withoutUndefined } from '../../../../shared/without-undefined.ts';

/** One act on calls, as `schedule.write` takes it. */
export type CallsWrite = {
  add?: { fields: Partial<CallFields>; copyOf?: string; people?: CallPeopleChange }[];
  update?: { id: string; fields: Partial<CallFields>; people?: CallPeopleChange }[];
  remove?: string[];
};

/** An act that is under way, or stored at `seq` and not read back yet; `newIds` are those of its added calls. */
export type OwnCallsWrite = { key: number; write: CallsWrite; newIds: readonly string[]; seq: number | null };

/** Who an item calls by the cast, as the tray knows it. */
export type PeopleOfItem = (itemId: string) => readonly string[] | undefined;

const fresh = (personId: string, source: CallPerson['source']): CallPerson => ({
  personId,
  source,
  attendance: '',
  arriveMinutes: null,
  leaveMinutes: null,
});

function changedPeople(people: readonly CallPerson[], change: CallPeopleChange): CallPerson[] {
  const list = new Map(people.map((person) => [person.personId, person]));
  const set = (id: string, part: Partial<CallPerson>) =>
    list.set(id, { ...(list.get(id) ?? fresh(id, 'added')), ...part });
  for (const id of change.add ?? []) set(id, { source: 'added' });
  for (const id of change.remove ?? []) set(id, { ...fresh(id, 'removed') });
  // Whoever the cast calls too comes back with the answer.
  for (const id of change.reset ?? [])
    if (list.get(id)?.source === 'added') list.delete(id);
    else if (list.has(id)) list.set(id, fresh(id, 'derived'));
  for (const { personId, attendance } of change.attendance ?? []) set(personId, { attendance });
  for (const { personId, ...times } of change.times ?? []) set(personId, times);
  return [...list.values()];
}

/** The cast of other items, as far as the window knows it; the answer brings what kíp and overrides make of it. */
function followItems(
  people: readonly CallPerson[],
  itemIds: readonly string[],
  of: PeopleOfItem,
): CallPerson[] {
  const derived = new Set(itemIds.flatMap((id) => of(id) ?? []));
  const kept = people.filter(({ source, personId }) => source !== 'derived' || derived.has(personId));
  const known = new Set(kept.map(({ personId }) => personId));
  return [...kept, ...[...derived].filter((id) => !known.has(id)).map((id) => fresh(id, 'derived'))];
}

const blank: Omit<CallRecord, 'id' | 'startsAt'> = {
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
  overrides: [],
  revision: 0,
  people: [],
};

function changed(
  call: CallRecord,
  fields: Partial<CallFields>,
  people: CallPeopleChange | undefined,
  of: PeopleOfItem,
): CallRecord {
  const next = { ...call, ...withoutUndefined(fields) } as CallRecord;
  const list = people ? changedPeople(next.people, people) : next.people;
  return { ...next, people: fields.itemIds ? followItems(list, fields.itemIds, of) : [...list] };
}

/** Calls as they are once the act is stored: what the calendar shows before the answer, so that nothing jumps back. */
export function applyWrite(
  calls: readonly CallRecord[],
  write: CallsWrite,
  newIds: readonly string[],
  of: PeopleOfItem,
): CallRecord[] {
  const updates = Map.groupBy(write.update ?? [], ({ id }) => id);
  const gone = new Set(write.remove ?? []);
  const byId = new Map(calls.map((call) => [call.id, call]));
  const known = calls
    .filter(({ id }) => !gone.has(id))
    .map((call) =>
      (updates.get(call.id) ?? []).reduce(
        (now, { fields, people }) => changed(now, fields, people, of),
        call,
      ),
    );
  const added = (write.add ?? []).flatMap(({ fields, copyOf, people }, at): CallRecord[] => {
    const source = copyOf === undefined ? undefined : byId.get(copyOf);
    const startsAt = fields.startsAt ?? source?.startsAt;
    const id = newIds[at];
    if (startsAt === undefined || id === undefined || byId.has(id)) return [];
    const base = source
      ? {
          ...source,
          status: 'planned' as const,
          people: source.people.map((one) => fresh(one.personId, one.source)),
        }
      : blank;
    return [changed({ ...base, id, startsAt, revision: 0 }, fields, people, of)];
  });
  return [...known, ...added];
}

/** Calls read at `seq`, with the own acts on top that they do not hold yet. */
export function withOwnWrites(
  calls: readonly CallRecord[],
  seq: number,
  writes: readonly OwnCallsWrite[],
  of: PeopleOfItem,
): readonly CallRecord[] {
  return writes
    .filter((own) => own.seq === null || own.seq > seq)
    .reduce((now, { write, newIds }) => applyWrite(now, write, newIds, of), calls);
}
