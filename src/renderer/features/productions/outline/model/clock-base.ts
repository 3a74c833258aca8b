import { formatClock } from '../../../../../shared/time/clock.ts';
import { formatMinutesSeconds } from '../../../../../shared/time/duration.ts';
import { type LocalDateTime, secondsOfDay } from '../../../../../shared/time/local-time.ts';

/** Seconds of the day that clock times are counted from; null for a show whose start is not set. */
export function clockBase(startsAt: LocalDateTime | null): number | null {
  return startsAt === null ? null : secondsOfDay(startsAt);
}

/** When a moment of the show is: `20:12:30`, or `+12:30` from the curtain while the start is not set. */
export function momentText(base: number | null, seconds: number): string {
  return base === null ? `+${formatMinutesSeconds(seconds)}` : formatClock(base + seconds);
}
