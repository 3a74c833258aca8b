import { eq, inArray } from 'drizzle-orm';
import type { Item, ItemFields, ItemKind } from '../../shared/contract/items.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { printedName } from '../people/printed-name.ts';
import type { Db } from '../plan/db.ts';
import { item, itemPerformer, itemRole, person, role } from '../schema/index.ts';

type Cast = { names: string[]; personIds: string[]; roleIds: string[] };

/** Roles and performers that an item has, with their names; one read each for a production. */
function readCasts(db: Db, productionId: string): Map<string, Cast> {
  const casts = new Map<string, Cast>();
  const of = (itemId: string): Cast => {
    const known = casts.get(itemId);
    if (known) return known;
    const fresh = { names: [], personIds: [], roleIds: [] };
    casts.set(itemId, fresh);
    return fresh;
  };
  const roles = db
    .select({ itemId: itemRole.itemId, roleId: role.id, name: role.name })
    .from(itemRole)
    .innerJoin(role, eq(role.id, itemRole.roleId))
    .where(eq(role.productionId, productionId))
    .orderBy(role.sortKey)
    .all();
  for (const row of roles) {
    of(row.itemId).names.push(row.name);
    of(row.itemId).roleIds.push(row.roleId);
  }
  const performers = db
    .select({ itemId: itemPerformer.itemId, person })
    .from(itemPerformer)
    .innerJoin(item, eq(item.id, itemPerformer.itemId))
    .innerJoin(person, eq(person.id, itemPerformer.personId))
    .where(eq(item.productionId, productionId))
    .orderBy(itemPerformer.sortKey)
    .all();
  for (const row of performers) {
    of(row.itemId).names.push(printedName(row.person));
    of(row.itemId).personIds.push(row.person.id);
  }
  return casts;
}

type ItemRecord = typeof item.$inferSelect;

function toItem({ sortKey, kind, ...rest }: ItemRecord, cast: Cast | undefined): Item {
  return {
    ...rest,
    kind: kind as ItemKind,
    orderKey: sortKey,
    castNames: (cast?.names ?? []).join(', '),
    personIds: cast?.personIds ?? [],
    roleIds: cast?.roleIds ?? [],
  };
}

export function readItems(db: Db, productionId: string): Item[] {
  const rows = db.select().from(item).where(eq(item.productionId, productionId)).all();
  const casts = readCasts(db, productionId);
  return rows.map((row) => toItem(row, casts.get(row.id)));
}

export function readItem(db: Db, id: string): Item | null {
  const row = db.select().from(item).where(eq(item.id, id)).get();
  return row ? toItem(row, undefined) : null;
}

/** Own durations, links and places of many productions' items: all that their lengths need. */
export function readItemLengths(db: Db, productionIds: string[]) {
  return db
    .select({
      id: item.id,
      productionId: item.productionId,
      parentId: item.parentId,
      orderKey: item.sortKey,
      kind: item.kind,
      durationSeconds: item.durationSeconds,
      linkSeconds: item.linkSeconds,
    })
    .from(item)
    .where(inArray(item.productionId, productionIds))
    .all()
    .map((row) => ({ ...row, kind: row.kind as ItemKind }));
}

export function insertItem(
  db: Db,
  {
    orderKey,
    ...rest
  }: { id: string; productionId: string; parentId: string | null; orderKey: string } & ItemFields,
): void {
  db.insert(item)
    .values({ ...rest, sortKey: orderKey })
    .run();
}

export function updateItem(db: Db, id: string, fields: Partial<ItemFields>): void {
  if (Object.keys(fields).length === 0) return;
  assertOne(db.update(item).set(fields).where(eq(item.id, id)).run().changes, 'item', id);
}

export function moveItem(db: Db, id: string, parentId: string | null, orderKey: string): void {
  assertOne(
    db.update(item).set({ parentId, sortKey: orderKey }).where(eq(item.id, id)).run().changes,
    'item',
    id,
  );
}

export function removeItem(db: Db, id: string): void {
  assertOne(db.delete(item).where(eq(item.id, id)).run().changes, 'item', id);
}

export function assertOne(changes: number, kind: string, id: string): void {
  if (changes !== 1) throw new PlanError('NOT_FOUND', { kind, id });
}
