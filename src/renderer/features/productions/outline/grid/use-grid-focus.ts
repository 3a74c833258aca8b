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

/** Scrolls as little as needed when the focus moves out of sight. */
export function useKeepFocusVisible(scroller: RefObject<HTMLDivElement | null>) {
  const session = useSession();
  const index = useStore(session.view, (view) =>
    view.focusId === null ? -1 : session.model.order.indexOf(view.focusId),
  );
  useEffect(() => {
    const element = scroller.current;
    if (!element || index < 0 || session.lifted.get()) return;
    const top = index * ROW_HEIGHT;
    const room = element.clientHeight - HEAD_HEIGHT - FOOT_HEIGHT;
    if (room < ROW_HEIGHT) return;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + ROW_HEIGHT > element.scrollTop + room) element.scrollTop = top + ROW_HEIGHT - room;
  }, [index, scroller, session]);
}
