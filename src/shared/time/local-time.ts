/** Wall time in Vietnam, `2026-03-20T19:30`; no zone, so that a PC's own zone shifts nothing. */
export type LocalDateTime = string & { readonly __local: 'date-time' };
/** A calendar day, `2026-03-20`. */
export type LocalDate = string & { readonly __local: 'date' };

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/;

/** True for a day that exists (no 31/02), years 1900 to 2199. */
export function isLocalDate(text: string): text is LocalDate {
  const match = DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2199) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export function isLocalDateTime(text: string): text is LocalDateTime {
  const match = DATE_TIME.exec(text);
  return match?.[1] !== undefined && isLocalDate(match[1]);
}

export function dateOf(value: LocalDateTime): LocalDate {
  return value.slice(0, 10) as LocalDate;
}

/** Seconds since midnight of the wall time. */
export function secondsOfDay(value: LocalDateTime): number {
  return Number(value.slice(11, 13)) * 3600 + Number(value.slice(14, 16)) * 60;
}

/** Moves a wall time by whole minutes, over midnights where needed. */
export function addMinutes(value: LocalDateTime, minutes: number): LocalDateTime {
  const moved = new Date(Date.parse(`${value}:00Z`) + minutes * 60_000);
  return moved.toISOString().slice(0, 16) as LocalDateTime;
}

export function addDays(value: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${value}T00:00:00Z`) + days * 86_400_000)
    .toISOString()
    .slice(0, 10) as LocalDate;
}

/** 0 is Monday, 6 is Sunday: weeks start on Monday here. */
export function weekday(value: LocalDate): number {
  return (new Date(`${value}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The wall time in Vietnam (UTC+7, no summer time) of an instant. */
export function toVietnamTime(instant: Date): LocalDateTime {
  return new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 16) as LocalDateTime;
}
