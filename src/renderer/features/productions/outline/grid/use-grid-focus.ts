import { type RefObject, useEffect } from 'react';
import { useStore } from '../../../../ui/store.ts';
import { ROW_HEIGHT } from '../model/drop-position.ts';
import { useSession } from '../state/session.ts';

const HEAD_HEIGHT = 24;
const FOOT_HEIGHT = 29;

/** Whoever goes elsewhere with the keyboard is not called back to a row by an act of before. */
export function useDropStaleFocus(scroller: RefObject<HTMLDivElement | null>) {
  const session = useSession();
  useEffect(() => {
    const onFocusIn = (event: FocusEvent) => {
      if (event.target instanceof Node && !scroller.current?.contains(event.target))
        session.wantsFocus = false;
    };
    document.addEventListener('focusin', onFocusIn);
    return () => document.removeEventListener('focusin', onFocusIn);
  }, [session, scroller]);
}

/** How far to scroll so that a row stands between head and foot; null if it does, or if there is no room for it. */
function scrollFor(index: number, scrollTop: number, height: number): number | null {
  const top = index * ROW_HEIGHT;
  const room = height - HEAD_HEIGHT - FOOT_HEIGHT;
  if (room < ROW_HEIGHT) return null;
  if (top < scrollTop) return top;
  return top + ROW_HEIGHT > scrollTop + room ? top + ROW_HEIGHT - room : null;
}

/**
 * Scrolls as little as needed when the focus moves out of sight, or when the grid gets lower and would cut it off (what
 * stands above it may come later than the rows).
 */
export function useKeepFocusVisible(scroller: RefObject<HTMLDivElement | null>) {
  const session = useSession();
  const index = useStore(session.view, (view) =>
    view.focusId === null ? -1 : session.model.order.indexOf(view.focusId),
  );
  useEffect(() => {
    const element = scroller.current;
    if (!element || index < 0 || session.lifted.get()) return;
    let height = element.clientHeight;
    const wanted = scrollFor(index, element.scrollTop, height);
    if (wanted !== null) element.scrollTop = wanted;
    const observer = new ResizeObserver(() => {
      const wasSeen = scrollFor(index, element.scrollTop, height) === null;
      height = element.clientHeight;
      const now = scrollFor(index, element.scrollTop, height);
      if (wasSeen && now !== null) element.scrollTop = now;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [index, scroller, session]);
}
