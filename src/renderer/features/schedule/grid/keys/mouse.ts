import type { MouseEvent } from 'react';
import { MINUTES_A_DAY } from '../../../../../domain/schedule/index.ts';
import type { Lifted } from '../drag/drag-state.ts';
import type { GridView, Spot } from '../drag/grid-view.ts';
import { planNew } from '../drag/landing.ts';
import type { CalendarSession } from '../session.ts';
import type { GridColumn } from '../types.ts';
import { cellStart } from './new-time.ts';
import { callsInView } from './select.ts';

const callOf = (target: EventTarget): string | null =>
  (target instanceof Element && target.closest<HTMLElement>('[data-call]')?.dataset.call) || null;

const moreOf = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-more]') : null;

/** Click chooses, Ctrl adds or takes away, Shift reaches from the last one; on empty time nothing is chosen. */
export function clickCall(session: CalendarSession, view: GridView, event: MouseEvent): void {
  const more = moreOf(event.target);
  if (more) {
    openMore(session, view, more);
    return;
  }
  const id = callOf(event.target);
  const { selection } = session;
  if (id === null) {
    const empty = event.target instanceof Element && event.target.closest('[data-column]');
    if (empty && !event.shiftKey && !event.ctrlKey) selection.set(new Set());
    return;
  }
  if (event.ctrlKey || event.metaKey) {
    const next = new Set(selection.get());
    if (!next.delete(id)) next.add(id);
    selection.set(next);
    session.anchor = id;
  } else if (event.shiftKey && session.anchor !== null) {
    const order = callsInView(session, view).map((call) => call.id);
    const [from, to] = [order.indexOf(session.anchor), order.indexOf(id)];
    if (from >= 0 && to >= 0) selection.set(new Set(order.slice(Math.min(from, to), Math.max(from, to) + 1)));
  } else {
    selection.set(new Set([id]));
    session.anchor = id;
  }
}

/** Opens the list behind a "+N". */
export function openMore(session: CalendarSession, view: GridView, opener: HTMLElement): void {
  const index = Number(opener.closest<HTMLElement>('[data-column]')?.dataset.column ?? 0);
  const column = view.columns[index];
  if (!column) return;
  const box = opener.getBoundingClientRect();
  session.more.set({
    day: column.day,
    ids: (opener.dataset.more ?? '').split(' '),
    at: { x: box.right, y: box.top },
    opener,
  });
}

/** A call opens by a double click; empty time becomes a new call. */
export function pressEmpty(session: CalendarSession, view: GridView, event: MouseEvent): void {
  if (moreOf(event.target)) return;
  const id = callOf(event.target);
  if (id !== null) {
    session.intent({ type: 'open', id });
    return;
  }
  const inColumn = event.target instanceof Element && event.target.closest('[data-column]');
  if (!inColumn) return;
  view.measure();
  const at = view.locate(event.clientX, event.clientY);
  if (!at) return;
  const start = startAt(view, at);
  createAt(session, at.column, start, start + 120);
}

/** A new call without a drag; a question about it shows it as if it had been drawn. */
export function createAt(session: CalendarSession, column: GridColumn, start: number, end: number): void {
  const by = 'pointer';
  const lifted: Lifted = { by, call: null, calls: [], item: null, act: 'create', column, pressed: start };
  const plan = planNew(lifted, column, start, end);
  session.intent(plan.intent, { lifted, landing: { ...plan, preview: session.preview(plan.intent) } });
}

const startAt = (view: GridView, at: Spot) =>
  view.kind === 'month'
    ? cellStart(at.column.day)
    : Math.min(Math.floor(at.minute / 30) * 30, (at.column.day + 1) * MINUTES_A_DAY - 120);

/** The menu of what was right-clicked: the chosen calls if it is one of them, else that call alone, or empty time. */
export function openMenu(session: CalendarSession, view: GridView, event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  if (!target?.closest('[data-column]')) return;
  event.preventDefault();
  view.measure();
  const at = view.nearest(event.clientX, event.clientY);
  const id = callOf(event.target);
  const ids = id === null ? [] : idsWith(session, id);
  if (id !== null && !session.selection.get().has(id)) session.selection.set(new Set([id]));
  session.intent({
    type: 'menu',
    ids,
    at: { x: event.clientX, y: event.clientY },
    minute: at ? startAt(view, at) : 0,
    column: at?.column ?? null,
  });
}

/** The chosen calls that are still there if the call is one of them, else it alone. */
export function idsWith(session: CalendarSession, id: string): string[] {
  const chosen = session.selection.get();
  return chosen.has(id)
    ? [id, ...[...chosen].filter((each) => each !== id && session.model.call(each))]
    : [id];
}
