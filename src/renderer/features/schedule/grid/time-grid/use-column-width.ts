import { type RefObject, useLayoutEffect, useState } from 'react';

/** Widths are told in steps of this, so that a window that is pulled wider does not render at every pixel. */
const STEP = 8;
/** A grid is mostly drawn as wide as the last one was, so that its cards are made once. */
let lastWidth = 112;

/** Pixels that a column has, roughly: how much text its cards show hangs on it. */
export function useColumnWidth(body: RefObject<HTMLElement | null>, count: number, gutter: number): number {
  const [width, setWidth] = useState(lastWidth);
  useLayoutEffect(() => {
    const element = body.current;
    if (!element) return;
    const read = () => {
      const exact = (element.offsetWidth - gutter) / Math.max(1, count);
      if (exact <= 0) return;
      lastWidth = Math.floor(exact / STEP) * STEP;
      setWidth(lastWidth);
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [body, count, gutter]);
  return width;
}
