import { stageAncestorsDay, tet, yearName } from '../../../domain/season/index.ts';
import type { LocalDate } from '../../../shared/time/local-time.ts';

const dayAndMonth = (date: LocalDate) => `${date.slice(8, 10)}/${date.slice(5, 7)}`;

/** Lunar name of the year, Tết and giỗ Tổ sân khấu as `dd/MM`. */
export function yearFacts(year: number): { name: string; tet: string; ancestorsDay: string } {
  return {
    name: yearName(year),
    tet: dayAndMonth(tet(year)),
    ancestorsDay: dayAndMonth(stageAncestorsDay(year)),
  };
}

/** Years that a new season is offered for: last year to three years ahead. */
export function offeredYears(thisYear: number): number[] {
  return Array.from({ length: 5 }, (_, index) => thisYear - 1 + index);
}
