import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
} from 'react';
import type { GridView } from './drag/grid-view.ts';
import { clickCall, openMenu, pressEmpty } from './keys/mouse.ts';
import { arrive } from './keys/roving.ts';
import { focusWanted, keepOneStop, paint } from './painted.ts';
import { type CalendarSession, useSession } from './session.ts';

type Keys = (session: CalendarSession, view: GridView, event: KeyboardEvent) => void;

/** What a grid of hours and a month share: its view for the drag, its attributes, its keys and clicks. */
export function useGrid(root: RefObject<HTMLElement | null>, makeView: () => GridView | null, keys: Keys) {
  const session = useSession();

  useLayoutEffect(() => {
    const view = makeView();
    session.view.set(view);
    if (view) arrive(session, view);
    return () => {
      if (session.view.get() === view) session.view.set(null);
    };
  }, [session, makeView]);

  useEffect(() => {
    const repaint = () => {
      if (root.current) paint(root.current, session);
    };
    const refocus = () => {
      session.focusFrom = document.activeElement;
      if (root.current) focusWanted(root.current, session);
    };
    const ends = [
      session.selection.subscribe(repaint),
      session.drag.lifted.subscribe(repaint),
      session.drag.asked.subscribe(repaint),
      session.model.wanted.subscribe(refocus),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [session, root]);

  return useMemo(() => {
    const withView = (act: (view: GridView) => void) => {
      const view = session.view.get();
      if (view) act(view);
    };
    return {
      onKeyDown: (event: KeyboardEvent) => withView((view) => keys(session, view, event)),
      onClick: (event: MouseEvent) => withView((view) => clickCall(session, view, event)),
      onDoubleClick: (event: MouseEvent) => withView((view) => pressEmpty(session, view, event)),
      onContextMenu: (event: MouseEvent) => withView((view) => openMenu(session, view, event)),
      onFocus: (event: React.FocusEvent) => {
        const column = event.target.closest('[data-column]');
        if (column && event.target instanceof HTMLElement && event.target !== column)
          keepOneStop(column, event.target);
      },
    };
  }, [session, keys]);
}
