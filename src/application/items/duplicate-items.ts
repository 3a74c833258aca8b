import { buildOutline, keysInGap, type OutlineNode, topmost } from '../../domain/productions/index.ts';
import type { ItemFields } from '../../shared/contract/items.ts';
import type { Caller } from '../host.ts';
import type { PlanStore, PlanWriter } from '../plan/plan-store.ts';
import { gapAt } from './gap.ts';
import { requireItems } from './require-items.ts';

/** Copies items with all that is in them, their roles and performers, right behind the last of them. Cues stay. */
export function duplicateItems(plan: PlanStore, caller: Caller, input: { ids: string[] }) {
  const first = requireItems(plan, input.ids);
  const { seq, value } = plan.act(
    {
      label: { key: 'item.duplicate', params: { title: first.title, count: input.ids.length } },
      actor: caller.actor,
      productionId: first.productionId,
    },
    (writer) => {
      const outline = buildOutline(plan.items(first.productionId));
      const nodes = topmost(outline, input.ids);
      const last = nodes.at(-1);
      const gap = last ? gapAt(outline, { targetId: last.item.id, side: 'after' }) : null;
      if (!gap) return [];
      const keys = keysInGap(gap.siblings, gap.index, nodes.length);
      for (const row of keys.rekeyed) writer.moveItem(row.id, gap.parentId, row.orderKey);
      return nodes.map((node, index) =>
        copyTree(writer, node, gap.parentId, keys.inserted[index] ?? node.item.orderKey),
      );
    },
  );
  return { seq, ids: value };
}

function copyTree(writer: PlanWriter, node: OutlineNode, parentId: string | null, orderKey: string): string {
  const { castNames: _, orderKey: __, ...fields } = node.item;
  const id = writer.newId();
  writer.insertItem({ ...(fields satisfies ItemFields), id, parentId, orderKey });
  writer.copyItemLinks(node.item.id, id);
  for (const child of node.children) copyTree(writer, child, id, child.item.orderKey);
  return id;
}
