import { type RefObject, useLayoutEffect } from 'react';
import { zoom } from '../zoom.ts';

const GAP = 2;
const MOST_HEIGHT = 240;

/** Puts a box under its cell, or over it where there is no room or something else lies there. */
function place(list: HTMLElement, anchor: HTMLElement, over: boolean): void {
  const scale = zoom();
  const shown = anchor.getBoundingClientRect();
  const box = {
    left: shown.left / scale,
    top: shown.top / scale,
    bottom: shown.bottom / scale,
    width: shown.width / scale,
  };
  const [innerWidth, innerHeight] = [window.innerWidth / scale, window.innerHeight / scale];
  const below = innerHeight - box.bottom - GAP;
  const height = Math.min(MOST_HEIGHT, list.scrollHeight + 2);
  const up = over ? box.top > height + GAP : below < height && box.top > below;
  list.style.maxHeight = `${Math.min(MOST_HEIGHT, Math.max(80, up ? box.top - 8 : below - 8))}px`;
  list.style.minWidth = `${box.width}px`;
  list.style.left = `${Math.max(0, Math.min(box.left, innerWidth - list.offsetWidth - 4))}px`;
  list.style.top = up ? '' : `${box.bottom + GAP}px`;
  list.style.bottom = up ? `${innerHeight - box.top + GAP}px` : '';
}

/**
 * Keeps a popover at its cell while the table scrolls below it. It lies in the top layer, so that a short table does
 * not cut it off. What changes with `content` may be of another size.
 */
export function useBeside(
  box: RefObject<HTMLElement | null>,
  anchor: RefObject<HTMLElement | null>,
  content: unknown,
  over = false,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content may be of another size
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    if (!element.matches(':popover-open')) element.showPopover?.();
    const put = () => anchor.current && place(element, anchor.current, over);
    put();
    window.addEventListener('resize', put);
    window.addEventListener('scroll', put, true);
    return () => {
      window.removeEventListener('resize', put);
      window.removeEventListener('scroll', put, true);
    };
  }, [box, anchor, content, over]);
}
