import { generateNKeysBetween } from 'fractional-indexing';
import { PlanError } from '../../shared/errors/plan-error.ts';
import type { Caller } from '../host.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import { requireItems } from './require-items.ts';

type Links = {
  id: string;
  addPeople?: string[] | undefined;
  removePeople?: string[] | undefined;
  addRoles?: string[] | undefined;
  removeRoles?: string[] | undefined;
};

/** Puts people and roles into an item, or takes them out, as one act. Who is there already, or not there, is passed over. */
export function linkItem(plan: PlanStore, caller: Caller, input: Links) {
  const item = requireItems(plan, [input.id]);
  const fields = [
    ...(input.addPeople?.length || input.removePeople?.length ? ['performers'] : []),
    ...(input.addRoles?.length || input.removeRoles?.length ? ['roles'] : []),
  ];
  const { seq } = plan.act(
    {
      label: { key: 'item.update', params: { title: item.title, field: fields.join(',') } },
      actor: caller.actor,
      productionId: item.productionId,
    },
    (writer) => {
      const performers = plan.rows('item_performer', 'item_id', [item.id]);
      const performing = new Set(performers.map((row) => row.person_id));
      const roles = new Set(plan.rows('item_role', 'item_id', [item.id]).map((row) => row.role_id));
      const newPeople = [...new Set(input.addPeople ?? [])].filter((id) => !performing.has(id));
      const newRoles = [...new Set(input.addRoles ?? [])].filter((id) => !roles.has(id));
      if (plan.missingIds('person', newPeople).length > 0)
        throw new PlanError('INVALID', { field: 'performers', reason: 'unknown' });
      const own = new Set(plan.rows('role', 'production_id', [item.productionId]).map((row) => row.id));
      if (newRoles.some((id) => !own.has(id)))
        throw new PlanError('INVALID', { field: 'roles', reason: 'unknown' });
      const last =
        performers
          .map((row) => String(row.sort_key))
          .toSorted(compareBinary)
          .at(-1) ?? null;
      const keys = generateNKeysBetween(last, null, newPeople.length);
      writer.removeRows([
        {
          table: 'item_performer',
          rows: (input.removePeople ?? []).map((person) => ({ item_id: item.id, person_id: person })),
        },
        {
          table: 'item_role',
          rows: (input.removeRoles ?? []).map((role) => ({ item_id: item.id, role_id: role })),
        },
      ]);
      writer.insertRows([
        {
          table: 'item_performer',
          rows: newPeople.map((person, at) => ({
            item_id: item.id,
            person_id: person,
            sort_key: keys[at] ?? '',
          })),
        },
        { table: 'item_role', rows: newRoles.map((role) => ({ item_id: item.id, role_id: role })) },
      ]);
    },
  );
  return { seq };
}

const compareBinary = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
