import {
  type BusySpan,
  dayNumber,
  derivePeople,
  findTimes,
  fromPlanMinute,
  MINUTES_A_DAY,
  prepareCast,
  toPlanMinute,
  whoIsFree,
} from '../../domain/schedule/index.ts';
import {
  type Absence,
  type FoundTimeRecord,
  MOST_SEARCHED_DAYS,
  type TimeWishInput,
} from '../../shared/contract/find-times.ts';
import type { CallKind } from '../../shared/contract/schedule.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { addDays, dateOf, type LocalDateTime, toVietnamTime } from '../../shared/time/local-time.ts';
import type { Host } from '../host.ts';
import { hostDay } from '../host-day.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import { conflictDeskOf } from './conflict-desk.ts';
import { readTimeWorld, type TimeReading } from './read-time-world.ts';

const STEP_MINUTES = 15;
const MOST_FREE = 40;
const MOST_NEAR = 20;

type Found = { seq: number; personIds: string[]; productionId: string | null; times: FoundTimeRecord[] };

/** The next times (tìm giờ) for items or people. Refused: a range that is reversed or too long, hours without a length. */
export function findTimesFor(plan: PlanStore, host: Host, wish: TimeWishInput): Found {
  const [firstDay, lastDay] = [dayNumber(wish.from), dayNumber(wish.to)];
  if (lastDay < firstDay) throw new PlanError('INVALID', { field: 'lastDate', reason: 'reversed' });
  if (lastDay - firstDay >= MOST_SEARCHED_DAYS)
    throw new PlanError('INVALID', { field: 'lastDate', reason: 'too-large', limit: MOST_SEARCHED_DAYS });
  if (wish.hours.some(({ fromMinute, toMinute }) => toMinute <= fromMinute))
    throw new PlanError('INVALID', { field: 'toMinute', reason: 'reversed' });
  const { personIds, productionId } = wantedPeople(plan, wish);
  const desk = conflictDeskOf(plan);
  const reading = readTimeWorld(desk, addDays(wish.from, -1), addDays(wish.to, 2));
  const found = findTimes(reading.world, {
    personIds,
    placeIds: wantedPlaces(plan, wish, personIds.length, productionId),
    minutes: wish.minutes,
    firstDay,
    lastDay,
    hours: wish.hours,
    weekdays: wish.weekdays,
    notBefore: earliest(host),
    stepMinutes: STEP_MINUTES,
    mostMissing: Math.max(1, Math.ceil(personIds.length / 4)),
    mostFree: MOST_FREE,
    mostNear: MOST_NEAR,
  });
  const absence = absencesFrom(
    plan,
    reading,
    found.flatMap(({ missing }) => missing.map(({ why }) => why)),
  );
  return {
    seq: plan.sequence(),
    personIds,
    productionId,
    times: found.map(({ start, latestStart, placeId, missing, holiday }) => ({
      startsAt: fromPlanMinute(start),
      latestStartsAt: fromPlanMinute(latestStart),
      placeId,
      missing: missing.map(({ personId, why }) => ({ personId, ...absence(why) })),
      holiday: holiday?.name ?? null,
    })),
  };
}

type WhoIsFree = { seq: number; people: { personId: string; busy: Absence[] }[] };

/** Who is free (ai rảnh). Refused: a span that ends before it begins, or of more than a month. */
export function readWhoIsFree(plan: PlanStore, input: { from: LocalDateTime; to: LocalDateTime }): WhoIsFree {
  const [from, to] = [toPlanMinute(input.from), toPlanMinute(input.to)];
  if (to <= from) throw new PlanError('INVALID', { field: 'toMinute', reason: 'reversed' });
  if (to - from > 31 * MINUTES_A_DAY)
    throw new PlanError('INVALID', { field: 'lastDate', reason: 'too-large', limit: 31 });
  const reading = readTimeWorld(conflictDeskOf(plan), dateOf(input.from), addDays(dateOf(input.to), 1));
  const found = whoIsFree(reading.world, from, to);
  const absence = absencesFrom(
    plan,
    reading,
    found.flatMap(({ busy }) => busy),
  );
  return {
    seq: plan.sequence(),
    people: found.map(({ personId, busy }) => ({ personId, busy: busy.map(absence) })),
  };
}

/** No time that is over; on a day that is taken for today, from its morning on. */
function earliest(host: Host): number {
  const now = toVietnamTime(host.now());
  const today = hostDay(host);
  return today === dateOf(now) ? toPlanMinute(now) : dayNumber(today) * MINUTES_A_DAY;
}

function wantedPeople(
  plan: PlanStore,
  wish: TimeWishInput,
): { personIds: string[]; productionId: string | null } {
  const itemIds = [...new Set(wish.itemIds)];
  const rows = itemIds.length === 0 ? [] : plan.rows('item', 'id', itemIds);
  if (rows.length < itemIds.length) throw new PlanError('INVALID', { field: 'itemIds', reason: 'unknown' });
  const unknown = wish.personIds.length === 0 ? [] : plan.missingIds('person', wish.personIds);
  if (unknown.length > 0) throw new PlanError('INVALID', { field: 'personId', reason: 'unknown' });
  const choice = { castNumber: wish.castNumber, withUnderstudies: wish.withUnderstudies, overrides: [] };
  const byProduction = Map.groupBy(rows, (row) => String(row.production_id));
  const derived = [...byProduction].flatMap(([productionId, items]) =>
    derivePeople(
      prepareCast(plan.productionCast(productionId)),
      items.map(({ id }) => String(id)),
      choice,
    ),
  );
  const [only = null] = byProduction.keys();
  return {
    personIds: [...new Set([...derived, ...wish.personIds])],
    productionId: byProduction.size === 1 ? only : null,
  };
}

/** Calls in the rehearsal room, which tell the usual one; what is run or reviewed whole goes on stage. */
const inRehearsalRoom: ReadonlySet<CallKind> = new Set([
  'reading',
  'rehearsal',
  'music-rehearsal',
  'stagger-through',
]);

/** Places that will do: those where the production mostly rehearses, then the smallest that is big enough. */
function wantedPlaces(
  plan: PlanStore,
  wish: TimeWishInput,
  people: number,
  productionId: string | null,
): string[] {
  if (wish.place.kind === 'none') return [];
  if (wish.place.kind === 'one') {
    if (plan.missingIds('place', [wish.place.id]).length > 0)
      throw new PlanError('INVALID', { field: 'placeId', reason: 'unknown' });
    return [wish.place.id];
  }
  const used = new Map<string | null, number>();
  if (productionId !== null)
    for (const { placeId, kind } of plan.calls({ productionId }))
      if (inRehearsalRoom.has(kind)) used.set(placeId, (used.get(placeId) ?? 0) + 1);
  return plan
    .records('place', {})
    .filter(({ capacity }) => capacity === null || capacity >= people)
    .toSorted(
      (a, b) =>
        (used.get(b.id) ?? 0) - (used.get(a.id) ?? 0) ||
        (a.capacity ?? Number.MAX_SAFE_INTEGER) - (b.capacity ?? Number.MAX_SAFE_INTEGER),
    )
    .map(({ id }) => id);
}

/** Tells spans in words that the window shows; what all calls concerned are called comes in one read. */
function absencesFrom(
  plan: PlanStore,
  { calls: held }: TimeReading,
  spans: readonly BusySpan[],
): (span: BusySpan) => Absence {
  const ids = [...new Set(spans.flatMap(({ callId }) => callId ?? []))];
  const titles = new Map(plan.clashingCalls(ids).map(({ id, title }) => [id, title]));
  return ({ kind, from, to, callId, note }) => {
    const call = callId === null ? undefined : held.get(callId);
    return {
      kind,
      from: fromPlanMinute(from),
      to: Number.isFinite(to) ? fromPlanMinute(to) : null,
      callId,
      callKind: call === undefined || call.kind === 'live-slot' ? null : call.kind,
      title: callId === null ? note : (titles.get(callId) ?? ''),
    };
  };
}
