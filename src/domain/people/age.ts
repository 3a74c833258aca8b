import type { LocalDate } from '../../shared/time/local-time.ts';

/** Whole years on a day; who was born on 29 February is a year older on 1 March. */
export function ageOn(birthDate: LocalDate, day: LocalDate): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Minor (chưa thành niên): under 18, Bộ luật Lao động 2019, Điều 143. */
export const MINOR_BELOW = 18;
