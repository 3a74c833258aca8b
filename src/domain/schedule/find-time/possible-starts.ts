import { MINUTES_A_DAY, type PlanMinute, weekdayOfNumber } from '../plan-minute.ts';

/** Hours of the day in which the house rehearses, in minutes after midnight; half open. */
export type Hours = { fromMinute: number; toMinute: number };

export type StartWish = {
  minutes: number;
  firstDay: number;
  /** The last day is one of them. */
  lastDay: number;
  hours: readonly Hours[];
  /** Bit 0 is Monday. */
  weekdays: number;
  /** Nothing before this minute. */
  notBefore: PlanMinute;
  stepMinutes: number;
};

/** Sorts hours and joins those that touch. */
function joinHours(hours: readonly Hours[]): Hours[] {
  const joined: Hours[] = [];
  for (const next of hours.toSorted((a, b) => a.fromMinute - b.fromMinute)) {
    const before = joined.at(-1);
    if (before && next.fromMinute <= before.toMinute)
      before.toMinute = Math.max(before.toMinute, next.toMinute);
    else joined.push({ ...next });
  }
  return joined;
}

/** All beginnings with which a call fits into the hours of a day, ascending. */
export function possibleStarts(wish: StartWish): Int32Array {
  const hours = joinHours(wish.hours);
  const starts: number[] = [];
  for (let day = wish.firstDay; day <= wish.lastDay; day++) {
    if (((wish.weekdays >> weekdayOfNumber(day)) & 1) === 0) continue;
    for (const { fromMinute, toMinute } of hours)
      for (let minute = fromMinute; minute + wish.minutes <= toMinute; minute += wish.stepMinutes) {
        const start = day * MINUTES_A_DAY + minute;
        if (start >= wish.notBefore) starts.push(start);
      }
  }
  return Int32Array.from(starts);
}

/** Index of the first start that is not before a minute. */
export function firstFrom(starts: Int32Array, minute: PlanMinute): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < minute) low = middle + 1;
    else high = middle;
  }
  return low;
}
