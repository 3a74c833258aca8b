import { asc, eq } from 'drizzle-orm';
import { compareCueNumbers } from '../../domain/cues/index.ts';
import { buildOutline } from '../../domain/productions/index.ts';
import type { Cue, Department } from '../../shared/contract/cues.ts';
import type { Db } from '../plan/db.ts';
import { readItemLengths } from '../productions/item-store.ts';
import { cue, cueDepartment, cueTarget } from '../schema/index.ts';

export function readDepartments(db: Db): Department[] {
  return db
    .select()
    .from(cueDepartment)
    .orderBy(asc(cueDepartment.sortKey), asc(cueDepartment.id))
    .all()
    .map(({ sortKey: _, ...row }, index) => ({ ...row, position: index + 1 }));
}

/** Cues in the order of the running order, then of their numbers; those without an item come last. */
export function readCues(db: Db, productionId?: string): Cue[] {
  const rows = db
    .select()
    .from(cue)
    .where(productionId === undefined ? undefined : eq(cue.productionId, productionId))
    .all();
  const departments = Map.groupBy(
    db
      .select({ cueId: cueTarget.cueId, code: cueDepartment.code })
      .from(cueTarget)
      .innerJoin(cueDepartment, eq(cueDepartment.id, cueTarget.departmentId))
      .orderBy(asc(cueDepartment.sortKey))
      .all(),
    (row) => row.cueId,
  );
  const itemPlace = new Map<string, number>();
  const items = readItemLengths(db, [...new Set(rows.map((row) => row.productionId))]);
  for (const [, own] of Map.groupBy(items, (item) => item.productionId)) {
    for (const node of buildOutline(own).all) itemPlace.set(node.item.id, node.position);
  }
  const placeOf = (itemId: string | null) =>
    itemId === null ? Infinity : (itemPlace.get(itemId) ?? Infinity);
  const sorted = rows.toSorted(
    (a, b) =>
      compareBinary(a.productionId, b.productionId) ||
      comparePlaces(placeOf(a.itemId), placeOf(b.itemId)) ||
      compareCueNumbers(a.number, b.number) ||
      compareBinary(a.sortKey, b.sortKey),
  );
  const positions = new Map<string, number>();
  return sorted.map(({ sortKey: _, ...row }) => {
    const position = (positions.get(row.productionId) ?? 0) + 1;
    positions.set(row.productionId, position);
    return {
      ...row,
      position,
      departments: (departments.get(row.id) ?? []).map((entry) => entry.code),
      triggerKind: row.triggerKind as Cue['triggerKind'],
      follow: row.follow as Cue['follow'],
    };
  });
}

const compareBinary = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
// Infinity minus itself is no number, so places are compared, not subtracted.
const comparePlaces = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);
