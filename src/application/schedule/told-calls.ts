import {
  type CallRehearsal,
  castingsOf,
  dayNumber,
  itemStarts,
  MINUTES_A_DAY,
  mayHaveStarts,
  type PlanMinute,
  rehearsalReader,
  type ToldCall,
  toPlanMinute,
} from '../../domain/schedule/index.ts';
import type { Item } from '../../shared/contract/items.ts';
import type { Person } from '../../shared/contract/people.ts';
import type { Production } from '../../shared/contract/productions.ts';
import type { CallRecord } from '../../shared/contract/schedule.ts';
import { addDays, type LocalDate } from '../../shared/time/local-time.ts';
import { callKindWords } from '../documents/labels.ts';
import type { PlanStore } from '../plan/plan-store.ts';

/** Calls of some days, or all; of one production, place or person where one is named. */
export type TellingOf = {
  from?: LocalDate | undefined;
  /** The last day. */
  to?: LocalDate | undefined;
  /** These alone. */
  ids?: readonly string[] | undefined;
  productionId?: string | undefined;
  placeId?: string | undefined;
  /** Of one person the items are told that they are in: what the others rehearse does not concern them. */
  personId?: string | undefined;
  /** Calls that count as the person's too, though the person has left their lists. */
  leftIds?: ReadonlySet<string> | undefined;
};

/** A call in words beside its record. */
export type Told = ToldCall & { record: CallRecord };

/** What the words are taken from, each read once. */
export type Telling = {
  calls: Told[];
  people: ReadonlyMap<string, Person>;
  productions: ReadonlyMap<string, Production>;
};

/** Calls that begin on the days that are meant, in words, by their start. People come in the order of given names. */
export function tellCalls(plan: PlanStore, of: TellingOf): Telling {
  const [from, to] = [of.from ?? '1900-01-01', of.to ?? ('2199-12-30' as LocalDate)];
  const records = plan
    .callRecords(of.ids ? { ids: of.ids } : of.from || of.to ? { from, to: addDays(to, 1) } : { all: true })
    .filter((call) => {
      const day = call.startsAt.slice(0, 10);
      return day >= from && day <= to && concerns(call, of);
    });
  const people = new Map(plan.people().map((person) => [person.id, person]));
  const productions = new Map(plan.productions({}).map((production) => [production.id, production]));
  const places = new Map(plan.places().map(({ id, name }) => [id, name]));
  const wanted = new Set(
    records.flatMap(({ itemIds, productionId }) => (itemIds.length > 0 ? (productionId ?? []) : [])),
  );
  const trees = new Map([...wanted].map((id) => [id, plan.items(id)]));
  const items = new Map([...trees.values()].flat().map((item) => [item.id, item.title]));
  const read = rehearsals(plan, trees);
  const calls = records.map((record): Told => {
    const start = toPlanMinute(record.startsAt);
    const end = start + record.durationMinutes;
    const listed = record.itemIds.filter((id) => items.has(id));
    const itemIds = of.personId === undefined ? listed : ownItems(read, record, of.personId, listed);
    const starts = startsOf(read, record);
    return {
      id: record.id,
      start,
      end,
      cancelled: record.status === 'cancelled',
      kind: callKindWords[record.kind],
      title: record.title,
      production: productions.get(record.productionId ?? '')?.title ?? '',
      items: itemIds.map((id) => items.get(id) ?? ''),
      itemStarts: starts && itemIds.map((id) => start + (starts.get(id) ?? 0)),
      place: places.get(record.placeId ?? '') ?? '',
      note: record.note,
      people: record.people
        .filter(({ source }) => source !== 'removed')
        .flatMap(({ personId, arriveMinutes, leaveMinutes }) => {
          const person = people.get(personId);
          if (!person) return [];
          return [
            {
              id: personId,
              name: person.printedName,
              position: person.position,
              start: start + (arriveMinutes ?? 0),
              end: leaveMinutes === null ? end : start + leaveMinutes,
            },
          ];
        })
        .toSorted((a, b) => a.position - b.position)
        .map(({ position: _, ...person }) => person),
      record,
    };
  });
  return { calls, people, productions };
}

type Read = (call: CallRecord) => CallRehearsal | null;

/** Reads calls as rehearsals; the cast of a production is read with the first of its calls. Null where nothing is listed. */
function rehearsals(plan: PlanStore, trees: ReadonlyMap<string, readonly Item[]>): Read {
  const readers = new Map<string, ReturnType<typeof rehearsalReader>>();
  return (call) => {
    const { productionId } = call;
    const tree = trees.get(productionId ?? '');
    if (!tree || productionId === null || call.itemIds.length === 0) return null;
    let read = readers.get(productionId);
    if (!read) {
      read = rehearsalReader(tree, castingsOf(plan.roles(productionId)));
      readers.set(productionId, read);
    }
    return read(call);
  };
}

/** Asks for the cast only where an order may have been accepted. */
function startsOf(read: Read, call: CallRecord): ReadonlyMap<string, number> | null {
  const rehearsal = mayHaveStarts(call) ? read(call) : null;
  return rehearsal && itemStarts(call, rehearsal);
}

/** The items that a person is in; all of them for one who is in none and stays for the whole call. */
function ownItems(read: Read, call: CallRecord, personId: string, listed: readonly string[]): string[] {
  const byHand = call.people.some((person) => person.personId === personId && person.source === 'added');
  // An understudy whom a hand called is there for the role.
  const rehearsal = read({ ...call, withUnderstudies: call.withUnderstudies || byHand });
  const own = new Set(rehearsal?.people.find(({ id }) => id === personId)?.items);
  return listed.filter((id) => own.size === 0 || own.has(id));
}

function concerns({ id, productionId, placeId, people }: CallRecord, of: TellingOf): boolean {
  if (of.productionId !== undefined && productionId !== of.productionId) return false;
  if (of.placeId !== undefined && placeId !== of.placeId) return false;
  if (of.personId === undefined || of.leftIds?.has(id)) return true;
  return people.some(({ personId }) => personId === of.personId);
}

/** The first minute of a day. */
export const startOfDay = (date: LocalDate): PlanMinute => dayNumber(date) * MINUTES_A_DAY;
