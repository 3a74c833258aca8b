import type { ItemKind, Placement } from '../../shared/contract/items.ts';
import { gapAt } from './gap.ts';
import { type Keyed, keysInGap } from './order-keys.ts';
import type { Outline, OutlineNode } from './outline.ts';
import { topmost } from './resolve-item-drop.ts';

/** One item on its way: what it was, and where it stands then. A moved one keeps its id. */
export type TransferredItem = {
  fromId: string;
  id: string;
  parentId: string | null;
  orderKey: string;
  kind: ItemKind;
};

export type ItemTransfer = {
  /** Parents before their children. */
  items: TransferredItem[];
  /** Ids of the topmost ones. */
  tops: string[];
  /** Siblings there that must make room. */
  rekeyed: (Keyed & { parentId: string | null })[];
};

/**
 * Copies or moves items, with all that is in them, to a place of another running order. `idOf` gives a row its id there.
 * Null if the place is not to be found.
 */
export function planTransfer(
  from: Outline,
  ids: readonly string[],
  to: Outline,
  at: Placement,
  idOf: (item: OutlineNode['item']) => string,
): ItemTransfer | null {
  const gap = gapAt(to, at);
  const nodes = topmost(from, ids);
  if (!gap || nodes.length === 0) return null;
  const keys = keysInGap(gap.siblings, gap.index, nodes.length);
  const items: TransferredItem[] = [];
  const place = (node: OutlineNode, parentId: string | null, orderKey: string): string => {
    const id = idOf(node.item);
    items.push({ fromId: node.item.id, id, parentId, orderKey, kind: node.item.kind });
    for (const child of node.children) place(child, id, child.item.orderKey);
    return id;
  };
  const tops = nodes.map((node, index) => place(node, gap.parentId, keys.inserted[index] ?? ''));
  return { items, tops, rekeyed: keys.rekeyed.map((row) => ({ ...row, parentId: gap.parentId })) };
}

const nameKey = (name: string) => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('vi');

export type NamedRole = { id: string; name: string; roleType: string };

/**
 * Which role of another production each role is: the one of the same name. Those it does not have are made there, with
 * their type and without a casting.
 */
export function matchRoles(
  roles: readonly NamedRole[],
  there: readonly Pick<NamedRole, 'id' | 'name'>[],
  newId: () => string,
): { roleOf: Map<string, string>; created: NamedRole[] } {
  const known = new Map<string, string>();
  for (const role of there) if (!known.has(nameKey(role.name))) known.set(nameKey(role.name), role.id);
  const own = new Set(there.map((role) => role.id));
  const roleOf = new Map<string, string>();
  const created: NamedRole[] = [];
  for (const role of roles) {
    let id = own.has(role.id) ? role.id : known.get(nameKey(role.name));
    if (id === undefined) {
      id = newId();
      known.set(nameKey(role.name), id);
      created.push({ ...role, id });
    }
    roleOf.set(role.id, id);
  }
  return { roleOf, created };
}

type PartEnds = { id: string; firstItemId: string | null; lastItemId: string | null };

/** The ends of a production's parts after items of its running order have left: a part begins and ends with what stays. */
export function partEndsWithout(
  parts: readonly PartEnds[],
  outline: Outline,
  gone: ReadonlySet<string>,
): PartEnds[] {
  const order = outline.roots.map((node) => node.item.id);
  const stays = (id: string | undefined) => id !== undefined && !gone.has(id);
  return parts.flatMap((part) => {
    const { firstItemId, lastItemId } = part;
    const [first, last] = [firstItemId ?? '', lastItemId ?? ''];
    if (!gone.has(first) && !gone.has(last)) return [];
    const from = firstItemId === null ? 0 : order.indexOf(first);
    const to = lastItemId === null ? order.length - 1 : order.indexOf(last);
    const left = order.slice(Math.max(0, from), to + 1).filter(stays);
    return [
      {
        id: part.id,
        firstItemId: gone.has(first) ? (left[0] ?? null) : firstItemId,
        lastItemId: gone.has(last) ? (left.at(-1) ?? null) : lastItemId,
      },
    ];
  });
}
