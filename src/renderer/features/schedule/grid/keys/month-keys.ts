import type { KeyboardEvent } from 'react';
import type { GridView } from '../drag/grid-view.ts';
import { stopsOf } from '../painted.ts';
import type { CalendarSession } from '../session.ts';
import { commonKey, type Place, placeOf } from './common-keys.ts';
import { MORNING } from './new-time.ts';
import { columnElement, focusCursor, focusNearest, focusStop } from './roving.ts';
import { turn } from './time-keys.ts';

/** To a day so many cells away; beyond the month the page turns. */
function toDay(session: CalendarSession, view: GridView, place: Place, by: number, start: number): void {
  const index = place.index + by;
  if (index >= 0 && index < view.columns.length) focusNearest(session, view, index, start);
  else
    turn(session, by > 0 ? 1 : -1, {
      index: by > 0 ? (Math.abs(by) === 7 ? place.index % 7 : 0) : -1,
      start,
    });
}

/** The keyboard in a month: up and down through a day's calls and on to the week beside it. */
export function monthKeys(session: CalendarSession, view: GridView, event: KeyboardEvent): void {
  if (session.drag.lifted.get()) return;
  const place = placeOf(view, event.target);
  if (!place) return;
  if (commonKey(session, view, place, event)) {
    event.preventDefault();
    return;
  }
  if (event.altKey || event.metaKey) return;
  switch (event.key) {
    case 'ArrowUp':
    case 'ArrowDown': {
      const by = event.key === 'ArrowDown' ? 1 : -1;
      const column = columnElement(view, place.index);
      const stops = column ? stopsOf(column) : [];
      const next = stops[stops.indexOf(place.element) + by];
      if (next && !event.ctrlKey) focusStop(next);
      else toDay(session, view, place, by * 7, by > 0 ? 0 : 1440);
      break;
    }
    case 'ArrowLeft':
    case 'ArrowRight':
      toDay(session, view, place, event.key === 'ArrowRight' ? 1 : -1, place.start);
      break;
    case 'PageUp':
    case 'PageDown':
      turn(session, event.key === 'PageDown' ? 1 : -1, place);
      break;
    case 'n':
    case 'N':
      if (event.ctrlKey) return;
      focusCursor(session, view, { index: place.index, start: MORNING, minutes: 120 });
      break;
    case 'Enter':
      if (!event.ctrlKey) return;
      session.intent({ type: 'open-day', day: place.day });
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
