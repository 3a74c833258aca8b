import { asc, count, eq, inArray } from 'drizzle-orm';
import type { ProductionRow } from '../../application/plan/plan-store.ts';
import { buildOutline } from '../../domain/productions/index.ts';
import type { Production, ProductionPart } from '../../shared/contract/productions.ts';
import type { LocalDateTime } from '../../shared/time/local-time.ts';
import { printedName } from '../people/printed-name.ts';
import type { Db } from '../plan/db.ts';
import {
  call,
  crewAssignment,
  cue,
  person,
  place,
  production,
  productionPart,
  slot,
} from '../schema/index.ts';
import { assertOne, readItemLengths } from './item-store.ts';

/** The job whose holder is printed as director (đạo diễn). */
const DIRECTOR_JOBS = ['Tổng đạo diễn', 'Đạo diễn'];

function countsBy(
  db: Db,
  table: typeof call | typeof slot | typeof cue,
  productionIds: string[],
): Map<string | null, number> {
  return new Map(
    db
      .select({ id: table.productionId, n: count() })
      .from(table)
      .where(inArray(table.productionId, productionIds))
      .groupBy(table.productionId)
      .all()
      .map((row) => [row.id, row.n]),
  );
}

function directors(db: Db): Map<string, string> {
  const names = new Map<string, { name: string; rank: number }>();
  const rows = db
    .select({ productionId: crewAssignment.productionId, job: crewAssignment.job, person })
    .from(crewAssignment)
    .innerJoin(person, eq(person.id, crewAssignment.personId))
    .orderBy(asc(crewAssignment.sortKey))
    .all();
  for (const row of rows) {
    const rank = DIRECTOR_JOBS.findIndex((job) => job.toLowerCase() === row.job.toLowerCase());
    const known = names.get(row.productionId);
    if (rank >= 0 && (!known || rank < known.rank))
      names.set(row.productionId, { name: printedName(row.person), rank });
  }
  return new Map([...names].map(([id, { name }]) => [id, name]));
}

/** Productions with what their rows elsewhere add up to; one read a table, never one a production. */
export function readProductions(
  db: Db,
  filter: { seasonId?: string | undefined; id?: string | undefined },
): Production[] {
  const where =
    filter.id !== undefined
      ? eq(production.id, filter.id)
      : filter.seasonId !== undefined
        ? eq(production.seasonId, filter.seasonId)
        : undefined;
  const rows = db
    .select({ production, placeName: place.name })
    .from(production)
    .leftJoin(place, eq(place.id, production.placeId))
    .where(where)
    .orderBy(asc(production.seasonId), asc(production.sortKey), asc(production.id))
    .all();
  const ids = rows.map((row) => row.production.id);
  const items = Map.groupBy(readItemLengths(db, ids), (item) => item.productionId);
  const [calls, slots, cues, names] = [
    countsBy(db, call, ids),
    countsBy(db, slot, ids),
    countsBy(db, cue, ids),
    directors(db),
  ];
  return rows.map(({ production: { sortKey: _, ...row }, placeName }, index) => {
    const own = items.get(row.id) ?? [];
    return {
      ...row,
      kind: row.kind as Production['kind'],
      status: row.status as Production['status'],
      startsAt: row.startsAt as LocalDateTime | null,
      placeName: placeName ?? '',
      position: index + 1,
      director: names.get(row.id) ?? '',
      durationSeconds: buildOutline(own).totalSeconds,
      itemCount: own.length,
      slotCount: slots.get(row.id) ?? 0,
      callCount: calls.get(row.id) ?? 0,
      cueCount: cues.get(row.id) ?? 0,
    };
  });
}

export function productionExists(db: Db, id: string): boolean {
  return db.select({ id: production.id }).from(production).where(eq(production.id, id)).get() !== undefined;
}

export function readProductionIdByCode(db: Db, code: string): string | null {
  return db.select({ id: production.id }).from(production).where(eq(production.code, code)).get()?.id ?? null;
}

/** A season's productions in their order, for putting one among them. */
export function readProductionOrder(db: Db, seasonId: string): { id: string; orderKey: string }[] {
  return db
    .select({ id: production.id, orderKey: production.sortKey })
    .from(production)
    .where(eq(production.seasonId, seasonId))
    .orderBy(asc(production.sortKey), asc(production.id))
    .all();
}

export function readParts(db: Db, productionId: string): ProductionPart[] {
  return db
    .select()
    .from(productionPart)
    .where(eq(productionPart.productionId, productionId))
    .orderBy(asc(productionPart.number), asc(productionPart.id))
    .all();
}

export function insertProduction(db: Db, { orderKey, ...row }: ProductionRow): void {
  db.insert(production)
    .values({ ...row, sortKey: orderKey })
    .run();
}

export function updateProduction(db: Db, id: string, { orderKey, ...fields }: Partial<ProductionRow>): void {
  const values = orderKey === undefined ? fields : { ...fields, sortKey: orderKey };
  if (Object.keys(values).length === 0) return;
  assertOne(db.update(production).set(values).where(eq(production.id, id)).run().changes, 'production', id);
}

export function removeProduction(db: Db, id: string): void {
  assertOne(db.delete(production).where(eq(production.id, id)).run().changes, 'production', id);
}
