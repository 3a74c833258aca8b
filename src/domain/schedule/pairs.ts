import type { PlanMinute } from './plan-minute.ts';
import type { PlannedCall } from './schedule-world.ts';

type Span = { start: PlanMinute; end: PlanMinute };

/**
 * The sweep: visits each two of the spans, sorted by start, of which the later begins less than `reach` minutes after
 * the earlier has ended; with 0, those that overlap. Ends exactly when the next begins is no overlap.
 */
export function eachNear<T extends Span>(
  sorted: readonly T[],
  reach: number,
  visit: (earlier: T, later: T) => void,
): void {
  for (let index = 0; index < sorted.length; index++) {
    const earlier = sorted[index];
    if (!earlier) continue;
    for (let next = index + 1; next < sorted.length; next++) {
      const later = sorted[next];
      if (!later || later.start >= earlier.end + reach) break;
      visit(earlier, later);
    }
  }
}

/** What is done before an audience and what is taken of it at the same time. */
const shown: ReadonlySet<PlannedCall['kind']> = new Set([
  'performance',
  'video-recording',
  'audio-recording',
  'live-slot',
]);

/**
 * True for two blocks that are one evening: a performance, its recording, and the slot in which it is on air live. What
 * is recorded at another place is not taken of it.
 */
export function isSameEvent(a: PlannedCall, b: PlannedCall): boolean {
  return (
    a.productionId !== null &&
    a.productionId === b.productionId &&
    a.kind !== b.kind &&
    (a.placeId === b.placeId || a.placeId === null || b.placeId === null) &&
    shown.has(a.kind) &&
    shown.has(b.kind)
  );
}
