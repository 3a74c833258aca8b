import type { Item, ItemKind } from '../../shared/contract/items.ts';

/** An item of the running order with what follows from its place in the tree. Times in seconds from the curtain. */
export type OutlineNode = {
  item: Item;
  children: OutlineNode[];
  depth: number;
  /** Place in the depth-first list, from 1. */
  position: number;
  /** Number among all of its kind through the whole show, as printed: `III` for a màn, `7` for a lớp of Màn II. */
  ordinal: number;
  /** Own duration if set, else the sum of the children with their links. */
  seconds: number;
  startSeconds: number;
  /** True where the own duration is set although children say another sum. */
  overridden: boolean;
};

export type Outline = {
  roots: OutlineNode[];
  /** Depth first. */
  all: OutlineNode[];
  byId: Map<string, OutlineNode>;
  totalSeconds: number;
};

/** The order of siblings: binary compare of the key, tie by id, as SQLite does it. */
export function compareOrder(
  a: { orderKey: string; id: string },
  b: { orderKey: string; id: string },
): number {
  if (a.orderKey !== b.orderKey) return a.orderKey < b.orderKey ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * Builds the tree of a running order from its flat rows. A row whose parent is missing stands at the top, so that
 * nothing is ever hidden; a cycle (which storage refuses) is cut at its first row.
 */
export function buildOutline(items: readonly Item[]): Outline {
  const ids = new Set(items.map((item) => item.id));
  const byParent = new Map<string | null, Item[]>();
  for (const item of items) {
    const parent = item.parentId !== null && ids.has(item.parentId) ? item.parentId : null;
    const siblings = byParent.get(parent);
    if (siblings) siblings.push(item);
    else byParent.set(parent, [item]);
  }
  const all: OutlineNode[] = [];
  const byId = new Map<string, OutlineNode>();

  // A stage says "Lớp 7", not "the third lớp of Cảnh 2": numbers run through the show.
  const counts = new Map<ItemKind, number>();

  const place = (
    parentId: string | null,
    depth: number,
    from: number,
  ): { nodes: OutlineNode[]; end: number } => {
    const nodes: OutlineNode[] = [];
    let at = from;
    let lastLink = 0;
    for (const item of (byParent.get(parentId) ?? []).toSorted(compareOrder)) {
      const ordinal = (counts.get(item.kind) ?? 0) + 1;
      counts.set(item.kind, ordinal);
      const node: OutlineNode = {
        item,
        children: [],
        depth,
        position: all.length + 1,
        ordinal,
        seconds: 0,
        startSeconds: at,
        overridden: false,
      };
      all.push(node);
      byId.set(item.id, node);
      const inner = place(item.id, depth + 1, at);
      node.children = inner.nodes;
      const sum = inner.end - at;
      node.seconds = item.durationSeconds ?? sum;
      node.overridden =
        item.durationSeconds !== null && inner.nodes.length > 0 && sum !== item.durationSeconds;
      nodes.push(node);
      lastLink = item.linkSeconds;
      at += node.seconds + lastLink;
    }
    // The link after the last child leads to what follows the parent, so the parent's own length ends before it
    // only at the very end of the show; inside, it belongs to the parent.
    return { nodes, end: parentId === null ? at - lastLink : at };
  };

  const { nodes, end } = place(null, 0, 0);
  return { roots: nodes, all, byId, totalSeconds: end };
}

/** Kinds that group others; they are printed as bands and numbered apart. */
export function isGroup(node: OutlineNode): boolean {
  return (
    node.children.length > 0 ||
    node.item.kind === 'act' ||
    node.item.kind === 'curtain' ||
    node.item.kind === 'scene'
  );
}
