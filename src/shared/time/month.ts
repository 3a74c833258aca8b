import type { LocalDate, LocalDateTime } from './local-time.ts';

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

/** Reads `9/2026`, `09/2026`, `09-2026`; null if it is no month. */
export function parseMonth(text: string): Month | null {
  const match = /^(0?[1-9]|1[0-2])\s*[/.-]\s*((?:19|2[01])\d{2})$/.exec(text.trim());
  return match ? `${match[2]}-${String(match[1]).padStart(2, '0')}` : null;
}
