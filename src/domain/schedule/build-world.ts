import type { RecordFields } from '../../shared/contract/records.ts';
import type { Settings } from '../../shared/settings.ts';
import type { LocalDateTime } from '../../shared/time/local-time.ts';
import { certainHolidays } from '../season/index.ts';
import type { ProductionCast } from './derive-people.ts';
import { dayNumber, toPlanMinute } from './plan-minute.ts';
import { type CallFacts, type LiveSlot, needsOf, plannedCall, plannedSlot } from './planned-call.ts';
import {
  type Circumstances,
  type PlannedCall,
  type ScheduleWorld,
  travelKey,
  type Unavailable,
  type WorldPerson,
} from './schedule-world.ts';

/** What surrounds the calls, as its records say it. */
export type CircumstanceParts = {
  people: readonly WorldPerson[];
  availability: readonly RecordFields<'availability'>[];
  places: readonly { id: string; name: string; capacity: number | null }[];
  travel: readonly RecordFields<'placeTravel'>[];
  holidays: readonly RecordFields<'holiday'>[];
  productions: readonly { id: string; title: string; startsAt: LocalDateTime | null }[];
  settings: Settings;
  /** Years whose certain holidays are wanted, first and last. */
  years: { first: number; last: number };
};

export type WorldParts = Omit<CircumstanceParts, 'years'> & {
  calls: readonly CallFacts[];
  liveSlots: readonly LiveSlot[];
  /** By production; those with calls that name items, or with live slots. */
  casts: ReadonlyMap<string, ProductionCast>;
};

/** All that the rules look at, from what the plan's records say. */
export function buildWorld(parts: WorldParts): ScheduleWorld {
  const needs = needsOf(parts.casts);
  const calls: PlannedCall[] = [];
  let first = '9999';
  let last = '0000';
  for (const facts of parts.calls) {
    const call = plannedCall(facts, needs(facts.productionId));
    if (call) calls.push(call);
    if (facts.startsAt < first) first = facts.startsAt;
    if (facts.startsAt > last) last = facts.startsAt;
  }
  const shown = Map.groupBy(calls, ({ productionId }) => productionId);
  for (const slot of parts.liveSlots) {
    if (slot.startsAt < first) first = slot.startsAt;
    if (slot.startsAt > last) last = slot.startsAt;
    calls.push(plannedSlot(slot, parts.casts.get(slot.productionId), shown.get(slot.productionId) ?? []));
  }
  const years = { first: Number(first.slice(0, 4)), last: Number(last.slice(0, 4)) };
  return { calls, ...toCircumstances({ ...parts, years }) };
}

export function toCircumstances(parts: CircumstanceParts): Circumstances {
  const { people, places, productions, settings } = parts;
  return {
    people: new Map(people.map((person) => [person.id, person])),
    unavailable: Map.groupBy(parts.availability.map(toUnavailable), ({ personId }) => personId),
    places: new Map(places.map(({ id, name, capacity }) => [id, { name, capacity }])),
    travel: new Map(parts.travel.map((way) => [travelKey(way.fromPlaceId, way.toPlaceId), way.minutes])),
    holidays: holidaysOf(parts),
    productions: new Map(
      productions.map(({ id, title, startsAt }) => [
        id,
        { title, premiere: startsAt === null ? null : toPlanMinute(startsAt) },
      ]),
    ),
    rules: settings,
  };
}

export function toUnavailable(row: RecordFields<'availability'>): Unavailable {
  return {
    personId: row.personId,
    kind: row.kind,
    firstDay: dayNumber(row.firstDate),
    lastDay: row.lastDate === null ? Number.POSITIVE_INFINITY : dayNumber(row.lastDate),
    fromMinute: row.fromMinute,
    toMinute: row.toMinute,
    weekdays: row.weekdays,
    note: row.note,
  };
}

/** Of several entries of a day the first of these counts: worked in exchange is worked, whatever else it is. */
const weight = { worked: 0, public: 1, rest: 2, memorial: 3 } as const;

/** The holidays that the house entered, and the certain ones of days that it says nothing about. */
function holidaysOf({ holidays, years }: CircumstanceParts): Circumstances['holidays'] {
  const kept = new Map<number, RecordFields<'holiday'>>();
  for (const row of holidays) {
    const day = dayNumber(row.date);
    const other = kept.get(day);
    if (!other || weight[row.kind] < weight[other.kind]) kept.set(day, row);
  }
  return withCertainHolidays(kept, years);
}

/** The known holidays, and those of the years that are certain on days of which nothing is known. */
export function withCertainHolidays(
  known: Circumstances['holidays'],
  years: CircumstanceParts['years'],
): Circumstances['holidays'] {
  const kept = new Map(known);
  for (let year = years.first; year <= years.last; year++) {
    for (const holiday of certainHolidaysOf(year)) {
      const day = dayNumber(holiday.date);
      if (!kept.has(day)) kept.set(day, holiday);
    }
  }
  return kept;
}

const certain = new Map<number, ReturnType<typeof certainHolidays>>();

function certainHolidaysOf(year: number) {
  const known = certain.get(year) ?? certainHolidays(year);
  certain.set(year, known);
  return known;
}
