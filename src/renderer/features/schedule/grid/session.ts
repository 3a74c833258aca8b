import { createContext, useContext } from 'react';
import { createStore, type Store } from '../../../ui/store.ts';
import type { CalendarDrag, Dropped } from './drag/drag-state.ts';
import type { GridView } from './drag/grid-view.ts';
import type { CalendarModel } from './model/calendar-model.ts';
import type { CalendarIntent, Preview, Selection, TrayItem } from './types.ts';

/** The list behind a "+N", open at a place of the window. */
export type MoreList = {
  day: number;
  ids: readonly string[];
  at: { x: number; y: number };
  opener: HTMLElement;
};

/** The keyboard's place on empty time: a column, and the time that a new call would have. */
export type Cursor = { index: number; start: number; minutes: number };

/** Rectangle of a rubber band, in pixels of the grid's body. */
export type Band = { left: number; top: number; width: number; height: number };

/** One open calendar. Lives outside React; components subscribe to the small part that they show. */
export type CalendarSession = {
  model: CalendarModel;
  selection: Selection;
  drag: CalendarDrag;
  /** With what was put down, and where, so that a question about it can show that. */
  intent: (intent: CalendarIntent, dropped?: Dropped) => void;
  preview: Preview;
  trayItem: (itemId: string) => TrayItem | null;
  /** Last sentence of the live region. */
  spoken: Store<string>;
  more: Store<MoreList | null>;
  band: Store<Band | null>;
  /** The grid that is on the screen. */
  view: Store<GridView | null>;
  cursor: Store<Cursor | null>;
  /** Where the focus goes when the next page is drawn. */
  arrival: { index: number; start: number } | null;
  /** What had the focus when a call was given it. */
  focusFrom: Element | null;
  /** Call that a Shift+click reaches from. */
  anchor: string | null;
};

export function createSession(
  parts: Pick<CalendarSession, 'model' | 'selection' | 'drag' | 'intent' | 'preview' | 'trayItem'>,
): CalendarSession {
  return {
    ...parts,
    spoken: createStore(''),
    more: createStore<MoreList | null>(null),
    band: createStore<Band | null>(null),
    view: createStore<GridView | null>(null),
    cursor: createStore<Cursor | null>(null),
    arrival: null,
    focusFrom: null,
    anchor: null,
  };
}

export const SessionContext = createContext<CalendarSession | null>(null);

export function useSession(): CalendarSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('A calendar grid stands inside a CalendarSurface');
  return session;
}
