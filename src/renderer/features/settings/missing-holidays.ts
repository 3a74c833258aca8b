import type { Holiday } from '../../../domain/season/index.ts';

/** Those of the certain holidays whose day is not in the table yet; what is written for a day is the house's word. */
export function missingHolidays(
  certain: readonly Holiday[],
  known: readonly { date: string; kind: string; name: string }[],
): Holiday[] {
  return certain.filter(
    (day) => !known.some((row) => row.date === day.date && (row.kind === day.kind || row.name === day.name)),
  );
}
