import type Database from 'better-sqlite3';
import type { ProductionCast } from '../../domain/schedule/index.ts';

type Of<T> = T & { productionId: string };

/**
 * Items with their roles and performers, and who plays the roles, by production; one read a table, of one production or
 * of all.
 */
export function readProductionCasts(
  db: Database.Database,
  productionId: string | null,
): Map<string, ProductionCast> {
  const all = <T>(sql: string) => db.prepare<[string | null], T>(sql).all(productionId);
  const roles = Map.groupBy(
    all<{ itemId: string; roleId: string }>(
      `SELECT item_id AS itemId, role_id AS roleId FROM item_role JOIN role ON role.id = role_id
       WHERE role.production_id = ifnull(?, role.production_id) ORDER BY role.sort_key`,
    ),
    (row) => row.itemId,
  );
  const performers = Map.groupBy(
    all<{ itemId: string; personId: string }>(
      `SELECT item_id AS itemId, person_id AS personId FROM item_performer JOIN item ON item.id = item_id
       WHERE item.production_id = ifnull(?, item.production_id) ORDER BY item_performer.sort_key`,
    ),
    (row) => row.itemId,
  );
  const items = all<Of<{ id: string; parentId: string | null }>>(
    `SELECT id, parent_id AS parentId, production_id AS productionId FROM item
     WHERE production_id = ifnull(?, production_id) ORDER BY sort_key`,
  );
  const castings = Map.groupBy(
    all<Of<ProductionCast['castings'][number]>>(
      `SELECT role_id AS roleId, person_id AS personId, cast_number AS castNumber, place, role.production_id AS productionId
       FROM casting JOIN role ON role.id = role_id WHERE role.production_id = ifnull(?, role.production_id)
       ORDER BY place, cast_number, casting.sort_key`,
    ),
    (row) => row.productionId,
  );
  return new Map(
    [...Map.groupBy(items, (row) => row.productionId)].map(([id, own]) => [
      id,
      {
        items: own.map((item) => ({
          id: item.id,
          parentId: item.parentId,
          roleIds: (roles.get(item.id) ?? []).map(({ roleId }) => roleId),
          personIds: (performers.get(item.id) ?? []).map(({ personId }) => personId),
        })),
        castings: (castings.get(id) ?? []).map(({ productionId: _, ...casting }) => casting),
      },
    ]),
  );
}

/** Of one production; one without items has nothing to be cast in. */
export function readProductionCast(db: Database.Database, productionId: string): ProductionCast {
  return readProductionCasts(db, productionId).get(productionId) ?? { items: [], castings: [] };
}
