import { weekdayOfNumber } from './plan-minute.ts';

/** Repeat (lặp lại): on these weekdays (bit 0 is Monday) up to and with `until`, a day number. */
export type RepeatRule = { weekdays: number; until: number; skipHolidays: boolean };
export type RepeatHoliday = { name: string; kind: 'public' | 'rest' | 'worked' | 'memorial' };

/** A repeat is a plan for weeks, not a rule without end: each date becomes a call of its own. */
export const repeatLimits = { days: 366, dates: 200 } as const;

export type RepeatDates =
  | { days: readonly number[]; skipped: readonly { day: number; name: string }[] }
  | { refused: 'no-weekday' | 'before' | 'too-long' | 'too-many' | 'nothing' };

/**
 * The days on which a call of `firstDay` is repeated, that day itself left out. Days off and memorial days are skipped
 * and named where the rule says so; a day that is worked in exchange (làm bù) is a day like any other.
 */
export function repeatDates(
  firstDay: number,
  { weekdays, until, skipHolidays }: RepeatRule,
  holidays: ReadonlyMap<number, RepeatHoliday>,
): RepeatDates {
  if ((weekdays & 127) === 0) return { refused: 'no-weekday' };
  if (until <= firstDay) return { refused: 'before' };
  if (until - firstDay > repeatLimits.days) return { refused: 'too-long' };
  const days: number[] = [];
  const skipped: { day: number; name: string }[] = [];
  for (let day = firstDay + 1; day <= until; day++) {
    if ((weekdays & (1 << weekdayOfNumber(day))) === 0) continue;
    const holiday = skipHolidays ? holidays.get(day) : undefined;
    if (holiday && holiday.kind !== 'worked') skipped.push({ day, name: holiday.name });
    else days.push(day);
  }
  if (days.length > repeatLimits.dates) return { refused: 'too-many' };
  return days.length === 0 && skipped.length === 0 ? { refused: 'nothing' } : { days, skipped };
}
