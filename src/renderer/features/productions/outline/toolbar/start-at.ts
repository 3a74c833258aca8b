import { formatClockShort, parseClock } from '../../../../../shared/time/clock.ts';
import { addDays, type LocalDate, type LocalDateTime } from '../../../../../shared/time/local-time.ts';

/**
 * The curtain at a clock of the broadcast day: `24:30` of a day is half past midnight of the next.
 * Problems: `bad` where the text is no time, `seconds` where it is not in whole minutes.
 */
export function startAt(
  text: string,
  date: LocalDate,
): { startsAt: LocalDateTime } | { problem: 'bad' | 'seconds' } {
  const clock = parseClock(text);
  if (clock === null) return { problem: 'bad' };
  if (clock % 60 !== 0) return { problem: 'seconds' };
  const day = clock >= 86_400 ? addDays(date, 1) : date;
  return { startsAt: `${day}T${formatClockShort(clock % 86_400)}` as LocalDateTime };
}
