import { asc } from 'drizzle-orm';
import type { Db } from '../plan/db.ts';
import { place } from '../schema/index.ts';

/** Places (địa điểm) in the house's order. */
export function readPlaces(db: Db): { id: string; name: string }[] {
  return db
    .select({ id: place.id, name: place.name })
    .from(place)
    .orderBy(asc(place.sortKey), asc(place.id))
    .all();
}
