import { useDraggable } from '@dnd-kit/core';
import { type MouseEvent, type ReactNode, type RefObject, useRef } from 'react';
import { DragFrame } from '../drag-frame.tsx';
import { zoom } from '../zoom.ts';
import { chosen, moveRows, setView } from './commands.ts';
import styles from './edit-table.module.css';
import { selectRows } from './selection.ts';
import { useTableSession } from './session.ts';
import { ROW_HEIGHT } from './table-types.ts';

const HEAD_HEIGHT = 28;
const EDGE = 32;

/** One draggable for the whole table: rows are taken by the grip of any of them. Keys do the same by Alt and arrows. */
export function GridDrag({
  grid,
  children,
}: {
  grid: RefObject<HTMLDivElement | null>;
  children: ReactNode;
}) {
  const session = useTableSession();
  const stop = useRef<(() => void) | null>(null);

  const start = (activator: Event) => {
    const element = grid.current;
    if (!element || !(activator instanceof globalThis.MouseEvent)) return;
    let y = activator.clientY;
    let frame = 0;
    const update = () => {
      const box = element.getBoundingClientRect();
      const line = Math.round(((y - box.top) / zoom() - HEAD_HEIGHT + element.scrollTop) / ROW_HEIGHT);
      session.dropAt.set(Math.min(session.model.rows.length, Math.max(0, line)));
    };
    const scroll = () => {
      const box = element.getBoundingClientRect();
      if (y < box.top + HEAD_HEIGHT * zoom() + EDGE) element.scrollTop -= 8;
      else if (y > box.bottom - EDGE) element.scrollTop += 8;
      update();
      frame = requestAnimationFrame(scroll);
    };
    const onMove = (move: globalThis.MouseEvent) => {
      y = move.clientY;
    };
    window.addEventListener('mousemove', onMove);
    frame = requestAnimationFrame(scroll);
    stop.current = () => {
      window.removeEventListener('mousemove', onMove);
      cancelAnimationFrame(frame);
    };
  };
  const finish = (): number | null => {
    stop.current?.();
    stop.current = null;
    const at = session.dropAt.get();
    session.dropAt.set(null);
    return at;
  };
  const end = () => {
    const at = finish();
    const ids = chosen(session).rows.map((row) => row.id);
    const places = ids.map((id) => session.model.indexOf.get(id) ?? -1);
    const [first = 0, last = 0] = [places[0], places.at(-1)];
    // Dropped where they stand.
    if (at === null || ids.length === 0 || (at >= first && at <= last + 1)) return;
    void moveRows(session, ids, at);
  };
  return (
    <DragFrame onStart={start} onEnd={end} onCancel={() => void finish()}>
      <Surface>{children}</Surface>
    </DragFrame>
  );
}

/** Renders at every move of a drag, its children do not. */
function Surface({ children }: { children: ReactNode }) {
  const session = useTableSession();
  const { setNodeRef, setActivatorNodeRef, listeners } = useDraggable({ id: 'table-rows' });
  const onMouseDown = (event: MouseEvent) => {
    const grip = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-grip]') : null;
    const row = grip?.closest<HTMLElement>('[data-row]');
    const id = row?.dataset.row;
    if (event.button !== 0 || !row || id === undefined) return;
    if (!chosen(session).rows.some((each) => each.id === id))
      setView(session, selectRows(session.view.get(), session.model, id, id));
    setNodeRef(row);
    setActivatorNodeRef(row);
    listeners?.onMouseDown?.(event);
  };
  return (
    <div className={styles.surface} onMouseDownCapture={onMouseDown}>
      {children}
    </div>
  );
}
