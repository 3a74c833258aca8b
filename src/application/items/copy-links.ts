import { generateNKeysBetween } from 'fractional-indexing';
import { matchRoles, type NamedRole } from '../../domain/productions/index.ts';
import type { PlanStore, PlanWriter, TableRow } from '../plan/plan-store.ts';

type Copy = { fromId: string; id: string };

/** A row of the list that follows its last one. */
function keysAtEnd(rows: readonly TableRow[], count: number): string[] {
  const last = rows.reduce<string | null>(
    (most, row) => (most === null || String(row.sort_key) > most ? String(row.sort_key) : most),
    null,
  );
  return generateNKeysBetween(last, null, count);
}

function namedRole(row: TableRow): NamedRole {
  return { id: String(row.id), name: String(row.name), roleType: String(row.role_type) };
}

/**
 * The role in a production that each of these roles is: the one of the same name, made where it is missing, without a
 * casting.
 */
export function rolesIn(
  plan: PlanStore,
  writer: PlanWriter,
  roleIds: readonly string[],
  productionId: string,
): Map<string, string> {
  const there = plan.rows('role', 'production_id', [productionId]);
  const { roleOf, created } = matchRoles(
    plan.rows('role', 'id', roleIds).map(namedRole),
    there.map(namedRole),
    writer.newId,
  );
  const keys = keysAtEnd(there, created.length);
  writer.insertRows([
    {
      table: 'role',
      rows: created.map((role, index) => ({
        id: role.id,
        production_id: productionId,
        name: role.name,
        role_type: role.roleType,
        description: '',
        sort_key: keys[index] ?? '',
      })),
    },
  ]);
  return roleOf;
}

/**
 * Gives copied items what hangs on their originals: the roles on stage (of the same name in the production of the copy),
 * the performers, and the attached files. An original that is gone gives nothing. A few reads for all of them.
 */
export function copyLinks(
  plan: PlanStore,
  writer: PlanWriter,
  copies: readonly Copy[],
  productionId: string,
): void {
  if (copies.length === 0) return;
  const copiesOf = Map.groupBy(copies, (copy) => copy.fromId);
  const originals = [...copiesOf.keys()];
  const each = (rows: readonly TableRow[], make: (row: TableRow, id: string) => TableRow) =>
    rows.flatMap((row) => (copiesOf.get(String(row.item_id)) ?? []).map((copy) => make(row, copy.id)));

  const itemRoles = plan.rows('item_role', 'item_id', originals);
  const roleOf = rolesIn(
    plan,
    writer,
    [...new Set(itemRoles.map((row) => String(row.role_id)))],
    productionId,
  );
  const pairs = each(itemRoles, (row, id) => ({
    item_id: id,
    role_id: roleOf.get(String(row.role_id)) ?? '',
  }));
  const attached = each(plan.rows('attachment', 'item_id', originals), (row, id) => ({
    ...row,
    item_id: id,
  }));
  const keys = keysAtEnd(plan.rows('attachment', 'production_id', [productionId]), attached.length);
  writer.insertRows([
    // Two roles of one name in the original are one role here.
    { table: 'item_role', rows: [...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values()] },
    {
      table: 'item_performer',
      rows: each(plan.rows('item_performer', 'item_id', originals), (row, id) => ({ ...row, item_id: id })),
    },
    {
      table: 'attachment',
      rows: attached.map((row, index) => ({
        ...row,
        id: writer.newId(),
        production_id: productionId,
        sort_key: keys[index] ?? '',
      })),
    },
  ]);
}
