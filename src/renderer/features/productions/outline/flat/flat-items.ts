import { type Outline, ordinalLabel } from '../../../../../domain/productions/index.ts';
import type { Item } from '../../../../../shared/contract/items.ts';

/** An item as a row by itself, with what follows from its place. */
export type FlatItem = Item & {
  /** Place in the running order from 1. */
  position: number;
  /** `Màn I`, `Lớp 4`, or the number among its kind. */
  number: string;
  depth: number;
  /** Own length, or the sum of what is inside; seconds. */
  seconds: number;
  /** Length is the sum of what is inside. */
  summed: boolean;
};

export function flatItems(outline: Outline): FlatItem[] {
  return outline.all.map((node) => ({
    ...node.item,
    position: node.position,
    number: ordinalLabel(node) || String(node.ordinal),
    depth: node.depth,
    seconds: node.seconds,
    summed: node.item.durationSeconds === null && node.children.length > 0,
  }));
}
