import { generateNKeysBetween } from 'fractional-indexing';
import type { ItemLink } from '../../shared/contract/items.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import type { Caller } from '../host.ts';
import type { PlanStore, TableRow } from '../plan/plan-store.ts';
import { requireProduction } from '../productions/require-production.ts';

type Input = { productionId: string; add?: ItemLink[] | undefined; remove?: ItemLink[] | undefined };

/** Each pair once, roles and people apart. */
function apart(links: readonly ItemLink[]) {
  const roles = new Map<string, { itemId: string; roleId: string }>();
  const people = new Map<string, { itemId: string; personId: string }>();
  for (const link of links) {
    if ('roleId' in link) roles.set(`${link.itemId} ${link.roleId}`, link);
    else people.set(`${link.itemId} ${link.personId}`, link);
  }
  return { roles, people };
}

const pairOf = (row: TableRow, column: string) => `${row.item_id} ${row[column]}`;

/**
 * Puts roles and performers into items of one production and takes others out, as one act. What is so already is passed
 * over; what is named to both come and go, goes.
 */
export function linkMany(plan: PlanStore, caller: Caller, { productionId, add = [], remove = [] }: Input) {
  requireProduction(plan, productionId);
  const [gone, come] = [apart(remove), apart(add)];
  const itemIds = [...new Set([...add, ...remove].map(({ itemId }) => itemId))];
  const items = new Map(plan.items(productionId).map((item) => [item.id, item]));
  const strange = itemIds.find((id) => !items.has(id));
  if (strange !== undefined) throw new PlanError('NOT_FOUND', { kind: 'item', id: strange });
  const title = items.get(itemIds[0] ?? '')?.title ?? '';
  const { seq } = plan.act(
    {
      label: { key: 'item.cast', params: { title, count: itemIds.length } },
      actor: caller.actor,
      productionId,
    },
    (writer) => {
      const roleRows = plan.rows('item_role', 'item_id', itemIds);
      const personRows = plan.rows('item_performer', 'item_id', itemIds);
      const [hasRole, hasPerson] = [
        new Set(roleRows.map((row) => pairOf(row, 'role_id'))),
        new Set(personRows.map((row) => pairOf(row, 'person_id'))),
      ];
      const newRoles = [...come.roles].filter(([key]) => !hasRole.has(key) && !gone.roles.has(key));
      const newPeople = [...come.people].filter(([key]) => !hasPerson.has(key) && !gone.people.has(key));
      const own = new Set(plan.rows('role', 'production_id', [productionId]).map((row) => row.id));
      if (newRoles.some(([, { roleId }]) => !own.has(roleId)))
        throw new PlanError('INVALID', { field: 'roles', reason: 'unknown' });
      if (plan.missingIds('person', [...new Set(newPeople.map(([, { personId }]) => personId))]).length > 0)
        throw new PlanError('INVALID', { field: 'performers', reason: 'unknown' });

      writer.removeRows([
        {
          table: 'item_role',
          rows: [...gone.roles.values()].map(({ itemId, roleId }) => ({ item_id: itemId, role_id: roleId })),
        },
        {
          table: 'item_performer',
          rows: [...gone.people.values()].map(({ itemId, personId }) => ({
            item_id: itemId,
            person_id: personId,
          })),
        },
      ]);
      // Whoever comes into an item stands behind those who are there.
      const lastKey = new Map<unknown, string>();
      for (const { item_id, sort_key } of personRows) {
        const key = String(sort_key);
        if (key > (lastKey.get(item_id) ?? '')) lastKey.set(item_id, key);
      }
      const performers = [...Map.groupBy(newPeople, ([, { itemId }]) => itemId)].flatMap(([itemId, list]) => {
        const keys = generateNKeysBetween(lastKey.get(itemId) ?? null, null, list.length);
        return list.map(([, { personId }], at) => ({
          item_id: itemId,
          person_id: personId,
          sort_key: keys[at] ?? '',
        }));
      });
      writer.insertRows([
        {
          table: 'item_role',
          rows: newRoles.map(([, { itemId, roleId }]) => ({ item_id: itemId, role_id: roleId })),
        },
        { table: 'item_performer', rows: performers },
      ]);
    },
  );
  return { seq };
}
