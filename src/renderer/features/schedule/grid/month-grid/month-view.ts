import { dayOfMinute, MINUTES_A_DAY } from '../../../../../domain/schedule/index.ts';
import { zoom } from '../../../../ui/zoom.ts';
import type { GridView, Spot } from '../drag/grid-view.ts';
import type { GridColumn } from '../types.ts';

const PAGE_EDGE = 12;

type Parts = {
  root: HTMLElement;
  scroller: HTMLElement;
  head: HTMLElement;
  body: HTMLElement;
  columns: readonly GridColumn[];
};

/** Where things are in a month: cells of days, seven a row. */
export function monthView({ root, scroller, head, body, columns }: Parts): GridView {
  const weeks = columns.length / 7;
  const read = () => ({
    box: scroller.getBoundingClientRect(),
    headHeight: head.offsetHeight,
    size: { width: body.offsetWidth, height: body.offsetHeight },
  });
  let kept: ReturnType<typeof read> | null = null;
  const sizes = () => {
    kept ??= read();
    return kept;
  };

  const inBody = (x: number, y: number) => {
    const { box, headHeight } = sizes();
    return {
      left: (x - box.left) / zoom() + scroller.scrollLeft,
      top: (y - box.top) / zoom() + scroller.scrollTop - headHeight,
    };
  };
  const nearest = (x: number, y: number): Spot | null => {
    const { left, top } = inBody(x, y);
    const { size } = sizes();
    const within = (value: number, count: number) => Math.min(Math.max(Math.floor(value), 0), count - 1);
    const index = within((top / size.height) * weeks, weeks) * 7 + within((left / size.width) * 7, 7);
    const column = columns[index];
    return column ? { index, column, minute: column.day * MINUTES_A_DAY } : null;
  };
  return {
    kind: 'month',
    root,
    scroller,
    columns,
    inBody,
    nearest,
    headHeight: () => sizes().headHeight,
    gutter: 0,
    titleOf: () => null,
    bodyWidth: () => sizes().size.width,
    most: Number.POSITIVE_INFINITY,
    measure() {
      kept = null;
    },
    locate(x, y) {
      const { box } = sizes();
      if (x < box.left || x > box.right || y < box.top || y > box.bottom) return null;
      return nearest(x, y);
    },
    pageEdge(x, y) {
      const { box, headHeight } = sizes();
      if (x < box.left || x > box.right || y < box.top || y > box.bottom) return 0;
      const { scrollTop, scrollHeight, clientHeight } = scroller;
      // While there are weeks to scroll to, the edge scrolls.
      if (y < box.top + headHeight * zoom() && scrollTop <= 0) return -1;
      return y > box.bottom - PAGE_EDGE * zoom() && scrollTop + clientHeight >= scrollHeight - 1 ? 1 : 0;
    },
    reveal(start) {
      const index = columns.findIndex(({ day }) => day === dayOfMinute(start));
      if (index < 0) return;
      const { size, headHeight } = sizes();
      const row = size.height / weeks;
      const top = Math.floor(index / 7) * row;
      const room = scroller.clientHeight - headHeight;
      if (top < scroller.scrollTop) scroller.scrollTop = top;
      else if (top + row > scroller.scrollTop + room) scroller.scrollTop = top + row - room;
    },
  };
}
