import { flushSync } from 'react-dom';
import { MINUTES_A_DAY } from '../../../../../domain/schedule/index.ts';
import type { GridView } from '../drag/grid-view.ts';
import { stopsOf } from '../painted.ts';
import type { CalendarSession } from '../session.ts';
import { MORNING } from './new-time.ts';

export const columnElement = (view: GridView, index: number): HTMLElement | null =>
  view.root.querySelector<HTMLElement>(`[data-column="${index}"]`);

export const startOf = (element: HTMLElement): number => Number(element.dataset.start);

/** Puts the keyboard on empty time, drawn at once so that it can have the focus. */
export function focusCursor(
  session: CalendarSession,
  view: GridView,
  cursor: { index: number; start: number; minutes: number },
): void {
  const last = MINUTES_A_DAY - cursor.minutes;
  const start = Math.min(Math.max(cursor.start, 0), last);
  flushSync(() => session.cursor.set({ ...cursor, start }));
  const column = columnElement(view, cursor.index);
  column?.querySelector<HTMLElement>('[data-cursor]')?.focus({ preventScroll: true });
  const day = view.columns[cursor.index]?.day ?? 0;
  if (view.kind === 'time')
    view.reveal(day * MINUTES_A_DAY + start, day * MINUTES_A_DAY + start + cursor.minutes);
}

/** Focuses what is nearest to a time in a column: a call, a "+N", or empty time where there is neither. */
export function focusNearest(session: CalendarSession, view: GridView, index: number, start: number): void {
  const column = columnElement(view, index);
  if (!column) return;
  const stops = stopsOf(column).filter((stop) => stop.dataset.cursor === undefined);
  const [first] = stops;
  if (!first) {
    // On a whole day a new call begins in the morning, whatever hour one came from.
    focusCursor(session, view, { index, start: view.kind === 'month' ? MORNING : start, minutes: 120 });
    return;
  }
  const nearest = stops.reduce(
    (best, each) => (Math.abs(startOf(each) - start) < Math.abs(startOf(best) - start) ? each : best),
    first,
  );
  focusStop(nearest);
}

export function focusStop(stop: HTMLElement): void {
  stop.focus({ preventScroll: true });
  stop.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
}

/** After the page was turned by the keyboard: the focus goes on where it would have been. */
export function arrive(session: CalendarSession, view: GridView): void {
  const { arrival } = session;
  session.arrival = null;
  if (!arrival) return;
  const index = Math.min(
    Math.max(arrival.index < 0 ? view.columns.length - 1 : arrival.index, 0),
    view.columns.length - 1,
  );
  // The columns are drawn, but their own effects may be to come.
  queueMicrotask(() => focusNearest(session, view, index, arrival.start));
}
