import { and, asc, count, eq, gte, inArray, lt, max, min, ne } from 'drizzle-orm';
import type { RehearsalSpan } from '../../application/plan/plan-store.ts';
import type { Call } from '../../shared/contract/schedule.ts';
import { addMinutes, type LocalDate, type LocalDateTime } from '../../shared/time/local-time.ts';
import type { Db } from '../plan/db.ts';
import { assertOne } from '../productions/item-store.ts';
import { call, callItem, callPerson, item, place, production } from '../schema/index.ts';

/** Calls by start, with the titles of their items and the number of people called. */
export function readCalls(
  db: Db,
  filter: { productionId?: string | undefined; from?: string | undefined; to?: string | undefined },
): Call[] {
  const where = and(
    filter.productionId === undefined ? undefined : eq(call.productionId, filter.productionId),
    filter.from === undefined ? undefined : gte(call.startsAt, filter.from),
    filter.to === undefined ? undefined : lt(call.startsAt, filter.to),
  );
  const rows = db
    .select({ call, placeName: place.name })
    .from(call)
    .leftJoin(place, eq(place.id, call.placeId))
    .where(where)
    .orderBy(asc(call.startsAt), asc(call.id))
    .all();
  const titles = Map.groupBy(
    db
      .select({ callId: callItem.callId, title: item.title })
      .from(callItem)
      .innerJoin(item, eq(item.id, callItem.itemId))
      .innerJoin(call, eq(call.id, callItem.callId))
      .where(where)
      .orderBy(asc(callItem.sortKey))
      .all(),
    (row) => row.callId,
  );
  const people = new Map(
    db
      .select({ callId: callPerson.callId, n: count() })
      .from(callPerson)
      .innerJoin(call, eq(call.id, callPerson.callId))
      .where(and(where, ne(callPerson.source, 'removed')))
      .groupBy(callPerson.callId)
      .all()
      .map((row) => [row.callId, row.n]),
  );
  return rows.map(({ call: row, placeName }, index) => ({
    ...row,
    kind: row.kind as Call['kind'],
    status: row.status as Call['status'],
    position: index + 1,
    startsAt: row.startsAt as LocalDateTime,
    endsAt: addMinutes(row.startsAt as LocalDateTime, row.durationMinutes),
    placeName: placeName ?? '',
    itemTitles: (titles.get(row.id) ?? []).map((entry) => entry.title),
    personCount: people.get(row.id) ?? 0,
  }));
}

/** When each production of a season has calls of some kinds; one read for all. */
export function readRehearsalSpans(
  db: Db,
  seasonId: string,
  kinds: readonly Call['kind'][],
): RehearsalSpan[] {
  return db
    .select({
      productionId: production.id,
      from: min(call.startsAt),
      to: max(call.startsAt),
      calls: count(),
    })
    .from(call)
    .innerJoin(production, eq(production.id, call.productionId))
    .where(
      and(eq(production.seasonId, seasonId), inArray(call.kind, [...kinds]), ne(call.status, 'cancelled')),
    )
    .groupBy(production.id)
    .all()
    .map(({ productionId, from, to, calls }) => ({
      productionId,
      from: (from ?? '').slice(0, 10) as LocalDate,
      to: (to ?? '').slice(0, 10) as LocalDate,
      calls,
    }));
}

export function removeCall(db: Db, id: string): void {
  assertOne(db.delete(call).where(eq(call.id, id)).run().changes, 'call', id);
}
