import { scrollStep } from '../../../../ui/auto-scroll.ts';
import { zoom } from '../../../../ui/zoom.ts';
import type { CalendarSession } from '../session.ts';
import type { Lifted } from './drag-state.ts';
import { land } from './land.ts';
import { planAt, stepOf } from './landing.ts';
import { stretchBand } from './rubber-band.ts';

/** How long a call is held at the edge before the page turns, and before it turns again. */
const HOLD = 650;
const HOLD_AGAIN = 1000;

/**
 * Follows the pointer of a drag: computes the landing once a step, scrolls at the edges, turns the page where it is held
 * there. Returns the end of it.
 */
export function followPointer(
  session: CalendarSession,
  lifted: Lifted,
  at: { x: number; y: number; copy: boolean },
): () => void {
  let { x, y, copy } = at;
  let fine = false;
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
    const now = view && (lifted.act === 'move' || lifted.act === 'schedule') ? view.pageEdge(x, y) : 0;
    if (now === edge) return;
    edge = now;
    clearTimeout(timer);
    if (view) {
      if (edge === 0) delete view.root.dataset.pageEdge;
      else view.root.dataset.pageEdge = edge < 0 ? 'before' : 'after';
    }
    if (edge !== 0) timer = setTimeout(turnPage, HOLD);
  };

  const scroll = () => {
    const view = session.view.get();
    if (view) {
      const box = view.scroller.getBoundingClientRect();
      const inside = x > box.left && x < box.right;
      const step = inside ? scrollStep(y, box.top + view.headHeight() * zoom(), box.bottom) : 0;
      if (step !== 0) {
        const before = view.scroller.scrollTop;
        view.scroller.scrollTop += step;
        if (view.scroller.scrollTop !== before) update();
      }
    }
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
    scroller?.removeEventListener('scroll', update);
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    session.band.set(null);
    const view = session.view.get();
    if (view) delete view.root.dataset.pageEdge;
  };
}
