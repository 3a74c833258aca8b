import type { Item, ItemKind } from '../../shared/contract/items.ts';

/** What a place in the tree and its times follow from. */
export type OutlineRow = Pick<
  Item,
  'id' | 'parentId' | 'orderKey' | 'kind' | 'durationSeconds' | 'linkSeconds'
>;

/** An item of the running order with what follows from its place in the tree. Times in seconds from the curtain. */
export type OutlineNode<Row extends OutlineRow = Item> = {
  /** As stored, but `parentId` is null where it stands at the top because its parent is missing or below it. */
  item: Row;
  children: OutlineNode<Row>[];
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

export type Outline<Row extends OutlineRow = Item> = {
  roots: OutlineNode<Row>[];
  /** Depth first. */
  all: OutlineNode<Row>[];
  byId: Map<string, OutlineNode<Row>>;
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

/** The first row of every cycle: cut there, what is below it hangs together again. */
function firstOfCycles<Row extends OutlineRow>(items: readonly Row[], stored: Map<string, Row>): Set<string> {
  const first = new Set<string>();
  /** Rows walked over, each with the row that the walk began at. */
  const walked = new Map<string, string>();
  for (const start of items) {
    const path: Row[] = [];
    let at: Row | undefined = start;
    while (at && !walked.has(at.id)) {
      walked.set(at.id, start.id);
      path.push(at);
      at = at.parentId === null ? undefined : stored.get(at.parentId);
    }
    if (!at || walked.get(at.id) !== start.id) continue;
    const least = path.slice(path.indexOf(at)).toSorted(compareOrder)[0];
    if (least) first.add(least.id);
  }
  return first;
}

/**
 * Builds the tree of a running order from its flat rows. A row whose parent is missing stands at the top, and so does
 * the first row of a cycle (which storage refuses, but an older file may hold), so that nothing is ever hidden.
 */
export function buildOutline<Row extends OutlineRow = Item>(items: readonly Row[]): Outline<Row> {
  const stored = new Map(items.map((item) => [item.id, item]));
  const cut = firstOfCycles(items, stored);
  const byParent = new Map<string | null, Row[]>();
  for (const item of items) {
    const lost = item.parentId !== null && (!stored.has(item.parentId) || cut.has(item.id));
    const row = lost ? { ...item, parentId: null } : item;
    const siblings = byParent.get(row.parentId);
    if (siblings) siblings.push(row);
    else byParent.set(row.parentId, [row]);
  }
  const all: OutlineNode<Row>[] = [];
  const byId = new Map<string, OutlineNode<Row>>();

  // A stage says "Lớp 7", not "the third lớp of Cảnh 2": numbers run through the show.
  const counts = new Map<ItemKind, number>();

  const place = (
    parentId: string | null,
    depth: number,
    from: number,
  ): { nodes: OutlineNode<Row>[]; end: number } => {
    const nodes: OutlineNode<Row>[] = [];
    let at = from;
    let lastLink = 0;
    for (const item of (byParent.get(parentId) ?? []).toSorted(compareOrder)) {
      const ordinal = (counts.get(item.kind) ?? 0) + 1;
      counts.set(item.kind, ordinal);
      const node: OutlineNode<Row> = {
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
export function isGroup<Row extends OutlineRow>(node: OutlineNode<Row>): boolean {
  return (
    node.children.length > 0 ||
    node.item.kind === 'act' ||
    node.item.kind === 'curtain' ||
    node.item.kind === 'scene'
  );
}
