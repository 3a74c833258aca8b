import type { LocalDate, LocalDateTime } from '../../../shared/time/local-time.ts';

/** A month as `2026-11`. */
export type Month = string;

export const monthOf = (day: LocalDate | LocalDateTime): Month => day.slice(0, 7);
export const monthWords = (month: Month): string => `${month.slice(5)}/${month.slice(0, 4)}`;

export function addMonths(month: Month, by: number): Month {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** First day of a month and of the one after it. */
export const spanOfMonth = (month: Month): { from: LocalDate; to: LocalDate } => ({
  from: `${month}-01` as LocalDate,
  to: `${addMonths(month, 1)}-01` as LocalDate,
});

/** Hours as they are read: `7,5`. */
export const hoursText = (minutes: number): string =>
  String(Math.round((minutes / 60) * 100) / 100).replace('.', ',');
