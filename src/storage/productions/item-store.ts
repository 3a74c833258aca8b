import { eq, inArray, sql } from 'drizzle-orm';
import type { Item, ItemFields, ItemKind } from '../../shared/contract/items.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { printedName } from '../people/printed-name.ts';
import type { Db } from '../plan/db.ts';
import { item, itemPerformer, itemRole, person, role } from '../schema/index.ts';

/** Names of roles and performers an item has, one read a production. */
function castNames(db: Db, productionId: string): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const add = (itemId: string, name: string) => {
    const list = names.get(itemId);
    if (list) list.push(name);
    else names.set(itemId, [name]);
  };
  const roles = db
    .select({ itemId: itemRole.itemId, name: role.name })
    .from(itemRole)
    .innerJoin(role, eq(role.id, itemRole.roleId))
    .where(eq(role.productionId, productionId))
    .orderBy(role.sortKey)
    .all();
  for (const row of roles) add(row.itemId, row.name);
  const performers = db
    .select({ itemId: itemPerformer.itemId, person })
    .from(itemPerformer)
    .innerJoin(item, eq(item.id, itemPerformer.itemId))
    .innerJoin(person, eq(person.id, itemPerformer.personId))
    .where(eq(item.productionId, productionId))
    .orderBy(itemPerformer.sortKey)
    .all();
  for (const row of performers) add(row.itemId, printedName(row.person));
  return names;
}

type ItemRecord = typeof item.$inferSelect;

function toItem({ sortKey, kind, ...rest }: ItemRecord, names: string[] | undefined): Item {
  return { ...rest, kind: kind as ItemKind, orderKey: sortKey, castNames: (names ?? []).join(', ') };
}

export function readItems(db: Db, productionId: string): Item[] {
  const rows = db.select().from(item).where(eq(item.productionId, productionId)).all();
  const names = castNames(db, productionId);
  return rows.map((row) => toItem(row, names.get(row.id)));
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

/** Gives a copied item the roles and performers of its original; one without any, or an unknown one, gives none. */
export function copyItemLinks(db: Db, fromId: string, toId: string): void {
  db.run(
    sql`INSERT INTO item_role (item_id, role_id) SELECT ${toId}, role_id FROM item_role WHERE item_id = ${fromId}`,
  );
  db.run(
    sql`INSERT INTO item_performer (item_id, person_id, sort_key)
        SELECT ${toId}, person_id, sort_key FROM item_performer WHERE item_id = ${fromId}`,
  );
}

export function assertOne(changes: number, kind: string, id: string): void {
  if (changes !== 1) throw new PlanError('NOT_FOUND', { kind, id });
}
