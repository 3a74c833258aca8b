import type { CallFields, CallPeopleChange } from '../../shared/contract/schedule.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import type { PlanStore } from '../plan/plan-store.ts';

/** A call as it will be, and what a hand does to its list. */
export type WantedCall = { fields: CallFields; people: CallPeopleChange };

const refuse = (field: string, reason: 'unknown' | 'taken' | 'too-large') =>
  new PlanError('INVALID', { field, reason });

function assertOnce(field: string, ids: readonly string[]): void {
  if (new Set(ids).size !== ids.length) throw refuse(field, 'taken');
}

/** Refuses calls that the plan may not hold: nothing twice in one list, nothing of another production, no one unknown. */
export function assertCalls(plan: PlanStore, calls: readonly WantedCall[]): void {
  for (const { fields, people } of calls) {
    assertOnce('items', fields.itemIds);
    const timed = fields.itemMinutes.map(({ itemId }) => itemId);
    assertOnce('itemMinutes', timed);
    if (timed.some((id) => !fields.itemIds.includes(id))) throw refuse('itemMinutes', 'unknown');
    assertOnce(
      'roles',
      fields.overrides.map(({ roleId }) => roleId),
    );
    const named = [people.add, people.remove, people.reset].flatMap((ids) => ids ?? []);
    assertOnce('people', named);
    for (const { arriveMinutes, leaveMinutes } of people.times ?? []) {
      const [arrive, leave] = [arriveMinutes ?? 0, leaveMinutes ?? fields.durationMinutes];
      if (leave > fields.durationMinutes) throw refuse('leaveMinutes', 'too-large');
      if (arrive >= leave) throw refuse('arriveMinutes', 'too-large');
    }
  }
  assertKnown(plan, 'person', 'people', calls.flatMap(personIdsOf));
  assertKnown(
    plan,
    'place',
    'placeId',
    calls.flatMap(({ fields }) => fields.placeId ?? []),
  );
  for (const [productionId, own] of Map.groupBy(calls, ({ fields }) => fields.productionId)) {
    const itemIds = own.flatMap(({ fields }) => fields.itemIds);
    const roleIds = own.flatMap(({ fields }) => fields.overrides.map(({ roleId }) => roleId));
    if (productionId === null) {
      if (itemIds.length > 0) throw refuse('items', 'unknown');
      if (roleIds.length > 0) throw refuse('roles', 'unknown');
      continue;
    }
    if (!plan.productionExists(productionId))
      throw new PlanError('NOT_FOUND', { kind: 'production', id: productionId });
    assertOwn(plan, productionId, 'item', 'items', itemIds);
    assertOwn(plan, productionId, 'role', 'roles', roleIds);
  }
}

function personIdsOf({ fields, people }: WantedCall): string[] {
  return [
    ...fields.overrides.map(({ personId }) => personId),
    ...[people.add, people.remove, people.reset].flatMap((ids) => ids ?? []),
    ...[people.attendance, people.times].flatMap((rows) => (rows ?? []).map(({ personId }) => personId)),
  ];
}

function assertKnown(plan: PlanStore, table: string, field: string, ids: readonly string[]): void {
  const once = [...new Set(ids)];
  if (once.length > 0 && plan.missingIds(table, once).length > 0) throw refuse(field, 'unknown');
}

function assertOwn(
  plan: PlanStore,
  productionId: string,
  table: string,
  field: string,
  ids: readonly string[],
): void {
  if (ids.length === 0) return;
  const own = new Set(plan.rows(table, 'production_id', [productionId]).map((row) => row.id));
  if (ids.some((id) => !own.has(id))) throw refuse(field, 'unknown');
}
