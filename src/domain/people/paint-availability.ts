import type { LocalDate } from '../../shared/time/local-time.ts';
import { dayNumber, dayOfNumber, MINUTES_A_DAY } from '../schedule/index.ts';
import {
  type Availability,
  type AvailabilityFields,
  type AvailabilityKind,
  busyOn,
  coversDay,
  type DayStretch,
  EVERY_DAY,
  happens,
} from './availability.ts';

/** The parts of a day that are painted: sáng, chiều, tối. */
export const dayParts = [
  { name: 'morning', from: 0, to: 720 },
  { name: 'afternoon', from: 720, to: 1080 },
  { name: 'evening', from: 1080, to: MINUTES_A_DAY },
] as const;

/** A stretch of a person's day that a stroke goes over. */
export type PaintedCell = { personId: string; day: number } & DayStretch;

/** What a stroke writes: one act on the records `availability`. */
export type AvailabilityChange = {
  add: AvailabilityFields[];
  update: { id: string; fields: Partial<AvailabilityFields> }[];
  remove: string[];
};

/**
 * What a cell of the week shows: all of it taken by one kind, a part of it, or nothing. Leave and travelling stand
 * before busy where a cell holds several.
 */
export function cellState(
  rows: readonly AvailabilityFields[],
  day: number,
  { from, to }: DayStretch,
): { kind: AvailabilityKind; whole: boolean } | null {
  let best: { kind: AvailabilityKind; whole: boolean } | null = null;
  for (const kind of ['leave', 'travelling', 'busy'] as const) {
    const taken = busyOn(rows, day, kind).filter((stretch) => stretch.from < to && stretch.to > from);
    if (taken.length === 0) continue;
    const whole = taken.some((stretch) => stretch.from <= from && stretch.to >= to);
    if (best === null || (whole && !best.whole)) best = { kind, whole };
  }
  return best;
}

/** A row of availability as what is left of it, the stretch of one day taken out; the first keeps the row's place. */
function without(row: AvailabilityFields, day: number, { from, to }: DayStretch): AvailabilityFields[] {
  if (!coversDay(row, day) || row.fromMinute >= to || row.toMinute <= from) return [row];
  const date = dayOfNumber(day);
  const onDay = (fromMinute: number, toMinute: number): AvailabilityFields => ({
    ...row,
    firstDate: date,
    lastDate: date,
    weekdays: EVERY_DAY,
    fromMinute,
    toMinute,
  });
  const before: AvailabilityFields = { ...row, lastDate: dayOfNumber(day - 1) };
  const after: AvailabilityFields = { ...row, firstDate: dayOfNumber(day + 1) };
  return [
    ...(dayNumber(row.firstDate) < day && happens(before) ? [before] : []),
    ...(row.fromMinute < from ? [onDay(row.fromMinute, from)] : []),
    ...(row.toMinute > to ? [onDay(to, row.toMinute)] : []),
    ...((row.lastDate === null || dayNumber(row.lastDate) > day) && happens(after) ? [after] : []),
  ];
}

/** New rows for painted cells: parts of a day that touch are one, and so are days in a row with the same hours. */
function rowsFor(cells: readonly PaintedCell[], kind: AvailabilityKind): AvailabilityFields[] {
  const rows: AvailabilityFields[] = [];
  for (const [personId, own] of Map.groupBy(cells, (cell) => cell.personId)) {
    const stretches: PaintedCell[] = [];
    for (const cell of own.toSorted((a, b) => a.day - b.day || a.from - b.from)) {
      const last = stretches.at(-1);
      if (last && last.day === cell.day && cell.from <= last.to) last.to = Math.max(last.to, cell.to);
      else stretches.push({ ...cell });
    }
    for (const same of Map.groupBy(stretches, ({ from, to }) => `${from}-${to}`).values()) {
      let open: { first: number; last: number } | null = null;
      const close = (cell: PaintedCell, first: number, last: number) =>
        rows.push({
          personId,
          kind,
          firstDate: dayOfNumber(first),
          lastDate: dayOfNumber(last) as LocalDate,
          fromMinute: cell.from,
          toMinute: cell.to,
          weekdays: EVERY_DAY,
          note: '',
        });
      const [any] = same;
      if (!any) continue;
      for (const { day } of same) {
        if (open && day === open.last + 1) open.last = day;
        else {
          if (open) close(any, open.first, open.last);
          open = { first: day, last: day };
        }
      }
      if (open) close(any, open.first, open.last);
    }
  }
  return rows;
}

const sameFields = (a: AvailabilityFields, b: AvailabilityFields) =>
  a.firstDate === b.firstDate &&
  a.lastDate === b.lastDate &&
  a.fromMinute === b.fromMinute &&
  a.toMinute === b.toMinute &&
  a.weekdays === b.weekdays;

/**
 * What a stroke over cells means: they become `kind`, or free where it is null. Rows that reach beyond the cells (a
 * leave of two weeks, every Tuesday) are cut around them, so that nothing outside the stroke changes; a cell that is
 * that kind already is passed over.
 */
export function paintAvailability(
  rows: readonly Availability[],
  cells: readonly PaintedCell[],
  kind: AvailabilityKind | null,
): AvailabilityChange {
  const byPerson = Map.groupBy(rows, (row) => row.personId);
  const change: AvailabilityChange = { add: [], update: [], remove: [] };
  for (const [personId, painted] of Map.groupBy(cells, (cell) => cell.personId)) {
    const own = byPerson.get(personId) ?? [];
    const wanted = painted.filter((cell) => {
      const state = cellState(own, cell.day, cell);
      return kind === null ? state !== null : state?.kind !== kind || !state.whole;
    });
    if (wanted.length === 0) continue;
    for (const { id, ...stored } of own) {
      let left: AvailabilityFields[] = [stored];
      for (const cell of wanted) left = left.flatMap((row) => without(row, cell.day, cell));
      const [first, ...others] = left;
      if (!first) change.remove.push(id);
      else if (!sameFields(first, stored)) {
        const { firstDate, lastDate, fromMinute, toMinute, weekdays } = first;
        change.update.push({ id, fields: { firstDate, lastDate, fromMinute, toMinute, weekdays } });
      }
      change.add.push(...others);
    }
    if (kind !== null) change.add.push(...rowsFor(wanted, kind));
  }
  return change;
}

export const isEmptyChange = ({ add, update, remove }: AvailabilityChange): boolean =>
  add.length + update.length + remove.length === 0;
