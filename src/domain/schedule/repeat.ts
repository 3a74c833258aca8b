import { weekdayOfNumber } from './plan-minute.ts';

/** Repeat (lặp lại): on these weekdays (bit 0 is Monday) up to and with `until`, a day number. */
export type RepeatRule = { weekdays: number; until: number; skipHolidays: boolean };
export type RepeatHoliday = { name: string; kind: 'public' | 'rest' | 'worked' | 'memorial' };

/** A repeat is a plan for weeks, not a rule without end: each date becomes a call of its own. */
export const repeatLimits = { days: 366, dates: 200 } as const;

/** Why a repeat is refused for its size; null is one that may be. */
export function repeatTooLarge(reach: number, count: number): 'too-long' | 'too-many' | null {
  if (reach > repeatLimits.days) return 'too-long';
  return count > repeatLimits.dates ? 'too-many' : null;
}

/** A call that an act adds: the same `source` is the same call once more. */
export type AddedCall = { source: string; day: number };

/**
 * The same for an act, which does not say whether it repeats: what it adds more than once is a repeat. A week that is
 * pasted has each of its calls once, and may be as large as it is.
 */
export function repeatsTooLarge(added: readonly AddedCall[]): ReturnType<typeof repeatTooLarge> {
  let [reach, count] = [0, 0];
  for (const alike of Map.groupBy(added, ({ source }) => source).values()) {
    if (alike.length < 2) continue;
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const { day } of alike) [first, last] = [Math.min(first, day), Math.max(last, day)];
    reach = Math.max(reach, last - first);
    count += alike.length;
  }
  return repeatTooLarge(reach, count);
}

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
  const tooLong = repeatTooLarge(until - firstDay, 0);
  if (tooLong) return { refused: tooLong };
  const days: number[] = [];
  const skipped: { day: number; name: string }[] = [];
  for (let day = firstDay + 1; day <= until; day++) {
    if ((weekdays & (1 << weekdayOfNumber(day))) === 0) continue;
    const holiday = skipHolidays ? holidays.get(day) : undefined;
    if (holiday && holiday.kind !== 'worked') skipped.push({ day, name: holiday.name });
    else days.push(day);
  }
  const tooMany = repeatTooLarge(0, days.length);
  if (tooMany) return { refused: tooMany };
  return days.length === 0 && skipped.length === 0 ? { refused: 'nothing' } : { days, skipped };
}
