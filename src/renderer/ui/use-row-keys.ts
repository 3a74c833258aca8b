import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Line } from './data-table-rows.ts';
import { focusIsLost } from './focus-page.ts';

const PAGE = 12;

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + PAGE,
  PageUp: (at) => at - PAGE,
  Home: () => 0,
  End: (_at, last) => last,
};

/** Nearest row to `index` that is no heading, looking on in the direction of the step first. */
function rowNear<T>(lines: readonly Line<T>[], index: number, direction: number): number {
  const clamped = Math.min(lines.length - 1, Math.max(0, index));
  for (let at = clamped; lines[at]; at += direction) if (lines[at]?.kind === 'row') return at;
  for (let at = clamped; lines[at]; at -= direction) if (lines[at]?.kind === 'row') return at;
  return clamped;
}

/** One tab stop for the whole table; arrows, Page, Home and End move between its rows. */
export function useRowKeys<T>(
  container: RefObject<HTMLElement | null>,
  lines: readonly Line<T>[],
  scrollTo: ((index: number) => void) | null,
  startIndex: () => number,
) {
  const [chosen, setActive] = useState(startIndex);
  const active = rowNear(lines, chosen, 1);
  const wanted = useRef<number | null>(null);
  const focused = useRef<Element | null>(null);

  useLayoutEffect(() => {
    // A row that goes while it has the keyboard hands it to the row in its place.
    const lost = focused.current !== null && !focused.current.isConnected && focusIsLost();
    if (lost) {
      focused.current = null;
      wanted.current ??= active;
    }
    if (wanted.current === null) return;
    const row = container.current?.querySelector<HTMLElement>(`tr[data-index="${wanted.current}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus();
  });

  const onFocus = (index: number, target: Element) => {
    focused.current = target;
    setActive(index);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    const onRow = event.target instanceof HTMLElement && event.target.tagName === 'TR';
    if (!step || !onRow || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const to = step(active, lines.length - 1);
    const index = rowNear(lines, to, to >= active ? 1 : -1);
    wanted.current = index;
    scrollTo?.(index);
    setActive(index);
  };
  return { active, onFocus, onKeyDown };
}
