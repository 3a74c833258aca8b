import { scrollStep } from '../../../../ui/auto-scroll.ts';
import { zoom } from '../../../../ui/zoom.ts';
import { landingAt, ROW_HEIGHT } from '../model/drop-position.ts';
import type { Over } from '../state/drag-state.ts';
import type { Session } from '../state/session.ts';
import { setOpen } from '../state/view-state.ts';
import { dropRows, handOf, previewOf, samePreview } from './preview.ts';

/** The production of the strip that a point lies on. */
function productionAt(x: number, y: number): string | null {
  const element = document
    .elementsFromPoint?.(x, y)
    .find((each) => each instanceof HTMLElement && each.dataset.dropProduction !== undefined);
  return element instanceof HTMLElement ? (element.dataset.dropProduction ?? null) : null;
}

const sameOver = (a: Over | null, b: Over | null) =>
  a?.productionId === b?.productionId && a?.copy === b?.copy;

/** A closed group opens under a pointer that rests on it this long. */
const OPEN_AFTER = 600;

/**
 * Follows the pointer of a drag: computes where the rows would land once a gap or depth, opens closed groups, scrolls
 * at the edges. Returns the end of it.
 */
export function followPointer(
  session: Session,
  scroller: HTMLElement,
  headHeight: number,
  footHeight: number,
): () => void {
  const box = scroller.getBoundingClientRect();
  let x = session.lifted.get()?.x ?? 0;
  let y = session.lifted.get()?.y ?? 0;
  let frame = 0;
  let copy = false;
  let hovered: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rowsOf = session.model;
  let rows = dropRows(session.model, session.lifted.get()?.moved ?? new Set());

  const update = () => {
    const lifted = session.lifted.get();
    if (!lifted) return;
    if (rowsOf !== session.model) {
      rowsOf = session.model;
      rows = dropRows(session.model, lifted.moved);
    }
    const productionId = productionAt(x, y);
    const over = productionId === null ? null : { productionId, copy };
    if (!sameOver(over, session.over.get())) session.over.set(over);
    if (over !== null) {
      session.preview.set(null);
      return;
    }
    const height = (y - box.top) / zoom() - headHeight + scroller.scrollTop;
    const landing = landingAt(rows, height, handOf(session.model, lifted, (x - lifted.x) / zoom()));
    if (!samePreview(landing, session.preview.get())) {
      session.preview.set(landing && previewOf(session.model, lifted, landing));
    }
    hover(height);
  };

  const hover = (height: number) => {
    const row = session.model.rows[Math.floor(height / ROW_HEIGHT)];
    const lifted = session.lifted.get();
    const closed = row?.hasChildren && !row.expanded && !lifted?.moved.has(row.id) ? row.id : null;
    if (closed === hovered) return;
    hovered = closed;
    clearTimeout(timer);
    if (closed === null) return;
    timer = setTimeout(() => {
      session.view.update((view) => setOpen(view, closed, true));
      // The rows are there after the commit that this causes.
      requestAnimationFrame(update);
    }, OPEN_AFTER);
  };

  const scroll = () => {
    const step = session.over.get()
      ? 0
      : scrollStep(y, box.top + headHeight * zoom(), box.bottom - footHeight * zoom());
    if (step !== 0) {
      const before = scroller.scrollTop;
      scroller.scrollTop += step;
      if (scroller.scrollTop !== before) update();
    }
    frame = requestAnimationFrame(scroll);
  };

  const onMouse = (event: MouseEvent) => {
    x = event.clientX;
    y = event.clientY;
    copy = event.ctrlKey;
    update();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Control') return;
    copy = event.type === 'keydown';
    update();
  };
  const onTouch = (event: TouchEvent) => {
    const touch = event.touches[0];
    if (!touch) return;
    x = touch.clientX;
    y = touch.clientY;
    update();
  };
  window.addEventListener('mousemove', onMouse);
  window.addEventListener('keydown', onKey);
  window.addEventListener('keyup', onKey);
  window.addEventListener('touchmove', onTouch);
  scroller.addEventListener('scroll', update, { passive: true });
  frame = requestAnimationFrame(scroll);
  update();
  return () => {
    window.removeEventListener('mousemove', onMouse);
    window.removeEventListener('keydown', onKey);
    window.removeEventListener('keyup', onKey);
    window.removeEventListener('touchmove', onTouch);
    scroller.removeEventListener('scroll', update);
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
