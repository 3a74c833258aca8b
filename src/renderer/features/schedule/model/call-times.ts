import { fromPlanMinute, toPlanMinute } from '../../../../domain/schedule/index.ts';
import { minuteOfClock, parseClock } from '../../../../shared/time/clock.ts';
import type { LocalDate, LocalDateTime } from '../../../../shared/time/local-time.ts';
import { writtenSpan } from '../../../../shared/time/written-span.ts';

type Times = { startsAt: LocalDateTime; durationMinutes: number };

/** Minutes of the day that a written time means: `19g30`, and `24:30` of a long evening. */
export function minutesOf(text: string): number | null {
  const seconds = parseClock(text);
  return seconds === null ? null : minuteOfClock(seconds);
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

/** Another end: of the next morning where it comes before the start, or so written. */
export const withEnd = ({ startsAt }: Times, minutes: number): ReturnType<typeof writtenSpan> =>
  writtenSpan(Number(startsAt.slice(11, 13)) * 60 + Number(startsAt.slice(14, 16)), minutes);

export const withDate = ({ startsAt }: Times, date: LocalDate): LocalDateTime =>
  `${date}T${startsAt.slice(11)}` as LocalDateTime;

export const endOf = ({ startsAt, durationMinutes }: Times): LocalDateTime =>
  fromPlanMinute(toPlanMinute(startsAt) + durationMinutes);
