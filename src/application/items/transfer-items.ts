import { numbersAmong } from '../../domain/cues/index.ts';
import {
  buildOutline,
  type ItemTransfer,
  partEndsWithout,
  planTransfer,
} from '../../domain/productions/index.ts';
import type { Basis } from '../../shared/contract/fields.ts';
import type { Item, Placement } from '../../shared/contract/items.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import type { Caller } from '../host.ts';
import { basedOn } from '../plan/based-on.ts';
import type { NewAction, PlanStore, PlanWriter, TableRow } from '../plan/plan-store.ts';
import { requireProduction } from '../productions/require-production.ts';
import { copyItems } from './copy-items.ts';
import { rolesIn } from './copy-links.ts';
import { moveItems } from './move-items.ts';
import { requireItems } from './require-items.ts';

type Transfer = {
  ids: string[];
  toProductionId: string;
  at: Placement;
  copy: boolean;
  withCues?: boolean | undefined;
} & Basis;

/** Moves or copies items with all that is in them to another production; one act, which an undo takes back in both. */
export function transferItems(plan: PlanStore, caller: Caller, input: Transfer) {
  const first = requireItems(plan, input.ids);
  const { copy, toProductionId } = input;
  if (!copy && toProductionId === first.productionId) {
    const { seq } = moveItems(plan, caller, { ...input, to: input.at });
    return { seq, ids: input.ids };
  }
  const target = requireProduction(plan, toProductionId);
  const fields = ['productionId', 'parentId', 'sortKey'];
  const action: NewAction = {
    label: {
      key: copy ? 'item.copy-to' : 'item.move-to',
      params: { title: first.title, count: input.ids.length, production: target.title },
    },
    actor: caller.actor,
    // What is taken back is looked for where it was: moved items at home, copies where they came to.
    productionId: copy ? toProductionId : first.productionId,
    castOf: [first.productionId, toProductionId],
    // A copy takes nothing from where it comes, so nothing of it can be stale.
    ...basedOn(
      copy ? {} : input,
      input.ids.map((id) => ({ table: 'item', id, fields })),
    ),
  };
  const { seq, value } = plan.act(action, (writer) => {
    const items = plan.items(first.productionId);
    const from = buildOutline(items);
    const there = buildOutline(plan.items(toProductionId));
    const idOf = copy ? () => writer.newId() : (item: { id: string }) => item.id;
    const transfer = planTransfer(from, input.ids, there, input.at, idOf);
    if (!transfer) throw new PlanError('NOT_FOUND', { kind: 'item', id: input.at.targetId ?? '' });
    if (copy) {
      const byId = new Map(items.map((item): [string, Item] => [item.id, item]));
      copyItems(plan, writer, transfer, byId, toProductionId);
      if (input.withCues) copyCues(plan, writer, transfer, toProductionId);
    } else moveOver(plan, writer, transfer, first.productionId, toProductionId);
    return transfer.tops;
  });
  return { seq, ids: value };
}

/** The cues of items in the order in which they are called, with their numbers in another production. */
function renumbered(plan: PlanStore, itemIds: readonly string[], from: string, to: string) {
  const wanted = new Set(itemIds);
  const cues = plan.cues(from).filter((cue) => cue.itemId !== null && wanted.has(cue.itemId));
  const taken = from === to ? plan.cues(from) : plan.cues(to);
  const numbers = numbersAmong(
    cues.map((cue) => cue.number),
    taken.map((cue) => cue.number),
  );
  return cues.map((cue, index) => ({ id: cue.id, number: numbers[index] ?? cue.number }));
}

function moveOver(
  plan: PlanStore,
  writer: PlanWriter,
  transfer: ItemTransfer,
  from: string,
  to: string,
): void {
  const ids = transfer.items.map((row) => row.id);
  const gone = new Set(ids);
  const outline = buildOutline(plan.items(from));
  const parts = partEndsWithout(plan.parts(from), outline, gone);
  const itemRoles = plan.rows('item_role', 'item_id', ids);
  const roleOf = rolesIn(plan, writer, [...new Set(itemRoles.map((row) => String(row.role_id)))], to);
  const there = itemRoles.map((row) => ({
    item_id: String(row.item_id),
    role_id: roleOf.get(String(row.role_id)) ?? '',
  }));
  const cues = renumbered(plan, ids, from, to);
  const attachments = plan.rows('attachment', 'item_id', ids);
  writer.updateRows([
    {
      table: 'production_part',
      rows: parts.map((part) => ({
        id: part.id,
        first_item_id: part.firstItemId,
        last_item_id: part.lastItemId,
      })),
    },
    {
      table: 'item',
      rows: transfer.rekeyed.map((row) => ({ id: row.id, sort_key: row.orderKey })),
    },
    {
      table: 'item',
      rows: transfer.items.map((row) => ({
        id: row.id,
        production_id: to,
        parent_id: row.parentId,
        sort_key: row.orderKey,
      })),
    },
    { table: 'cue', rows: cues.map((cue) => ({ ...cue, production_id: to })) },
    { table: 'attachment', rows: attachments.map((row) => ({ id: row.id ?? '', production_id: to })) },
  ]);
  writer.removeRows([
    { table: 'item_role', rows: itemRoles },
    // A rehearsal is of its production, and of what is in its running order.
    {
      table: 'call_item',
      rows: plan
        .rows('call_item', 'item_id', ids)
        .map((row) => ({ call_id: row.call_id ?? '', item_id: row.item_id ?? '' })),
    },
  ]);
  writer.insertRows([
    { table: 'item_role', rows: [...new Map(there.map((row) => [JSON.stringify(row), row])).values()] },
  ]);
}

function copyCues(plan: PlanStore, writer: PlanWriter, transfer: ItemTransfer, to: string): void {
  const fromIds = transfer.items.map((row) => row.fromId);
  const idOf = new Map(transfer.items.map((row) => [row.fromId, row.id]));
  const stored = plan.rows('cue', 'item_id', fromIds);
  const from = String(stored[0]?.production_id ?? to);
  const byId = new Map(stored.map((row): [string, TableRow] => [String(row.id), row]));
  const copies = renumbered(plan, fromIds, from, to).map(({ id, number }) => ({
    fromId: id,
    row: {
      ...byId.get(id),
      id: writer.newId(),
      production_id: to,
      item_id: idOf.get(String(byId.get(id)?.item_id)) ?? null,
      number,
    },
  }));
  const copyOf = new Map(copies.map((copy) => [copy.fromId, copy.row.id]));
  writer.insertRows([
    { table: 'cue', rows: copies.map((copy) => copy.row) },
    {
      table: 'cue_target',
      rows: plan
        .rows('cue_target', 'cue_id', [...copyOf.keys()])
        .map((row) => ({ ...row, cue_id: copyOf.get(String(row.cue_id)) ?? '' })),
    },
  ]);
}
