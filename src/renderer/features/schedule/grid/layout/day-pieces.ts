import { MINUTES_A_DAY, type PlanMinute } from '../../../../../domain/schedule/index.ts';

/** The days that a time touches; one that ends at midnight does not touch the next day. */
export function daysOf(start: PlanMinute, end: PlanMinute): { first: number; last: number } {
  const first = Math.floor(start / MINUTES_A_DAY);
  return { first, last: Math.max(first, Math.ceil(end / MINUTES_A_DAY) - 1) };
}

/** What of a time lies in a day, in minutes of that day. A call over midnight is drawn in two pieces. */
export function pieceOn(day: number, start: PlanMinute, end: PlanMinute): { start: number; end: number } {
  const midnight = day * MINUTES_A_DAY;
  return { start: Math.max(0, start - midnight), end: Math.min(MINUTES_A_DAY, end - midnight) };
}
