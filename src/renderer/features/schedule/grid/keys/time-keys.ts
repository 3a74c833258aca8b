import type { KeyboardEvent } from 'react';
import { MINUTES_A_DAY } from '../../../../../domain/schedule/index.ts';
import type { GridView } from '../drag/grid-view.ts';
import { stopsOf } from '../painted.ts';
import type { CalendarSession } from '../session.ts';
import { commonKey, type Place, placeOf } from './common-keys.ts';
import { columnElement, focusCursor, focusNearest, focusStop, startOf } from './roving.ts';

const STEP = 15;

/** Turns the page; the focus arrives in the column that was walked to. */
export function turn(session: CalendarSession, by: -1 | 1, arrival: { index: number; start: number }): void {
  session.arrival = arrival;
  session.intent({ type: 'page', by });
}

function sideways(session: CalendarSession, view: GridView, place: Place, by: -1 | 1): void {
  const index = place.index + by;
  if (index >= 0 && index < view.columns.length) focusNearest(session, view, index, place.start);
  else turn(session, by, { index: by > 0 ? 0 : -1, start: place.start });
}

/** Minutes of the day in which a call of the column ends. */
function endOf(session: CalendarSession, place: Place): number {
  const call = place.id === null ? undefined : session.model.call(place.id);
  return call ? Math.min(call.end - place.day * MINUTES_A_DAY, MINUTES_A_DAY - STEP) : place.start + 60;
}

function upOrDown(session: CalendarSession, view: GridView, place: Place, event: KeyboardEvent): void {
  const by = event.key === 'ArrowDown' ? 1 : -1;
  const column = columnElement(view, place.index);
  if (!column) return;
  const { index } = place;
  const calls = stopsOf(column).filter((stop) => stop.dataset.cursor === undefined);
  if (place.cursor) {
    const minutes = Number(place.element.dataset.minutes ?? 60);
    if (event.shiftKey) {
      focusCursor(session, view, { index, start: place.start, minutes: Math.max(STEP, minutes + by * STEP) });
      return;
    }
    const start = place.start + by * STEP;
    const met = calls.find((stop) => startOf(stop) === start);
    if (met && !event.ctrlKey) focusStop(met);
    else focusCursor(session, view, { index, start, minutes });
    return;
  }
  const next = calls[calls.indexOf(place.element) + by];
  if (next && !event.ctrlKey) focusStop(next);
  else
    focusCursor(session, view, {
      index,
      start: by > 0 ? endOf(session, place) : place.start - 60,
      minutes: 60,
    });
}

/** The keyboard on a grid of hours; what is lifted is moved elsewhere (`drag/keyboard-drag.ts`). */
export function timeKeys(session: CalendarSession, view: GridView, event: KeyboardEvent): void {
  if (session.drag.lifted.get()) return;
  const place = placeOf(view, event.target);
  if (!place) return;
  if (commonKey(session, view, place, event)) {
    event.preventDefault();
    return;
  }
  if (event.altKey || event.metaKey) return;
  const first = view.columns[0];
  const byDays = first?.placeId === undefined && first?.personId === undefined;
  switch (event.key) {
    case 'ArrowUp':
    case 'ArrowDown':
      upOrDown(session, view, place, event);
      break;
    case 'ArrowLeft':
    case 'ArrowRight': {
      const by = event.key === 'ArrowRight' ? 1 : -1;
      if (!byDays && !view.columns[place.index + by]) return;
      sideways(session, view, place, by);
      break;
    }
    case 'PageUp':
    case 'PageDown':
      turn(session, event.key === 'PageDown' ? 1 : -1, place);
      break;
    case 'Home':
    case 'End':
      focusNearest(session, view, place.index, event.key === 'Home' ? 0 : MINUTES_A_DAY);
      break;
    case 'n':
    case 'N':
      if (event.ctrlKey) return;
      focusCursor(session, view, { index: place.index, start: endOf(session, place), minutes: 120 });
      break;
    case 'Escape':
      if (place.cursor) focusNearest(session, view, place.index, place.start);
      else if (session.selection.get().size > 0) session.selection.set(new Set());
      else return;
      break;
    default:
      return;
  }
  event.preventDefault();
}
