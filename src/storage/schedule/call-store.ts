import { and, asc, count, eq, gte, lt, ne } from 'drizzle-orm';
import type { Call } from '../../shared/contract/schedule.ts';
import { addMinutes, type LocalDateTime } from '../../shared/time/local-time.ts';
import type { Db } from '../plan/db.ts';
import { assertOne } from '../productions/item-store.ts';
import { call, callItem, callPerson, item, place } from '../schema/index.ts';

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

export function removeCall(db: Db, id: string): void {
  assertOne(db.delete(call).where(eq(call.id, id)).run().changes, 'call', id);
}
