import type { ProductionPart } from '../../shared/contract/productions.ts';
import type { Outline, OutlineNode, OutlineRow } from './outline.ts';

type PartEnds = Pick<ProductionPart, 'firstItemId' | 'lastItemId'>;

/** Rows of the running order that a part covers, by their place in it from 1, both ends counted. */
export type PartRange = { from: number; to: number };

function lastWithin<Row extends OutlineRow>(node: OutlineNode<Row>): number {
  const last = node.children.at(-1);
  return last ? lastWithin(last) : node.position;
}

/** Which rows a part (phần) covers; an end that is open or was deleted is that end of the show. */
export function partRange<Row extends OutlineRow>(outline: Outline<Row>, part: PartEnds): PartRange {
  const first = part.firstItemId === null ? undefined : outline.byId.get(part.firstItemId);
  const last = part.lastItemId === null ? undefined : outline.byId.get(part.lastItemId);
  return { from: first?.position ?? 1, to: last ? lastWithin(last) : outline.all.length };
}

/** True if a part would end before it begins. */
export function isPartReversed<Row extends OutlineRow>(outline: Outline<Row>, part: PartEnds): boolean {
  const { from, to } = partRange(outline, part);
  return outline.all.length > 0 && to < from;
}

/** For each part the others that cover some of the same rows: a slip more often than not, but a repeat may want it. */
export function overlappingParts<Row extends OutlineRow>(
  outline: Outline<Row>,
  parts: readonly (PartEnds & { id: string })[],
): Map<string, string[]> {
  const ranges = parts.map((part) => ({ id: part.id, ...partRange(outline, part) }));
  const found = new Map<string, string[]>();
  for (const range of ranges) {
    const others = ranges
      .filter((other) => other.id !== range.id && other.from <= range.to && range.from <= other.to)
      .map((other) => other.id);
    if (others.length > 0) found.set(range.id, others);
  }
  return found;
}
