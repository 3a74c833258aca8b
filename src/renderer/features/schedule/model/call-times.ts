import { fromPlanMinute, MINUTES_A_DAY, toPlanMinute } from '../../../../domain/schedule/index.ts';
import { limits } from '../../../../shared/limits.ts';
import { parseClock } from '../../../../shared/time/clock.ts';
import type { LocalDate, LocalDateTime } from '../../../../shared/time/local-time.ts';

type Times = { startsAt: LocalDateTime; durationMinutes: number };
const SHORTEST = 5;

/** Minutes of the day that a written time means: `19g30`, and `24:30` of a long evening. */
export function minutesOf(text: string): number | null {
  const seconds = parseClock(text);
  return seconds === null ? null : Math.round(seconds / 60);
}

/** `11:00` for `11g`; `01:00` for the `25:00` of a long evening. */
export function clockText(text: string): string | null {
  const minutes = minutesOf(text);
  if (minutes === null) return null;
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;
}

/** Another start keeps the length, as when it is dragged. */
export function withStart({ startsAt }: Times, minutes: number): LocalDateTime {
  const midnight = toPlanMinute(`${startsAt.slice(0, 10)}T00:00` as LocalDateTime);
  return fromPlanMinute(midnight + minutes);
}

/** Another end; one before the start is of the next morning only where the call would not get longer than allowed. */
export function withEnd(
  { startsAt }: Times,
  minutes: number,
): { minutes: number } | { refused: 'tooLong' | 'tooShort' } {
  const start = Number(startsAt.slice(11, 13)) * 60 + Number(startsAt.slice(14, 16));
  const length = minutes - start;
  if (length >= SHORTEST) return length > limits.callMinutes ? { refused: 'tooLong' } : { minutes: length };
  // After a performance: from 19:30 to 0:30.
  const overnight = length + MINUTES_A_DAY;
  return minutes <= 6 * 60 && overnight <= limits.callMinutes
    ? { minutes: overnight }
    : { refused: 'tooShort' };
}

export const withDate = ({ startsAt }: Times, date: LocalDate): LocalDateTime =>
  `${date}T${startsAt.slice(11)}` as LocalDateTime;

export const endOf = ({ startsAt, durationMinutes }: Times): LocalDateTime =>
  fromPlanMinute(toPlanMinute(startsAt) + durationMinutes);
