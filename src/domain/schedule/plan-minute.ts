import type { LocalDate, LocalDateTime } from '../../shared/time/local-time.ts';

/** Wall time in Vietnam as whole minutes since 1970-01-01T00:00: what the rules reckon with. */
export type PlanMinute = number;
export const MINUTES_A_DAY = 1440;

/** Days since 1970-01-01, a Thursday. */
export function dayNumber(date: LocalDate): number {
  return (
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / 86_400_000
  );
}

export function dayOfNumber(day: number): LocalDate {
  return new Date(day * 86_400_000).toISOString().slice(0, 10) as LocalDate;
}

/** 0 is Monday, 6 is Sunday. */
export const weekdayOfNumber = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** Number of the Monday of the day's week. */
export const mondayOf = (day: number): number => day - weekdayOfNumber(day);

export function toPlanMinute(at: LocalDateTime): PlanMinute {
  const minutes = Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16));
  return dayNumber(at.slice(0, 10) as LocalDate) * MINUTES_A_DAY + minutes;
}

export function fromPlanMinute(minute: PlanMinute): LocalDateTime {
  return new Date(minute * 60_000).toISOString().slice(0, 16) as LocalDateTime;
}

export const dayOfMinute = (minute: PlanMinute): number => Math.floor(minute / MINUTES_A_DAY);
