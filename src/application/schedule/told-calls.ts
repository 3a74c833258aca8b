import {
  dayNumber,
  MINUTES_A_DAY,
  type PlanMinute,
  type ToldCall,
  toPlanMinute,
} from '../../domain/schedule/index.ts';
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
  const items = new Map([...wanted].flatMap((id) => plan.items(id).map((item) => [item.id, item.title])));
  const calls = records.map((record): Told => {
    const start = toPlanMinute(record.startsAt);
    const end = start + record.durationMinutes;
    return {
      id: record.id,
      start,
      end,
      cancelled: record.status === 'cancelled',
      kind: callKindWords[record.kind],
      title: record.title,
      production: productions.get(record.productionId ?? '')?.title ?? '',
      items: record.itemIds.flatMap((id) => items.get(id) ?? []),
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

function concerns({ id, productionId, placeId, people }: CallRecord, of: TellingOf): boolean {
  if (of.productionId !== undefined && productionId !== of.productionId) return false;
  if (of.placeId !== undefined && placeId !== of.placeId) return false;
  if (of.personId === undefined || of.leftIds?.has(id)) return true;
  return people.some(({ personId }) => personId === of.personId);
}

/** The first minute of a day. */
export const startOfDay = (date: LocalDate): PlanMinute => dayNumber(date) * MINUTES_A_DAY;
