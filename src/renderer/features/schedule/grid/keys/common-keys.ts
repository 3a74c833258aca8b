import type { KeyboardEvent } from 'react';
import { MINUTES_A_DAY } from '../../../../../domain/schedule/index.ts';
import type { GridView } from '../drag/grid-view.ts';
import type { CalendarSession } from '../session.ts';
import { createAt, idsWith, openMore } from './mouse.ts';
import { callsInView } from './select.ts';

/** Where the keyboard is: the column, and the call, "+N" or empty time in it. */
export type Place = {
  index: number;
  element: HTMLElement;
  id: string | null;
  cursor: boolean;
  start: number;
  day: number;
};

export function placeOf(view: GridView, target: EventTarget): Place | null {
  const element =
    target instanceof Element ? target.closest<HTMLElement>('[data-call], [data-more], [data-cursor]') : null;
  const index = Number(element?.closest<HTMLElement>('[data-column]')?.dataset.column ?? Number.NaN);
  const column = view.columns[index];
  if (!element || !column) return null;
  return {
    index,
    element,
    id: element.dataset.call ?? null,
    cursor: element.dataset.cursor !== undefined,
    start: Number(element.dataset.start),
    day: column.day,
  };
}

function create(session: CalendarSession, view: GridView, place: Place): void {
  const column = view.columns[place.index];
  if (!column) return;
  const start = place.day * MINUTES_A_DAY + place.start;
  createAt(session, column, start, start + Number(place.element.dataset.minutes ?? 120));
}

function menu(session: CalendarSession, view: GridView, place: Place): void {
  const box = place.element.getBoundingClientRect();
  if (place.id !== null && !session.selection.get().has(place.id)) session.selection.set(new Set([place.id]));
  session.intent({
    type: 'menu',
    ids: place.id === null ? [] : idsWith(session, place.id),
    at: { x: box.left + 12, y: Math.min(box.bottom, box.top + 24) },
    minute: place.day * MINUTES_A_DAY + place.start,
    column: view.columns[place.index] ?? null,
  });
}

/** Keys that mean the same on every grid. True if the key was one of them. */
export function commonKey(
  session: CalendarSession,
  view: GridView,
  place: Place,
  event: KeyboardEvent,
): boolean {
  const { id, cursor } = place;
  const control = event.ctrlKey || event.metaKey;
  const plain = !control && !event.altKey && !event.shiftKey;
  if (control && event.code === 'KeyA') {
    const all = callsInView(session, view).map((call) => call.id);
    session.selection.set(new Set(all));
    return true;
  }
  if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) {
    menu(session, view, place);
    return true;
  }
  if (cursor && plain && ['Enter', ' ', 'n', 'N'].includes(event.key)) {
    create(session, view, place);
    return true;
  }
  if (place.element.dataset.more !== undefined && plain && (event.key === 'Enter' || event.key === ' ')) {
    openMore(session, view, place.element);
    return true;
  }
  if (id === null) return false;
  if (event.key === 'Enter' && plain) {
    session.selection.set(new Set([id]));
    session.intent({ type: 'open', id });
    return true;
  }
  if (event.key === 'F2' && plain) {
    session.intent({ type: 'rename', id });
    return true;
  }
  if (event.key === 'Delete' && plain) {
    session.intent({ type: 'remove', ids: idsWith(session, id) });
    return true;
  }
  // Space alone lifts; with Ctrl it chooses, so that several can be lifted together.
  if (event.key === ' ' && control) {
    const next = new Set(session.selection.get());
    if (!next.delete(id)) next.add(id);
    session.selection.set(next);
    session.anchor = id;
    return true;
  }
  return false;
}
