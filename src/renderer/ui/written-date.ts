import { formatClockShort, parseClock } from '../../shared/time/clock.ts';
import { formatDate } from '../../shared/time/format-date.ts';
import {
  isLocalDate,
  type LocalDate,
  type LocalDateTime,
  secondsOfDay,
} from '../../shared/time/local-time.ts';

const DATE = /^(\d{1,2})[/.\-\s](\d{1,2})(?:[/.\-\s](\d{4}))?$/;

/**
 * Reads a day as it is written here: `20/03/2022`, `20/3/2022`, `20.3.2022`, and `20/3` where the year is known. Null
 * if it is none.
 */
export function parseWrittenDate(text: string, usualYear?: number): LocalDate | null {
  const match = DATE.exec(text.trim());
  const year = match?.[3] ?? usualYear;
  if (!match || year === undefined) return null;
  const pad = (value: string | undefined) => String(value).padStart(2, '0');
  const date = `${year}-${pad(match[2])}-${pad(match[1])}`;
  return isLocalDate(date) ? date : null;
}

/** A time within the day; a broadcast clock beyond 24:00 is no wall time. */
export function parseWrittenTime(text: string): string | null {
  const seconds = parseClock(text);
  return seconds === null || seconds >= 86_400 ? null : formatClockShort(seconds);
}

export function writeDate(value: LocalDateTime | null): string {
  return value === null ? '' : formatDate(value);
}

export function writeTime(value: LocalDateTime | null): string {
  return value === null ? '' : formatClockShort(secondsOfDay(value));
}

/** A day without a time starts at half past seven, when curtains here go up. */
const USUAL_TIME = '19:30';

/** Day and time of two fields; null where both are empty, undefined where one cannot be read. */
export function joinWritten(
  dateText: string,
  timeText: string,
  usualYear?: number,
): LocalDateTime | null | undefined {
  if (dateText.trim() === '') return timeText.trim() === '' ? null : undefined;
  const date = parseWrittenDate(dateText, usualYear);
  const time = timeText.trim() === '' ? USUAL_TIME : parseWrittenTime(timeText);
  return date && time ? (`${date}T${time}` as LocalDateTime) : undefined;
}
