import { liftedOrAsked } from './drag/drag-state.ts';
import type { CalendarSession } from './session.ts';

/**
 * Selection, what is lifted, the tab stop of each column and the focus are attributes of elements, set here and not by
 * React: they change often, touch few, and must not render a grid of a thousand cards. Called after every commit of a
 * column, and for the whole grid when one of the stores changes.
 */
export function paint(within: ParentNode, { selection, drag }: CalendarSession): void {
  const chosen = selection.get();
  const lifted = liftedOrAsked(drag);
  const away = new Set(lifted && lifted.act === 'move' ? lifted.calls.map(({ id }) => id) : []);
  if (lifted?.call && lifted.act.startsWith('resize')) away.add(lifted.call.id);
  for (const card of within.querySelectorAll<HTMLElement>('[data-call]')) {
    const id = card.dataset.call ?? '';
    setFlag(card, 'data-selected', chosen.has(id));
    const pressed = String(chosen.has(id));
    if (card.getAttribute('aria-pressed') !== pressed) card.setAttribute('aria-pressed', pressed);
    setFlag(card, 'data-lifted', away.has(id));
  }
}

function setFlag(element: HTMLElement, name: string, on: boolean): void {
  if (element.hasAttribute(name) !== on) element.toggleAttribute(name, on);
}

const FOCUSABLE = '[data-call], [data-more], [data-cursor]';

/** Calls, "+N" and cursor of a column, from morning to night. */
export function stopsOf(column: ParentNode): HTMLElement[] {
  return [...column.querySelectorAll<HTMLElement>(FOCUSABLE)].sort(
    (a, b) => Number(a.dataset.start) - Number(b.dataset.start),
  );
}

/** One tab stop a column: the one that had the focus last, else the first. */
export function keepOneStop(column: ParentNode, wanted?: HTMLElement): void {
  const stops = column.querySelectorAll<HTMLElement>(FOCUSABLE);
  let stop = wanted ?? null;
  for (const each of stops) if (!stop && each.tabIndex === 0) stop = each;
  stop ??= stopsOf(column)[0] ?? null;
  for (const each of stops) {
    const index = each === stop ? 0 : -1;
    if (each.tabIndex !== index) each.tabIndex = index;
  }
}

/** The card of a call, or the "+N" that holds it. */
export function elementOf(within: ParentNode, id: string): HTMLElement | null {
  return (
    within.querySelector<HTMLElement>(`[data-call="${CSS.escape(id)}"]`) ??
    within.querySelector<HTMLElement>(`[data-more~="${CSS.escape(id)}"]`)
  );
}

/**
 * Gives the call that waits for it the focus, in the commit that draws it. A user who has gone elsewhere meanwhile is
 * not called back.
 */
export function focusWanted(within: ParentNode, session: CalendarSession): void {
  const id = session.model.wanted.get();
  if (id === null) return;
  const now = document.activeElement;
  if (now && now !== document.body && now !== session.focusFrom) {
    session.model.focusNone();
    return;
  }
  const element = elementOf(within, id);
  if (!element || element === now) return;
  session.focusFrom = element;
  element.focus({ preventScroll: true });
}
