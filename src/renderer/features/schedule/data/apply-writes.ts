import {
  blankCall,
  copiedPeople,
  derivePeople,
  patchCall,
  peopleByHand,
  withDerived,
} from '../../../../domain/schedule/index.ts';
import type { CallFields, CallPeopleChange, CallRecord } from '../../../../shared/contract/schedule.ts';
import type { Cast } from './use-calendar-facts.ts';

/** One act on calls, as `schedule.write` takes it. */
export type CallsWrite = {
  add?: { fields: Partial<CallFields>; copyOf?: string; people?: CallPeopleChange }[];
  update?: { id: string; fields: Partial<CallFields>; people?: CallPeopleChange }[];
  remove?: string[];
};

/** An act that is under way, or stored at `seq` and not read back yet; `newIds` are those of its added calls. */
export type OwnCallsWrite = { key: number; write: CallsWrite; newIds: readonly string[]; seq: number | null };

/** Who plays what, by production. */
export type Casts = ReadonlyMap<string, Cast>;

/** Who the cast calls; where it is not read yet, those whom it called. */
function derivedOf({ productionId, itemIds, ...call }: CallRecord, casts: Casts): string[] {
  if (productionId === null) return [];
  const cast = casts.get(productionId);
  if (cast) return derivePeople(cast, itemIds, call);
  return call.people.flatMap(({ personId, source }) => (source === 'derived' ? personId : []));
}

/** By the rules that the planner stores it by. */
function changed(
  call: CallRecord,
  fields: Partial<CallFields>,
  change: CallPeopleChange = {},
  casts: Casts,
): CallRecord {
  const next = patchCall(call, fields);
  const people = peopleByHand(call.people, change, next.durationMinutes);
  return { ...next, people: withDerived(people, derivedOf(next, casts), call.people) };
}

/** Calls as they are once the act is stored: what the calendar shows before the answer, so that nothing jumps back. */
export function applyWrite(
  calls: readonly CallRecord[],
  write: CallsWrite,
  newIds: readonly string[],
  casts: Casts,
): CallRecord[] {
  const updates = Map.groupBy(write.update ?? [], ({ id }) => id);
  const gone = new Set(write.remove ?? []);
  const byId = new Map(calls.map((call) => [call.id, call]));
  const known = calls
    .filter(({ id }) => !gone.has(id))
    .map((call) =>
      (updates.get(call.id) ?? []).reduce(
        (now, { fields, people }) => changed(now, fields, people, casts),
        call,
      ),
    );
  const added = (write.add ?? []).flatMap(({ fields, copyOf, people }, at): CallRecord[] => {
    const source = copyOf === undefined ? undefined : byId.get(copyOf);
    const startsAt = fields.startsAt ?? source?.startsAt;
    const id = newIds[at];
    if (startsAt === undefined || id === undefined || byId.has(id)) return [];
    const base = source
      ? { ...source, status: 'planned' as const, people: copiedPeople(source.people) }
      : { ...blankCall, people: [] };
    return [changed({ ...base, id, startsAt, revision: 0 }, fields, people, casts)];
  });
  return [...known, ...added];
}

/** Calls read at `seq`, with the own acts on top that they do not hold yet. */
export function withOwnWrites(
  calls: readonly CallRecord[],
  seq: number,
  writes: readonly OwnCallsWrite[],
  casts: Casts,
): readonly CallRecord[] {
  return writes
    .filter((own) => own.seq === null || own.seq > seq)
    .reduce((now, { write, newIds }) => applyWrite(now, write, newIds, casts), calls);
}
