import { createContext, useContext } from 'react';
import type { Conflict, PlanMinute } from '../../../../domain/schedule/index.ts';
import type { CallRecord } from '../../../../shared/contract/schedule.ts';
import type { Season } from '../../../../shared/contract/season.ts';
import { createStore, type Store } from '../../../ui/store.ts';
import type { CallsWrite } from '../data/apply-writes.ts';
import type { WriteCalls } from '../data/own-calls.ts';
import type { CalendarFacts } from '../data/use-calendar-facts.ts';
import type { ReadCalls } from '../data/use-calls.ts';
import {
  type CalendarDrag,
  type CalendarModel,
  createCalendarDrag,
  createCalendarModel,
  type Dropped,
  type GridColumn,
  type Selection,
} from '../grid/index.ts';
import type { CalendarView, DaySpan } from '../model/calendar-view.ts';
import type { CallFilter } from '../model/to-calendar-calls.ts';
import type { Checks } from './checks.ts';

/** Where the call landed, so that the card stands beside it, and the nearest time that suits all of its people. */
export type Ask = {
  at: { x: number; y: number };
  /** The day and hour that is asked about. */
  when: string;
  better: { words: string; write: CallsWrite } | null;
  /** What was put down: drawn at its new place for as long as the question stands. */
  dropped: Dropped | null;
};

/** A drop with errors waits for a word: what it would write, and why it asks. */
export type Asked = {
  write: CallsWrite;
  conflicts: readonly Conflict[];
  isNew: boolean;
  ask: Ask;
};
export type MenuOf = {
  ids: readonly string[];
  at: { x: number; y: number };
  minute: PlanMinute;
  column: GridColumn | null;
};

/** What is open on the desk; outside React, because a drag and its menu must not render the page. */
export type DeskState = {
  model: CalendarModel;
  selection: Selection;
  drag: CalendarDrag;
  asked: Store<Asked | null>;
  menu: Store<MenuOf | null>;
  /** Ids of the calls that are to be repeated. */
  repeat: Store<readonly string[] | null>;
  /** A call whose title is to be edited, or whose attendance is to be taken, as soon as the inspector shows it. */
  wanted: Store<{ id: string; part: 'title' | 'attendance' } | null>;
};

export function createDeskState(): DeskState {
  const drag = createCalendarDrag();
  const asked = createStore<Asked | null>(null);
  asked.subscribe(() => drag.asked.set(asked.get()?.ask.dropped ?? null));
  return {
    model: createCalendarModel(),
    selection: createStore<ReadonlySet<string>>(new Set()),
    drag,
    asked,
    menu: createStore<MenuOf | null>(null),
    repeat: createStore<readonly string[] | null>(null),
    wanted: createStore<{ id: string; part: 'title' | 'attendance' } | null>(null),
  };
}

/** All that the parts of the calendar page share. */
export type Desk = {
  season: Season;
  view: CalendarView;
  setView: (view: CalendarView) => void;
  day: number;
  setDay: (day: number) => void;
  /** Goes to a day alone, in the view of days. */
  openDay: (day: number) => void;
  /** Today in the season; lies in another span than the one that is shown, or in it. */
  today: number;
  span: DaySpan;
  facts: CalendarFacts;
  read: ReadCalls;
  /** Calls of the days around, as far as the filter lets them through. */
  shown: readonly CallRecord[];
  filter: CallFilter;
  setFilter: (filter: CallFilter) => void;
  /** On the tab of a production: that production, whose calls alone are shown. Null on the calendar. */
  only: string | null;
  checks: Checks;
  titleOf: (call: CallRecord) => string;
  write: WriteCalls;
  /** Writes what was asked for by hand: with its conflicts told, or asked about first where they are errors. */
  act: (write: CallsWrite, options?: { ask?: Ask }) => void;
  remove: (ids: readonly string[]) => void;
  state: DeskState;
};

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('outside the calendar page');
  return desk;
}
