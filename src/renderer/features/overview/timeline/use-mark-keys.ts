import { type KeyboardEvent, useState } from 'react';

/** Things of the timeline that take the keyboard: labels of rows, marks, holidays. */
const STOPS = '[data-stop]';

const rowsOf = (grid: Element) => [...grid.querySelectorAll('[data-marks]')];
const stopsOf = (row: Element) => [...row.querySelectorAll<HTMLElement>(STOPS)];
const middle = (element: Element) => {
  const box = element.getBoundingClientRect();
  return box.left + box.width / 2;
};

/** The stop of a row that stands nearest under the one that is left. */
function nearest(row: Element, from: HTMLElement): HTMLElement | undefined {
  const x = middle(from);
  const far = (stop: HTMLElement) => Math.abs(middle(stop) - x);
  return stopsOf(row).toSorted((a, b) => far(a) - far(b))[0];
}

function target(grid: Element, from: HTMLElement, key: string): HTMLElement | undefined {
  const rows = rowsOf(grid).filter((row) => stopsOf(row).length > 0);
  const at = rows.findIndex((row) => row.contains(from));
  const row = rows[at];
  if (!row) return undefined;
  const stops = stopsOf(row);
  const index = stops.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return stops[index + 1];
    case 'ArrowLeft':
      return stops[index - 1];
    case 'Home':
      return stops[0];
    case 'End':
      return stops.at(-1);
    case 'ArrowDown':
    case 'ArrowUp': {
      const next = rows[at + (key === 'ArrowDown' ? 1 : -1)];
      return next && nearest(next, from);
    }
    default:
      return undefined;
  }
}

/** One tab stop for the whole timeline: arrows walk along a row and between rows, Home and End to a row's ends. */
export function useMarkKeys(first: string | undefined) {
  const [chosen, setChosen] = useState<string>();
  return {
    /** Key of the stop that Tab comes to. */
    stop: chosen ?? first,
    tabIndexOf: (key: string) => (key === (chosen ?? first) ? 0 : -1),
    onFocus: (key: string) => setChosen(key),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
      if (!event.target.matches(STOPS)) return;
      const next = target(event.currentTarget, event.target, event.key);
      if (!next) return;
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
  };
}
export type MarkKeys = ReturnType<typeof useMarkKeys>;
