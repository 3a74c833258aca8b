import { dayOfMinute, MINUTES_A_DAY, type PlanMinute } from '../../../../../domain/schedule/index.ts';
import { limits } from '../../../../../shared/limits.ts';
import type { CalendarCall, DropIntent, GridColumn } from '../types.ts';
import type { Landing, Lifted } from './drag-state.ts';
import type { Spot } from './grid-view.ts';

/** What a drag would do, without what follows from it. */
export type Plan = Omit<Landing, 'preview'>;

/** 15 minutes, 5 with Alt. */
export const stepOf = (fine: boolean): number => (fine ? 5 : 15);
const snap = (minute: number, step: number) => Math.round(minute / step) * step;
const LEAST = 15;
/** Where the day begins for what is dropped on a whole day. */
const MORNING = 8 * 60;

type How = { step: number; copy: boolean; byDay: boolean };

/** Intent to move (or copy) what is lifted so that its lead stands at `start` in a column. */
export function planMove(
  lifted: Lifted,
  call: CalendarCall,
  to: GridColumn,
  start: PlanMinute,
  copy: boolean,
): Plan {
  const from = lifted.column;
  const ids = lifted.calls.map(({ id }) => id);
  const byMinutes = start - call.start;
  const placeChanges = to.placeId !== undefined && to.placeId !== call.placeId;
  const personChanges =
    to.personId !== undefined && from?.personId !== undefined && to.personId !== from.personId;
  return {
    intent: {
      type: copy ? 'copy' : 'move',
      ids,
      byMinutes,
      ...(placeChanges ? { placeId: to.placeId ?? null } : {}),
      ...(personChanges ? { personId: to.personId ?? '', fromPersonId: from?.personId ?? '' } : {}),
    },
    start,
    end: start + call.end - call.start,
    column: to,
    copy,
    unchanged: byMinutes === 0 && !placeChanges && !personChanges,
  };
}

export function planResize(call: CalendarCall, column: GridColumn, start: PlanMinute, end: PlanMinute): Plan {
  return {
    intent: { type: 'resize', id: call.id, start, end },
    start,
    end,
    column,
    copy: false,
    unchanged: start === call.start && end === call.end,
  };
}

export function planNew(lifted: Lifted, column: GridColumn, start: PlanMinute, end: PlanMinute): Plan {
  const intent: DropIntent = lifted.item
    ? { type: 'schedule', itemIds: lifted.item.itemIds, start, end, column }
    : { type: 'create', start, end, column };
  return { intent, start, end, column, copy: false, unchanged: false };
}

/** A time in the column's own day, where a pointer strayed into another day than makes sense. */
const inDayOf = (day: number, minute: PlanMinute) =>
  day * MINUTES_A_DAY + (((minute % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY);

function moveStart(lifted: Lifted, call: CalendarCall, at: Spot, { step, copy, byDay }: How): PlanMinute {
  if (byDay) return call.start + (at.column.day - dayOfMinute(lifted.pressed)) * MINUTES_A_DAY;
  const raw = at.minute - (lifted.pressed - call.start);
  // Where it came from is a place of its own, also off the quarter hours.
  if (!copy && Math.abs(raw - call.start) < step / 2) return call.start;
  const start = snap(raw, step);
  if (lifted.column && dayOfMinute(call.start) !== lifted.column.day) return start;
  const midnight = at.column.day * MINUTES_A_DAY;
  return Math.min(Math.max(start, midnight), midnight + MINUTES_A_DAY - LEAST);
}

/** What a pointer at a spot would do. */
export function planAt(lifted: Lifted, at: Spot, how: How): Plan | null {
  const { call, column } = lifted;
  const { step } = how;
  if (lifted.act === 'move' && call)
    return planMove(lifted, call, at.column, moveStart(lifted, call, at, how), how.copy);
  if (lifted.act === 'schedule' && lifted.item) {
    const start = how.byDay ? at.column.day * MINUTES_A_DAY + MORNING : snap(at.minute, step);
    return planNew(lifted, at.column, start, start + lifted.item.minutes);
  }
  if (lifted.act === 'create' && column) {
    const there = at.column.day === column.day ? at.minute : inDayOf(column.day, at.minute);
    const from = Math.floor(lifted.pressed / step) * step;
    // The nearest line, as when an end is moved: a hair below 11:00 is still 11:00.
    const to = snap(there, step);
    const last = Math.min(Math.max(from + step, to), from + limits.callMinutes);
    return to < from
      ? planNew(lifted, column, Math.max(to, from + step - limits.callMinutes), from + step)
      : planNew(lifted, column, from, last);
  }
  if (lifted.act === 'resize-end' && call && column) {
    const fits = at.minute > call.start && at.minute - call.start <= limits.callMinutes;
    const end = snap(fits ? at.minute : inDayOf(dayOfMinute(call.end - 1), at.minute), step);
    return planResize(
      call,
      column,
      call.start,
      Math.min(Math.max(end, call.start + LEAST), call.start + limits.callMinutes),
    );
  }
  if (lifted.act === 'resize-start' && call && column) {
    const fits = at.minute < call.end && call.end - at.minute <= limits.callMinutes;
    const start = snap(fits ? at.minute : inDayOf(dayOfMinute(call.start), at.minute), step);
    return planResize(
      call,
      column,
      Math.max(Math.min(start, call.end - LEAST), call.end - limits.callMinutes),
      call.end,
    );
  }
  return null;
}

export const samePlan = (a: Plan | null, b: Plan | null): boolean =>
  a !== null &&
  b !== null &&
  a.start === b.start &&
  a.end === b.end &&
  a.column.key === b.column.key &&
  a.intent.type === b.intent.type &&
  a.copy === b.copy;

/** All that would stand elsewhere, with its new times: what the preview draws. */
export function landedCalls(
  lifted: Lifted,
  landing: Plan,
): { id: string; start: PlanMinute; end: PlanMinute; lead: boolean }[] {
  const by = lifted.call ? landing.start - lifted.call.start : 0;
  const lead = { id: lifted.call?.id ?? '', start: landing.start, end: landing.end, lead: true };
  if (lifted.act !== 'move') return [lead];
  const rest = lifted.calls.filter(({ id }) => id !== lead.id);
  return [lead, ...rest.map(({ id, start, end }) => ({ id, start: start + by, end: end + by, lead: false }))];
}

/** Where a landing's column stands among those on the screen, on one of its days; −1 if it is on another page. */
export function columnIndexOf(columns: readonly GridColumn[], landing: GridColumn, day: number): number {
  return columns.findIndex(
    (column) =>
      column.day === day && column.placeId === landing.placeId && column.personId === landing.personId,
  );
}
