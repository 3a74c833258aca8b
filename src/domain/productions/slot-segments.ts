import type { ProductionPart } from '../../shared/contract/productions.ts';
import type { Outline } from './outline.ts';

/** A top-level row as a stretch of the slot: seconds of content from the slot's start. */
export type SlotSegment = { id: string; from: number; seconds: number };

/** Stretches of the show, in seconds from the curtain, that the parts carry; all of it if there are none. */
export function carriedRanges(
  outline: Outline,
  parts: readonly ProductionPart[],
): { from: number; to: number }[] {
  if (parts.length === 0) return [{ from: 0, to: outline.totalSeconds }];
  return parts.map((part) => {
    const first = part.firstItemId === null ? undefined : outline.byId.get(part.firstItemId);
    const last = part.lastItemId === null ? undefined : outline.byId.get(part.lastItemId);
    const from = first?.startSeconds ?? 0;
    return { from, to: Math.max(from, last ? last.startSeconds + last.seconds : outline.totalSeconds) };
  });
}

/** The bar of a slot: one segment a top-level row that the slot carries, cut at the ends of its parts. */
export function slotSegments(outline: Outline, parts: readonly ProductionPart[]): SlotSegment[] {
  const segments: SlotSegment[] = [];
  let passed = 0;
  for (const range of carriedRanges(outline, parts)) {
    outline.roots.forEach((node, i) => {
      // A row's stretch reaches to the start of the next one, so that its link is in the bar too.
      const end = outline.roots[i + 1]?.startSeconds ?? outline.totalSeconds;
      const from = Math.max(range.from, node.startSeconds);
      const to = Math.min(range.to, end);
      if (to > from)
        segments.push({ id: node.item.id, from: passed + from - range.from, seconds: to - from });
    });
    passed += range.to - range.from;
  }
  return segments;
}

/** The moment of the show, in seconds from the curtain, at which the slot is full; null if everything fits. */
export function slotFullAt(
  outline: Outline,
  parts: readonly ProductionPart[],
  slotSeconds: number,
): number | null {
  let left = slotSeconds;
  for (const range of carriedRanges(outline, parts)) {
    const length = range.to - range.from;
    if (length > left) return range.from + left;
    left -= length;
  }
  return null;
}
