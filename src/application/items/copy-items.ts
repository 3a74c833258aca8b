import type { ItemTransfer } from '../../domain/productions/index.ts';
import type { Item } from '../../shared/contract/items.ts';
import type { PlanStore, PlanWriter } from '../plan/plan-store.ts';
import { copyLinks } from './copy-links.ts';

/** Writes the copies that a transfer means: the items themselves, and what hangs on them. */
export function copyItems(
  plan: PlanStore,
  writer: PlanWriter,
  transfer: ItemTransfer,
  originals: ReadonlyMap<string, Item>,
  productionId: string,
): void {
  for (const row of transfer.rekeyed) writer.moveItem(row.id, row.parentId, row.orderKey);
  for (const { fromId, id, parentId, orderKey } of transfer.items) {
    const original = originals.get(fromId);
    if (!original) continue;
    const { castNames: _names, personIds: _people, roleIds: _roles, ...fields } = original;
    writer.insertItem({ ...fields, id, productionId, parentId, orderKey });
  }
  copyLinks(plan, writer, transfer.items, productionId);
}
