import { buildOutline, moveItems, type Outline, rankedRow } from '../../../../../domain/productions/index.ts';
import type { Placement } from '../../../../../shared/contract/items.ts';
import { type DropRow, type Hand, INDENT, type Landing, landingOf } from '../model/drop-position.ts';
import type { Lifted, Preview } from '../state/drag-state.ts';
import type { OutlineModel } from '../state/session.ts';

/** The visible rows as the drop maths wants them. */
export function dropRows(model: OutlineModel, moved: ReadonlySet<string>): DropRow[] {
  return model.rows.flatMap((row) => {
    const node = model.outline.byId.get(row.id);
    if (!node) return [];
    const { id, parentId, depth, expanded } = row;
    return [{ ...rankedRow(node), id, parentId, depth, expanded, moved: moved.has(id) }];
  });
}

/** What is in the hand, for a pointer that is so many pixels to the right of where it began. */
export function handOf(model: OutlineModel, lifted: Lifted, right: number): Hand {
  const nodes = lifted.ids.map((id) => model.outline.byId.get(id)).filter((node) => node !== undefined);
  return {
    rows: nodes.map(rankedRow),
    depth: lifted.depth,
    parentId: model.outline.byId.get(lifted.id)?.item.parentId ?? null,
    shift: right / INDENT,
  };
}

/** A row and everything below it, for each of the ids. */
export function withDescendants(outline: Outline, ids: readonly string[]): Set<string> {
  const all = new Set<string>();
  const take = (id: string) => {
    all.add(id);
    for (const child of outline.byId.get(id)?.children ?? []) take(child.item.id);
  };
  for (const id of ids) take(id);
  return all;
}

/** What follows from a landing: who would hold it and when it would start. Null if the rows cannot go there. */
export function previewOf(model: OutlineModel, lifted: Lifted, landing: Landing): Preview | null {
  const moved = moveItems(model.items, model.outline, lifted.ids, landing.to);
  if (!moved) return null;
  const first = lifted.ids[0] ?? lifted.id;
  const node = buildOutline(moved).byId.get(first);
  if (!node) return null;
  return {
    ...landing,
    parentId: node.item.parentId,
    startSeconds: node.startSeconds,
    unchanged: moved === model.items,
  };
}

export function samePreview(a: Landing | null, b: Landing | null): boolean {
  if (a === null || b === null) return a === b;
  return a.gap === b.gap && a.depth === b.depth && a.to.targetId === b.to.targetId && a.to.side === b.to.side;
}

/** The landing of a placement that may stand in closed groups; null if it is not to be seen. */
export function landingFor(model: OutlineModel, lifted: Lifted, to: Placement): Landing | null {
  return landingOf(dropRows(model, lifted.moved), to);
}
