import { MINUTES_A_DAY } from '../../../../../domain/schedule/index.ts';
import { zoom } from '../../../../ui/zoom.ts';
import type { GridView, Spot } from '../drag/grid-view.ts';
import type { ColumnHead, GridColumn } from '../types.ts';

export const GUTTER = 46;
/** Holding a call in the last pixels of the grid turns the page; on the left the hours' column is there for it. */
const PAGE_EDGE = 14;

type Parts = {
  root: HTMLElement;
  scroller: HTMLElement;
  head: HTMLElement;
  body: HTMLElement;
  columns: readonly GridColumn[];
  heads: readonly ColumnHead[];
  hourHeight: number;
  most: number;
};

/**
 * Where things are on a grid of hours. Rectangles are read when first asked for, not while the grid is being drawn, and
 * kept until `measure`; the scroll position is not.
 */
export function timeView({ root, scroller, head, body, columns, heads, hourHeight, most }: Parts): GridView {
  const read = () => ({
    box: scroller.getBoundingClientRect(),
    headHeight: head.offsetHeight,
    bodyWidth: body.offsetWidth,
  });
  let kept: ReturnType<typeof read> | null = null;
  const sizes = () => {
    kept ??= read();
    return kept;
  };

  const inBody = (x: number, y: number) => {
    const { box, headHeight } = sizes();
    return {
      left: (x - box.left) / zoom() + scroller.scrollLeft - GUTTER,
      top: (y - box.top) / zoom() + scroller.scrollTop - headHeight,
    };
  };
  const nearest = (x: number, y: number): Spot | null => {
    const { left, top } = inBody(x, y);
    const width = (sizes().bodyWidth - GUTTER) / columns.length;
    const index = Math.min(Math.max(Math.floor(left / width), 0), columns.length - 1);
    const column = columns[index];
    if (!column) return null;
    const ofDay = Math.min(Math.max((top / hourHeight) * 60, 0), MINUTES_A_DAY);
    return { index, column, minute: column.day * MINUTES_A_DAY + ofDay };
  };
  return {
    kind: 'time',
    root,
    scroller,
    columns,
    inBody,
    nearest,
    headHeight: () => sizes().headHeight,
    gutter: GUTTER,
    titleOf(column) {
      if (column.placeId === undefined && column.personId === undefined) return null;
      return heads[columns.findIndex(({ key }) => key === column.key)]?.title ?? null;
    },
    bodyWidth: () => sizes().bodyWidth,
    most,
    measure() {
      kept = null;
    },
    locate(x, y) {
      const { box } = sizes();
      if (x < box.left || x > box.right || y < box.top || y > box.bottom) return null;
      return nearest(x, y);
    },
    pageEdge(x, y) {
      const { box } = sizes();
      if (y < box.top || y > box.bottom) return 0;
      const { scrollLeft, scrollWidth, clientWidth } = scroller;
      // While there are columns to scroll to, the edge scrolls.
      if (x >= box.left && x < box.left + GUTTER * zoom()) return scrollLeft <= 0 ? -1 : 0;
      const atEnd = scrollLeft + clientWidth >= scrollWidth - 1;
      return x <= box.right && x > box.right - PAGE_EDGE * zoom() && atEnd ? 1 : 0;
    },
    reveal(start, end) {
      const ofDay = ((start % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY;
      const [top, bottom] = [(ofDay / 60) * hourHeight, ((ofDay + end - start) / 60) * hourHeight];
      const room = scroller.clientHeight - sizes().headHeight;
      if (top < scroller.scrollTop) scroller.scrollTop = Math.max(0, top - hourHeight / 2);
      else if (bottom > scroller.scrollTop + room)
        scroller.scrollTop = Math.min(top - hourHeight / 2, bottom - room + hourHeight / 2);
    },
  };
}

/** Pixels of a column, and of a minute of the day from the grid's top. */
export type Sizes = { width: number; y: (minute: number) => number };
