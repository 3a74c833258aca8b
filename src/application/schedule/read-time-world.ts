import {
  dayNumber,
  derivePeople,
  type PlannedCall,
  prepareCast,
  type TimeWorld,
  toPlanMinute,
  travelKey,
} from '../../domain/schedule/index.ts';
import type { CallRecord } from '../../shared/contract/schedule.ts';
import { settingsFrom } from '../../shared/settings.ts';
import { addDays, type LocalDate, type LocalDateTime } from '../../shared/time/local-time.ts';
import type { PlanStore } from '../plan/plan-store.ts';

export type TimeReading = {
  world: TimeWorld;
  records: ReadonlyMap<string, CallRecord>;
  /** Productions of the live slots by the slot's id. */
  liveProductions: ReadonlyMap<string, string>;
};

/** All that decides who is free in the days from one up to another, in one read a table. */
export function readTimeWorld(
  plan: PlanStore,
  from: LocalDate,
  to: LocalDate,
  exceptCallIds: readonly string[] = [],
): TimeReading {
  const settings = settingsFrom(plan.settings());
  const except = new Set(exceptCallIds);
  const records = plan
    .callRecords({ from: addDays(from, -1), to: addDays(to, 1) })
    .filter(({ id, status }) => status !== 'cancelled' && !except.has(id));
  const live = liveSlots(plan, addDays(from, -1), addDays(to, 1));
  const [hour = 0, minute = 0] = settings['rules.minorUntil'].split(':').map(Number);
  return {
    records: new Map(records.map((record) => [record.id, record])),
    liveProductions: new Map(live.map(({ id, productionId }) => [id, productionId ?? ''])),
    world: {
      calls: [...records.map(plannedCall), ...live],
      people: new Map(plan.records('person', {}).map((person) => [person.id, person])),
      unavailable: Map.groupBy(
        plan.records('availability', {}).map(({ firstDate, lastDate, ...rest }) => ({
          ...rest,
          firstDay: dayNumber(firstDate),
          lastDay: lastDate === null ? Number.POSITIVE_INFINITY : dayNumber(lastDate),
        })),
        ({ personId }) => personId,
      ),
      travel: new Map(
        plan
          .records('placeTravel', {})
          .map(({ fromPlaceId, toPlaceId, minutes }) => [travelKey(fromPlaceId, toPlaceId), minutes]),
      ),
      holidays: new Map(
        plan.records('holiday', {}).map(({ date, name, kind }) => [dayNumber(date), { name, kind }]),
      ),
      minorRules: {
        age: Number(settings['rules.minorAge']),
        hours: Number(settings['rules.minorHours']),
        untilMinute: hour * 60 + minute,
      },
    },
  };
}

function plannedCall(record: CallRecord): PlannedCall {
  const start = toPlanMinute(record.startsAt);
  const end = start + record.durationMinutes;
  return {
    id: record.id,
    kind: record.kind,
    productionId: record.productionId,
    start,
    end,
    placeId: record.placeId,
    people: record.people
      .filter(({ source }) => source !== 'removed')
      .map(({ personId, arriveMinutes, leaveMinutes }) => ({
        id: personId,
        start: start + (arriveMinutes ?? 0),
        end: leaveMinutes === null ? end : start + leaveMinutes,
      })),
    itemIds: record.itemIds,
    openRoleIds: [],
    missingPersonIds: [],
    uncalledItemIds: [],
  };
}

/** Live slots as blocks of their production's whole cast. */
function liveSlots(plan: PlanStore, from: LocalDate, to: LocalDate): PlannedCall[] {
  const rows = plan
    .rows('slot', 'mode', ['live'])
    .filter(
      ({ status, starts_at: at }) =>
        status !== 'cancelled' && status !== 'postponed' && String(at) >= from && String(at) < to,
    );
  const casts = new Map<string, string[]>();
  const castOf = (productionId: string): string[] => {
    const known = casts.get(productionId);
    if (known) return known;
    const { items, castings } = plan.productionCast(productionId);
    const choice = { castNumber: null, withUnderstudies: false, overrides: [] };
    const roots = items.filter(({ parentId }) => parentId === null).map(({ id }) => id);
    const people = derivePeople(prepareCast({ items, castings }), roots, choice);
    casts.set(productionId, people);
    return people;
  };
  return rows.map((row) => {
    const productionId = String(row.production_id);
    const start = toPlanMinute(String(row.starts_at) as LocalDateTime);
    const end = start + Math.ceil(Number(row.duration_seconds) / 60);
    return {
      id: String(row.id),
      kind: 'live-slot',
      productionId,
      start,
      end,
      placeId: null,
      people: castOf(productionId).map((id) => ({ id, start, end })),
      itemIds: [],
      openRoleIds: [],
      missingPersonIds: [],
      uncalledItemIds: [],
    };
  });
}
