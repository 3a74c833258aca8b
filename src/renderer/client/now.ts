import { dateOf, type LocalDate, type LocalDateTime, toVietnamTime } from '../../shared/time/local-time.ts';

let shownDay: LocalDate | null = null;

/** The planner says which day it takes for today (`planner serve --day`); null goes by the clock. */
export function takeForToday(day: LocalDate | null): void {
  shownDay = day;
}

/** Wall time in Vietnam by the clock of this PC: of what really happened, such as a backup. */
export const clockTime = (): LocalDateTime => toVietnamTime(new Date());

/** Wall time in Vietnam on the day that the planner takes for today. The hours move with the clock. */
export function now(): LocalDateTime {
  const time = clockTime();
  return shownDay === null ? time : (`${shownDay}${time.slice(10)}` as LocalDateTime);
}

/** The day of `now`. */
export const today = (): LocalDate => dateOf(now());

/** The year of `now`. */
export const thisYear = (): number => Number(today().slice(0, 4));
