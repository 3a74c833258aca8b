import { addDays, type LocalDate, weekday } from '../../shared/time/local-time.ts';
import type { Holiday } from './holidays.ts';

export type DayOff = Pick<Holiday, 'date' | 'kind'>;

/**
 * Working days (ngày làm việc): Monday to Friday without public holidays and days off in exchange, and with the
 * weekend days that are worked in exchange (làm bù). A memorial day such as giỗ Tổ is worked.
 */
export function workingDays(holidays: readonly DayOff[]): (date: LocalDate) => boolean {
  const kinds = new Map<LocalDate, Set<Holiday['kind']>>();
  for (const { date, kind } of holidays) kinds.set(date, (kinds.get(date) ?? new Set()).add(kind));
  return (date) => {
    const marked = kinds.get(date);
    if (marked?.has('worked')) return true;
    if (marked?.has('public') || marked?.has('rest')) return false;
    return weekday(date) < 5;
  };
}

/** Longest run of days off that a year table may hold before it is taken for a mistake. */
const LONGEST_REST = 60;

/**
 * The last day on which something may be filed that wants `days` whole working days before `date`: with 5, for a show on
 * a Friday of a plain week, the Friday before.
 */
export function workingDaysBefore(date: LocalDate, days: number, holidays: readonly DayOff[]): LocalDate {
  const works = workingDays(holidays);
  let day = date;
  for (let left = days; left > 0; left--) {
    day = addDays(day, -1);
    for (let rest = 0; !works(day) && rest < LONGEST_REST; rest++) day = addDays(day, -1);
  }
  return day;
}
