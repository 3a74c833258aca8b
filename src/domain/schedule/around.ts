import { dayOfMinute, MINUTES_A_DAY, mondayOf, type PlanMinute } from './plan-minute.ts';
import type { Segment } from './timeline.ts';

const WEEK = 7 * MINUTES_A_DAY;

/** Index of the first segment that begins at `minute` or later. */
export function firstFrom(sorted: readonly { start: PlanMinute }[], minute: PlanMinute, low = 0): number {
  let high = sorted.length;
  let at = low;
  while (at < high) {
    const middle = (at + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < minute) at = middle + 1;
    else high = middle;
  }
  return at;
}

/**
 * The part of a person's time that a change between two minutes can touch: its weeks with one week before and behind
 * (no rule reaches further from call to call), and on, week by week, as long as there is work on every day.
 */
export function segmentsAround(
  segments: readonly Segment[],
  from: PlanMinute,
  to: PlanMinute,
): readonly Segment[] {
  let low = mondayOf(dayOfMinute(from)) * MINUTES_A_DAY - WEEK;
  let high = mondayOf(dayOfMinute(to)) * MINUTES_A_DAY + 2 * WEEK;
  let first = firstFrom(segments, low);
  let next = firstFrom(segments, high, first);
  while (worksOn(segments, first - 1, dayOfMinute(low) - 1)) {
    low -= WEEK;
    first = firstFrom(segments, low);
  }
  while (worksOn(segments, next, dayOfMinute(high))) {
    high += WEEK;
    next = firstFrom(segments, high, next);
  }
  return segments.slice(first, next);
}

function worksOn(segments: readonly Segment[], index: number, day: number): boolean {
  const segment = segments[index];
  return segment !== undefined && dayOfMinute(segment.start) === day;
}
