import { type RefObject, useLayoutEffect, useState } from 'react';
import { ROW_HEIGHT } from '../model/drop-position.ts';

/** Below this many rows all are drawn; they are cheap, and the browser's own search finds them. */
const DRAW_ALL = 200;
/** The window moves in steps, so that scrolling renders once in this many rows. */
const STEP = 12;
const MARGIN = 12;

/** Index of the first drawn row and the one after the last, for rows of a fixed height. */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
): { from: number; to: number } {
  const [window, setWindow] = useState({ from: 0, to: DRAW_ALL });
  const all = count <= DRAW_ALL;
  useLayoutEffect(() => {
    const element = scroller.current;
    if (all || !element) return;
    const measure = () => {
      const first = Math.floor(element.scrollTop / ROW_HEIGHT / STEP) * STEP;
      const shown = Math.ceil((element.clientHeight || 800) / ROW_HEIGHT);
      const next = { from: Math.max(0, first - MARGIN), to: first + shown + STEP + MARGIN };
      setWindow((now) => (now.from === next.from && now.to === next.to ? now : next));
    };
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', measure);
      observer.disconnect();
    };
  }, [scroller, all]);
  return all ? { from: 0, to: count } : { from: window.from, to: Math.min(count, window.to) };
}
