import type { ReactNode } from 'react';
import type { CalendarDrag, Dropped } from './drag/drag-state.ts';
import type { CalendarModel } from './model/calendar-model.ts';
import type {
  AllDayMark,
  CalendarIntent,
  ColumnHead,
  GridColumn,
  Preview,
  Selection,
  Shading,
  TrayItem,
} from './types.ts';

/** One drag context around tray and grid: an element with `data-tray-item="<itemId>"` inside it can be lifted. */
export type CalendarSurfaceProps = {
  model: CalendarModel;
  selection: Selection;
  /** Made once by the page with `createCalendarDrag()`; its inspector may follow what is in the hand. */
  drag: CalendarDrag;
  /** What was put down comes along: the page that asks about it hands it to `drag.asked`. */
  onIntent: (intent: CalendarIntent, dropped?: Dropped) => void;
  preview: Preview;
  /** What an item of the tray would become; null if it cannot be lifted. */
  trayItem: (itemId: string) => TrayItem | null;
  children: ReactNode;
};

export type TimeGridProps = {
  label: string;
  columns: readonly GridColumn[];
  /** One a column, in the same order. */
  heads: readonly ColumnHead[];
  /** Usual hours; the day is always whole, and is opened here. */
  hourRange: { from: number; to: number };
  /** 36 px, 56 on a large screen. */
  hourHeight?: number;
  now: number | null;
  shading?: Shading;
  allDay?: readonly AllDayMark[];
  onMark?: (key: string) => void;
  /** Side by side; the rest is behind "+N". */
  maxSideBySide?: number;
};

export type MonthGridProps = {
  label: string;
  /** Day number of the first cell, a Monday. */
  firstDay: number;
  weeks: number;
  /** One a cell. */
  heads: readonly ColumnHead[];
};
