import { formatClockShort, parseClock } from '../../shared/time/clock.ts';
import { formatDate } from '../../shared/time/format-date.ts';
import {
  isLocalDate,
  type LocalDate,
  type LocalDateTime,
  secondsOfDay,
} from '../../shared/time/local-time.ts';
import { today as todayOfPlan } from '../client/now.ts';

// One separator for a whole day, so that `3/2 1930` is the third of February at half past seven, not a day of 1930.
const DATE = /^(\d{1,2})([/.\-\s])(\d{1,2})(?:\2(\d{4}))?$/;
const SHORT_DATE = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2})$/;
/** A year of two digits lies at most so far ahead: plans reach there, and all else has been. */
const YEARS_AHEAD = 10;
const DATE_THEN_TIME = /^(.*?\S)(?:\s*,\s*|\s+)(?:lúc\s+)?(\S+)$/i;
const TIME_THEN_DATE = /^(\S+)(?:\s*,\s*|\s+)(?:ngày\s+)?(\S.*)$/i;

const pad = (value: string | undefined) => String(value).padStart(2, '0');

/**
 * Reads a day as it is written here: `20/03/2022`, `20/3/2022`, `20.3.2022`, `20/3/22`, and `20/3` where the year is
 * known. Null if it is none.
 */
export function parseWrittenDate(text: string, usualYear?: number, today = todayOfPlan()): LocalDate | null {
  const short = SHORT_DATE.exec(text.trim());
  const match = short ?? DATE.exec(text.trim());
  const year = short ? wholeYear(Number(short[4]), Number(today.slice(0, 4))) : (match?.[4] ?? usualYear);
  if (!match || year === undefined) return null;
  const date = `${year}-${pad(match[3])}-${pad(match[1])}`;
  return isLocalDate(date) ? date : null;
}

function wholeYear(digits: number, thisYear: number): number {
  const year = thisYear - (thisYear % 100) + digits;
  return year > thisYear + YEARS_AHEAD ? year - 100 : year;
}

/** A birth date; a year of two digits that has not come yet is one of the last century. */
export function parseBirthDate(text: string, today = todayOfPlan()): LocalDate | null {
  const date = parseWrittenDate(text, undefined, today);
  if (date === null || date <= today || !SHORT_DATE.test(text.trim())) return date;
  const before = `${Number(date.slice(0, 4)) - 100}${date.slice(4)}`;
  return isLocalDate(before) ? before : null;
}

/** The day and the time of a text that says both: `3/2/2026 19g30`, `19:30 ngày 3/2`; the time is empty where it says none. */
export function splitWritten(text: string, usualYear?: number): { date: string; time: string } {
  const whole = { date: text, time: '' };
  if (parseWrittenDate(text, usualYear)) return whole;
  const [first, last] = [DATE_THEN_TIME.exec(text.trim()), TIME_THEN_DATE.exec(text.trim())];
  const readings = [
    { date: first?.[1] ?? '', time: first?.[2] ?? '' },
    { date: last?.[2] ?? '', time: last?.[1] ?? '' },
  ];
  return (
    readings.find(({ date, time }) => parseWrittenDate(date, usualYear) && parseWrittenTime(time)) ?? whole
  );
}

/** True for a day, with or without its time. */
export function isWrittenDay(text: string, usualYear?: number): boolean {
  return parseWrittenDate(splitWritten(text, usualYear).date, usualYear) !== null;
}

/** A time within the day; a broadcast clock beyond 24:00 is no wall time. */
export function parseWrittenTime(text: string): string | null {
  const seconds = parseClock(text);
  return seconds === null || seconds >= 86_400 ? null : formatClockShort(seconds);
}

export function writeDate(value: LocalDate | LocalDateTime | null): string {
  return value === null ? '' : formatDate(value);
}

export function writeTime(value: LocalDateTime | null): string {
  return value === null ? '' : formatClockShort(secondsOfDay(value));
}

/** A day without a time starts at half past seven, when curtains here go up. */
const USUAL_TIME = '19:30';

/**
 * Day and time of two fields; null where both are empty, undefined where one cannot be read. A time that was written
 * into the day's field is the one that is meant.
 */
export function joinWritten(
  dateText: string,
  timeText: string,
  usualYear?: number,
): LocalDateTime | null | undefined {
  if (dateText.trim() === '') return timeText.trim() === '' ? null : undefined;
  const written = splitWritten(dateText, usualYear);
  const date = parseWrittenDate(written.date, usualYear);
  const said = written.time || timeText.trim();
  const time = said === '' ? USUAL_TIME : parseWrittenTime(said);
  return date && time ? (`${date}T${time}` as LocalDateTime) : undefined;
}
