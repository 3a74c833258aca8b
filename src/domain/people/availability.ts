import type { RecordFields, RecordRow } from '../../shared/contract/records.ts';
import type { LocalDate } from '../../shared/time/local-time.ts';
import { dayNumber, MINUTES_A_DAY, weekdayOfNumber } from '../schedule/index.ts';

export type Availability = RecordRow<'availability'>;
export type AvailabilityFields = RecordFields<'availability'>;
export type AvailabilityKind = AvailabilityFields['kind'];
export type Weekdays = number;

export const EVERY_DAY = 127;

/** A stretch of one day in minutes, half open. */
export type DayStretch = { from: number; to: number };

type Span = Pick<AvailabilityFields, 'firstDate' | 'lastDate' | 'weekdays'>;

/** True where a row of the availability (lịch bận) says something about a day. */
export function coversDay(row: Span, day: number): boolean {
  return (
    day >= dayNumber(row.firstDate) &&
    (row.lastDate === null || day <= dayNumber(row.lastDate)) &&
    (row.weekdays & (1 << weekdayOfNumber(day))) !== 0
  );
}

/** The weekdays of a mask, 0 is Monday. */
export const weekdaysOf = (mask: Weekdays): number[] =>
  [0, 1, 2, 3, 4, 5, 6].filter((day) => (mask & (1 << day)) !== 0);

/**
 * When a person cannot come on a day, in order, touching or overlapping stretches made one. `rows` are those of the
 * person; a kind gives only its own.
 */
export function busyOn(
  rows: readonly AvailabilityFields[],
  day: number,
  kind?: AvailabilityKind,
): DayStretch[] {
  const found = rows
    .filter((row) => (kind === undefined || row.kind === kind) && coversDay(row, day))
    .map(({ fromMinute, toMinute }) => ({ from: fromMinute, to: toMinute }))
    .toSorted((a, b) => a.from - b.from);
  const merged: DayStretch[] = [];
  for (const stretch of found) {
    const last = merged.at(-1);
    if (last && stretch.from <= last.to) last.to = Math.max(last.to, stretch.to);
    else merged.push({ ...stretch });
  }
  return merged;
}

/** The rest of the day: when the person can come. */
export function freeOn(rows: readonly AvailabilityFields[], day: number): DayStretch[] {
  const free: DayStretch[] = [];
  let at = 0;
  for (const { from, to } of busyOn(rows, day)) {
    if (from > at) free.push({ from: at, to: from });
    at = to;
  }
  if (at < MINUTES_A_DAY) free.push({ from: at, to: MINUTES_A_DAY });
  return free;
}

/** What a row says, in parts that a language puts into a sentence. */
export type AvailabilityPhrase = {
  kind: AvailabilityKind;
  days:
    | { type: 'day'; date: LocalDate }
    | { type: 'range'; from: LocalDate; to: LocalDate | null }
    | { type: 'weekly'; weekdays: number[]; from: LocalDate; to: LocalDate | null };
  hours:
    | { type: 'all' }
    /** "Không đi được sau 20:00". */
    | { type: 'after' | 'before'; minute: number }
    | { type: 'between'; from: number; to: number };
};

export function phraseOf(row: Omit<AvailabilityFields, 'personId' | 'note'>): AvailabilityPhrase {
  const { kind, firstDate, lastDate, fromMinute, toMinute, weekdays } = row;
  const days: AvailabilityPhrase['days'] =
    lastDate === firstDate
      ? { type: 'day', date: firstDate }
      : weekdays === EVERY_DAY
        ? { type: 'range', from: firstDate, to: lastDate }
        : { type: 'weekly', weekdays: weekdaysOf(weekdays), from: firstDate, to: lastDate };
  const [early, late] = [fromMinute === 0, toMinute === MINUTES_A_DAY];
  const hours: AvailabilityPhrase['hours'] =
    early && late
      ? { type: 'all' }
      : late
        ? { type: 'after', minute: fromMinute }
        : early
          ? { type: 'before', minute: toMinute }
          : { type: 'between', from: fromMinute, to: toMinute };
  return { kind, days, hours };
}

/** Why a row cannot be written; the same is refused by the planner. */
export type AvailabilityFault = 'dates' | 'hours' | 'weekdays' | 'never';

export function faultOfAvailability(
  row: Omit<AvailabilityFields, 'personId' | 'note' | 'kind'>,
): AvailabilityFault | null {
  if (row.lastDate !== null && row.lastDate < row.firstDate) return 'dates';
  if (row.toMinute <= row.fromMinute) return 'hours';
  if ((row.weekdays & EVERY_DAY) === 0) return 'weekdays';
  return happens(row) ? null : 'never';
}

/** True if a row falls on any day at all: a weekday may not lie between its two days. */
export function happens(row: Span): boolean {
  const first = dayNumber(row.firstDate);
  const last = row.lastDate === null ? first + 6 : Math.min(dayNumber(row.lastDate), first + 6);
  for (let day = first; day <= last; day++) if (coversDay(row, day)) return true;
  return false;
}
