import { addDays, type LocalDate } from '../../shared/time/local-time.ts';

/** `before` its first day, `during` it, or `after` its last. */
export type SeasonPhase = 'before' | 'during' | 'after';
export type SeasonSpan = { startDate: LocalDate; endDate: LocalDate };

export function seasonPhase({ startDate, endDate }: SeasonSpan, today: LocalDate): SeasonPhase {
  if (today < startDate) return 'before';
  return today > endDate ? 'after' : 'during';
}

/** Today, or the day of the season that lies nearest to it. */
export function seasonDay({ startDate, endDate }: SeasonSpan, today: LocalDate): LocalDate {
  if (today < startDate) return startDate;
  return today > endDate ? endDate : today;
}

/** Settlement and the last airings reach into the next year. */
const AFTERMATH_DAYS = 90;

/**
 * The day from which lateness is counted. A season that is prepared in the year before it counts from today; one that is
 * long over stands still on its last day, so that an old season is not later every morning.
 */
export function countingDay(season: SeasonSpan, today: LocalDate): LocalDate {
  return today > addDays(season.endDate, AFTERMATH_DAYS) ? season.endDate : today;
}

/** How much of the season lies behind at the end of a day, 0 to 1. */
export function elapsedShare({ startDate, endDate }: SeasonSpan, day: LocalDate): number {
  const total = daysBetween(startDate, endDate) + 1;
  return Math.min(1, Math.max(0, (daysBetween(startDate, day) + 1) / total));
}

/** Whole days from one day to another; negative backwards. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Last day of a quarter (quý) of a calendar year. */
export function quarterEnd(year: number, quarter: number): LocalDate {
  const ends = ['03-31', '06-30', '09-30', '12-31'] as const;
  return `${year}-${ends[quarter - 1] ?? ends[3]}` as LocalDate;
}

export const quarterOf = (date: string): number => Math.ceil(Number(date.slice(5, 7)) / 3);

/** The same day some years on; 29/02 becomes 28/02 where there is none. */
export function moveYears<T extends string>(value: T, years: number): T {
  const moved = `${String(Number(value.slice(0, 4)) + years).padStart(4, '0')}${value.slice(4)}`;
  const year = Number(moved.slice(0, 4));
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (moved.slice(5, 10) === '02-29' && !leap ? moved.replace('-02-29', '-02-28') : moved) as T;
}
