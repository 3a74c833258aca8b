import type { Item } from '../../shared/contract/items.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import type { PlanStore } from '../plan/plan-store.ts';

/** The first of the items, after making sure that all are there and in one production. */
export function requireItems(plan: PlanStore, ids: readonly string[]): Item {
  const items = ids.map((id) => {
    const item = plan.itemById(id);
    if (!item) throw new PlanError('NOT_FOUND', { kind: 'item', id });
    return item;
  });
  const [first] = items;
  if (!first) throw new PlanError('INVALID', { field: 'ids', reason: 'empty' });
  if (items.some((item) => item.productionId !== first.productionId)) {
    throw new PlanError('INVALID', { field: 'ids', reason: 'malformed' });
  }
  return first;
}
