import { and, asc, count, desc, eq, gte, isNull, lte, or } from 'drizzle-orm';
import type { Organisation, SeasonFields } from '../../application/plan/plan-store.ts';
import type { Activity, Season, Target } from '../../shared/contract/season.ts';
import type { LocalDate } from '../../shared/time/local-time.ts';
import type { Db } from '../plan/db.ts';
import { assertOne } from '../productions/item-store.ts';
import { activity, organisation, production, season, target } from '../schema/index.ts';

export function readSeasons(db: Db): Season[] {
  const counts = new Map(
    db
      .select({ seasonId: production.seasonId, n: count() })
      .from(production)
      .groupBy(production.seasonId)
      .all()
      .map((row) => [row.seasonId, row.n]),
  );
  return db
    .select()
    .from(season)
    .orderBy(desc(season.year), asc(season.id))
    .all()
    .map(({ isSample, startDate, endDate, ...row }) => ({
      ...row,
      startDate: startDate as LocalDate,
      endDate: endDate as LocalDate,
      productionCount: counts.get(row.id) ?? 0,
      isSample: isSample === 1,
    }));
}

export function updateSeason(db: Db, id: string, fields: Partial<SeasonFields>): void {
  if (Object.keys(fields).length === 0) return;
  assertOne(db.update(season).set(fields).where(eq(season.id, id)).run().changes, 'season', id);
}

/** Its targets, activities and productions go along by their references. */
export function removeSeason(db: Db, id: string): void {
  assertOne(db.delete(season).where(eq(season.id, id)).run().changes, 'season', id);
}

export function readTargets(db: Db, seasonId?: string): Target[] {
  return db
    .select()
    .from(target)
    .where(seasonId === undefined ? undefined : eq(target.seasonId, seasonId))
    .orderBy(asc(target.seasonId), asc(target.sortKey))
    .all()
    .map(({ sortKey: _, ...row }, index) => ({ ...row, position: index + 1 }));
}

export function readActivities(db: Db, seasonId?: string): Activity[] {
  return db
    .select()
    .from(activity)
    .where(seasonId === undefined ? undefined : eq(activity.seasonId, seasonId))
    .orderBy(asc(activity.date), asc(activity.id))
    .all()
    .map((row, index) => ({
      ...row,
      date: row.date as LocalDate,
      status: row.status as Activity['status'],
      position: index + 1,
    }));
}

/** The house's identity valid on a day: a paper carries the name of its date. */
export function readOrganisationOn(db: Db, date: string): Organisation | null {
  const row = db
    .select()
    .from(organisation)
    .where(
      and(
        lte(organisation.validFrom, date),
        or(isNull(organisation.validTo), gte(organisation.validTo, date)),
      ),
    )
    .orderBy(desc(organisation.validFrom))
    .get();
  return row
    ? { name: row.name, shortName: row.shortName, parent: row.parent, locality: row.locality }
    : null;
}
