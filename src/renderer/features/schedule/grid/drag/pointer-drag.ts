import { zoom } from '../../../../ui/zoom.ts';
import type { CalendarSession } from '../session.ts';
import type { Lifted } from './drag-state.ts';
import { createEdgeScroll, EDGE_ZONE } from './edge-scroll.ts';
import type { GridView } from './grid-view.ts';
import { land } from './land.ts';
import { planAt, stepOf } from './landing.ts';
import { stretchBand } from './rubber-band.ts';

/** How long a call is held at the edge before the page turns, and before it turns again. */
const HOLD = 650;
const HOLD_AGAIN = 1000;
const touches = ['touchmove', 'touchend', 'touchcancel'] as const;

/**
 * Follows the pointer of a drag: computes the landing once a step, scrolls at the edges, turns the page where it is held
 * there. Returns the end of it.
 */
export function followPointer(
  session: CalendarSession,
  lifted: Lifted,
  at: { x: number; y: number; copy: boolean; target: HTMLElement | null },
): () => void {
  const { target } = at;
  let { x, y, copy } = at;
  const goesAcross = lifted.act === 'move' || lifted.act === 'schedule' || lifted.act === 'select';
  let fine = false;
  // Who scrolled sideways to the last column wants that one, not the next page.
  let spent = false;
  let frame = 0;
  let edge = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const first = session.view.get();
  first?.measure();
  const start = first?.nearest(x, y) ?? null;
  const band =
    lifted.act === 'select' && first && start
      ? { spot: start, point: first.inBody(x, y), before: session.selection.get() }
      : null;

  const update = () => {
    const view = session.view.get();
    if (session.drag.lifted.get() !== lifted) return;
    if (band) {
      if (view) stretchBand(session, view, band, x, y);
      return;
    }
    const canCopy = lifted.act === 'move';
    const spot =
      view && (lifted.act === 'move' || lifted.act === 'schedule' ? view.locate(x, y) : view.nearest(x, y));
    const how = { step: stepOf(fine), copy: copy && canCopy, byDay: view?.kind === 'month' };
    land(session, spot ? planAt(lifted, spot, how) : null);
    hold();
  };

  const turnPage = () => {
    if (edge === 0) return;
    timer = setTimeout(turnPage, HOLD_AGAIN);
    session.intent({ type: 'page', by: edge as -1 | 1 });
  };
  const hold = () => {
    const view = session.view.get();
    const turns = !spent && (lifted.act === 'move' || lifted.act === 'schedule');
    const now = view && turns ? view.pageEdge(x, y) : 0;
    if (now === edge) return;
    edge = now;
    clearTimeout(timer);
    if (view) {
      if (edge === 0) delete view.root.dataset.pageEdge;
      else view.root.dataset.pageEdge = edge < 0 ? 'before' : 'after';
    }
    if (edge !== 0) timer = setTimeout(turnPage, HOLD);
  };

  const [down, across] = [createEdgeScroll(), createEdgeScroll()];
  const scrollAtEdges = ({ scroller, headHeight, gutter }: GridView, now: number) => {
    const box = scroller.getBoundingClientRect();
    const [inX, inY] = [x > box.left && x < box.right, y > box.top && y < box.bottom];
    const top = inX ? down(y, box.top + headHeight() * zoom(), box.bottom, now) : 0;
    // Only where there are more columns than fit; the column of the hours is the zone on the left.
    const left = inY && goesAcross ? across(x, box.left + gutter * zoom() - EDGE_ZONE, box.right, now) : 0;
    if (left === 0 && x > box.left + gutter * zoom() && x < box.right - EDGE_ZONE) spent = false;
    if (top === 0 && left === 0) return;
    const before = scroller.scrollTop + scroller.scrollLeft;
    scroller.scrollTop += top;
    const from = scroller.scrollLeft;
    scroller.scrollLeft += left;
    if (scroller.scrollLeft !== from) spent = true;
    if (scroller.scrollTop + scroller.scrollLeft !== before) update();
  };
  const scroll = (now: number) => {
    const view = session.view.get();
    if (view) scrollAtEdges(view, now);
    frame = requestAnimationFrame(scroll);
  };

  const onMouse = (event: MouseEvent) => {
    x = event.clientX;
    y = event.clientY;
    copy = event.ctrlKey || event.metaKey;
    fine = event.altKey;
    update();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Alt') event.preventDefault();
    if (event.key !== 'Control' && event.key !== 'Meta' && event.key !== 'Alt') return;
    copy = event.ctrlKey || event.metaKey;
    fine = event.altKey;
    update();
  };
  // A finger's events go to what it touched first, also when the page was turned and that is no more: then nobody above
  // hears them, so they are said again from the top.
  const relay = (event: TouchEvent) => {
    if (target?.isConnected || event.target === document) return;
    onTouch(event);
    if (event.type !== 'touchmove') document.dispatchEvent(new Event(event.type));
  };
  const onTouch = (event: TouchEvent) => {
    const touch = event.touches[0];
    if (!touch) return;
    x = touch.clientX;
    y = touch.clientY;
    update();
  };
  const onPage = () => {
    edge = session.view.get() ? edge : 0;
    session.view.get()?.measure();
    update();
  };
  const ends = [session.view.subscribe(onPage)];
  window.addEventListener('mousemove', onMouse);
  window.addEventListener('keydown', onKey);
  window.addEventListener('keyup', onKey);
  window.addEventListener('touchmove', onTouch);
  for (const type of touches) target?.addEventListener(type, relay);
  const { scroller } = first ?? {};
  scroller?.addEventListener('scroll', update, { passive: true });
  frame = requestAnimationFrame(scroll);
  update();
  return () => {
    for (const end of ends) end();
    window.removeEventListener('mousemove', onMouse);
    window.removeEventListener('keydown', onKey);
    window.removeEventListener('keyup', onKey);
    window.removeEventListener('touchmove', onTouch);
    for (const type of touches) target?.removeEventListener(type, relay);
    scroller?.removeEventListener('scroll', update);
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    session.band.set(null);
    const view = session.view.get();
    if (view) delete view.root.dataset.pageEdge;
  };
}
