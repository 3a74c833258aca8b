import type { PlanMinute } from '../../../../../domain/schedule/index.ts';
import type { GridColumn } from '../types.ts';

/** A place on the grid: a column (a cell of the month), and the minute under the pointer. */
export type Spot = { index: number; column: GridColumn; minute: PlanMinute };

/** The grid on the screen, as a drag sees it. Rectangles are read once a drag, not once a frame. */
export type GridView = {
  kind: 'time' | 'month';
  columns: readonly GridColumn[];
  root: HTMLElement;
  scroller: HTMLElement;
  /** Height of what stays above the scrolled part. */
  headHeight: () => number;
  /** Width of the hours' column, which stays on the left. */
  gutter: number;
  /** What a column is called that is no day: its place or person. */
  titleOf: (column: GridColumn) => string | null;
  /** Width of the scrolled part, with the hours' column. */
  bodyWidth: () => number;
  /** Side by side, as the columns are laid out. */
  most: number;
  /** Reads the rectangles anew. */
  measure: () => void;
  /** The spot under a point of the window; null outside the grid. */
  locate: (x: number, y: number) => Spot | null;
  /** The same for a point that is kept inside. */
  nearest: (x: number, y: number) => Spot | null;
  /** −1 or 1 while a point lies where holding it turns the page. */
  pageEdge: (x: number, y: number) => -1 | 0 | 1;
  /** Point of the window in pixels of the grid's body. */
  inBody: (x: number, y: number) => { left: number; top: number };
  /** Scrolls a time into sight. */
  reveal: (start: PlanMinute, end: PlanMinute) => void;
};
