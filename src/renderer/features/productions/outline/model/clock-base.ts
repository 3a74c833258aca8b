import { type LocalDateTime, secondsOfDay } from '../../../../../shared/time/local-time.ts';

/** Seconds of the day that clock times are counted from; a show without a start counts from 0:00. */
export function clockBase(startsAt: LocalDateTime | null): number {
  return startsAt === null ? 0 : secondsOfDay(startsAt);
}
