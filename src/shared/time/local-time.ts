import { UTCDate } from '@date-fns/utc';
import { addDays as addDaysTo } from 'date-fns/addDays';
import { addMinutes as addMinutesTo } from 'date-fns/addMinutes';
import { getISODay } from 'date-fns/getISODay';
import { isValid } from 'date-fns/isValid';
import { lightFormat } from 'date-fns/lightFormat';
import { parseISO } from 'date-fns/parseISO';

/** Wall time in Vietnam, `2026-03-20T19:30`; no zone, so that a PC's own zone shifts nothing. */
export type LocalDateTime = string & { readonly __local: 'date-time' };
/** A calendar day, `2026-03-20`. */
export type LocalDate = string & { readonly __local: 'date' };

const DATE = /^(19|2[01])\d{2}-\d{2}-\d{2}$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/;
const VIETNAM_MINUTES = 7 * 60;

// Wall times are reckoned on UTC dates: no summer time of the PC's own zone can fall into the sums.
const dayOf = (value: LocalDate) => new UTCDate(`${value}T00:00:00Z`);
const toDate = (date: UTCDate) => lightFormat(date, 'yyyy-MM-dd') as LocalDate;
const toDateTime = (date: UTCDate) => lightFormat(date, "yyyy-MM-dd'T'HH:mm") as LocalDateTime;

/** True for a day that exists (no 31/02), years 1900 to 2199. */
export function isLocalDate(text: string): text is LocalDate {
  return DATE.test(text) && isValid(parseISO(text));
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
  return toDateTime(addMinutesTo(new UTCDate(`${value}:00Z`), minutes));
}

export function addDays(value: LocalDate, days: number): LocalDate {
  return toDate(addDaysTo(dayOf(value), days));
}

/** 0 is Monday, 6 is Sunday: weeks start on Monday here. */
export function weekday(value: LocalDate): number {
  return getISODay(dayOf(value)) - 1;
}

/** The wall time in Vietnam (UTC+7, no summer time) of an instant. */
export function toVietnamTime(instant: Date): LocalDateTime {
  return toDateTime(addMinutesTo(new UTCDate(instant.getTime()), VIETNAM_MINUTES));
}
