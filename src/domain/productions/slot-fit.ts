import type { ProductionPart } from '../../shared/contract/productions.ts';
import type { Outline } from './outline.ts';

/** How a running order lies in a slot; seconds. `overSeconds` is negative where time is left. */
export type SlotFit = { contentSeconds: number; slotSeconds: number; overSeconds: number };

/**
 * Length of the parts that a slot carries, or of the whole show if it names none. A part runs from the start of its
 * first item to the end of its last; an end that is open or was deleted means that end of the show.
 */
export function contentSeconds(outline: Outline, parts: readonly ProductionPart[]): number {
  if (parts.length === 0) return outline.totalSeconds;
  let sum = 0;
  for (const part of parts) {
    const first = part.firstItemId === null ? undefined : outline.byId.get(part.firstItemId);
    const last = part.lastItemId === null ? undefined : outline.byId.get(part.lastItemId);
    const from = first?.startSeconds ?? 0;
    const to = last ? last.startSeconds + last.seconds : outline.totalSeconds;
    sum += Math.max(0, to - from);
  }
  return sum;
}

export function slotFit(outline: Outline, parts: readonly ProductionPart[], slotSeconds: number): SlotFit {
  const content = contentSeconds(outline, parts);
  return { contentSeconds: content, slotSeconds, overSeconds: content - slotSeconds };
}
