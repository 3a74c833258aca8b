import { MINUTES_A_DAY } from '../../../../../domain/schedule/index.ts';
import { limits } from '../../../../../shared/limits.ts';
import type { CalendarSession } from '../session.ts';
import type { GridColumn } from '../types.ts';
import type { Landing, Lifted } from './drag-state.ts';
import type { GridView } from './grid-view.ts';
import { land } from './land.ts';
import { type Plan, planMove, planNew, planResize, stepOf } from './landing.ts';

const LEAST = 15;
type Keys = Pick<KeyboardEvent, 'code' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

const byDays = (view: GridView) =>
  view.columns[0]?.placeId === undefined && view.columns[0]?.personId === undefined;

const stays = ({ column: from }: Lifted, to: GridColumn) =>
  from?.placeId === to.placeId && from?.personId === to.personId;

/** The landing with other times, or in another column. */
function replan(lifted: Lifted, column: GridColumn, start: number, end: number, copy: boolean): Plan | null {
  if (lifted.act === 'schedule' || !lifted.call) return planNew(lifted, column, start, end);
  const longer = lifted.act !== 'move' || end - start !== lifted.call.end - lifted.call.start;
  // What changes its length stays with its place or person.
  if (longer && !stays(lifted, column)) return null;
  return longer
    ? planResize(lifted.call, column, start, end)
    : planMove(lifted, lifted.call, column, start, copy);
}

/** Up and down move the call, or the edge of it that is held; Shift means the end. Null where the other edge is. */
function stepTime(
  view: GridView,
  act: Lifted['act'],
  now: Landing,
  keys: Keys,
  by: number,
): { start: number; end: number } | null {
  if (view.kind === 'month') {
    const days = by * 7 * MINUTES_A_DAY;
    return { start: now.start + days, end: now.end + days };
  }
  const step = by * stepOf(keys.altKey);
  if (act === 'resize-start') {
    const start = now.start + step;
    return start > now.end - LEAST || now.end - start > limits.callMinutes ? null : { start, end: now.end };
  }
  if (!keys.shiftKey && act !== 'resize-end') return { start: now.start + step, end: now.end + step };
  const end = Math.min(Math.max(now.end + step, now.start + LEAST), now.start + limits.callMinutes);
  return { start: now.start, end };
}

/** Column of a start: that of its day where columns are days. */
function columnFor(view: GridView, now: GridColumn, start: number): GridColumn {
  if (!byDays(view)) return now;
  const day = Math.floor(start / MINUTES_A_DAY);
  return view.columns.find((column) => column.day === day) ?? { key: `day ${day}`, day };
}

/** One key of a drag by keyboard. False if it is none of its keys, or it goes no further that way. */
export function walk(session: CalendarSession, keys: Keys): boolean {
  const [view, lifted, now] = [session.view.get(), session.drag.lifted.get(), session.drag.landing.get()];
  if (!view || !lifted || !now) return false;
  let { start, end, column } = now;
  const shift = (days: number) => {
    start += days * MINUTES_A_DAY;
    end += days * MINUTES_A_DAY;
  };
  switch (keys.code) {
    case 'ArrowUp':
    case 'ArrowDown': {
      const times = stepTime(view, lifted.act, now, keys, keys.code === 'ArrowDown' ? 1 : -1);
      if (!times) return false;
      ({ start, end } = times);
      break;
    }
    case 'ArrowLeft':
    case 'ArrowRight': {
      const by = keys.code === 'ArrowRight' ? 1 : -1;
      if (byDays(view)) shift(by);
      else {
        const next = view.columns[view.columns.findIndex(({ key }) => key === column.key) + by];
        if (!next) return false;
        column = next;
      }
      break;
    }
    case 'PageUp':
    case 'PageDown': {
      if (!byDays(view)) return false;
      // As far as the page turns; in the month a week.
      const days = view.kind === 'month' ? 7 : view.columns.length;
      shift(keys.code === 'PageDown' ? days : -days);
      break;
    }
    default:
      return false;
  }
  column = columnFor(view, column, start);
  const copy = keys.ctrlKey || keys.metaKey;
  const plan = replan(lifted, column, start, end, copy);
  if (!plan || !land(session, plan)) return false;
  showDay(session, view, column.day);
  session.view.get()?.reveal(start, end);
  return true;
}

/**
 * Home takes hold of the start of the call in the hand and End of its end, for the arrows to move; once more lets go of
 * it. Null if the key is neither, or the call has no such edge here.
 */
export function holdEdge(
  session: CalendarSession,
  keys: Keys,
): 'move' | 'resize-start' | 'resize-end' | null {
  const [view, lifted, now] = [session.view.get(), session.drag.lifted.get(), session.drag.landing.get()];
  if ((keys.code !== 'Home' && keys.code !== 'End') || view?.kind !== 'time' || !now) return null;
  if (!lifted?.call || lifted.calls.length > 1 || lifted.act === 'schedule') return null;
  if (!stays(lifted, now.column)) return null;
  const edge = keys.code === 'Home' ? 'resize-start' : 'resize-end';
  const act = lifted.act === edge ? 'move' : edge;
  session.drag.lifted.set({ ...lifted, act });
  const plan = replan({ ...lifted, act }, now.column, now.start, now.end, false);
  if (plan) land(session, plan);
  return act;
}

/** Turns the page if the landing's day is not on it. */
function showDay(session: CalendarSession, view: GridView, day: number): void {
  const [first, last] = [view.columns[0]?.day ?? day, view.columns.at(-1)?.day ?? day];
  if (day < first) session.intent({ type: 'page', by: -1 });
  else if (day > last) session.intent({ type: 'page', by: 1 });
}

/** Ctrl pressed or let go while something is in the hand of the keyboard. */
export function setCopy(session: CalendarSession, copy: boolean): void {
  const [lifted, now] = [session.drag.lifted.get(), session.drag.landing.get()];
  if (!lifted || !now || lifted.act !== 'move' || now.intent.type === 'resize' || now.copy === copy) return;
  const plan = replan(lifted, now.column, now.start, now.end, copy);
  if (plan) land(session, plan);
}
