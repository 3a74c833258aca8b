import type { ReactElement } from 'react';
import { callCard } from '../cards/call-card.tsx';
import { type CardLevel, cardLevel, sameLevel } from '../cards/card-level.ts';
import type { CardWords } from '../cards/card-words.ts';
import { type ColumnSnapshot, LEAST_MINUTES } from '../model/column-snapshot.ts';
import type { CalendarCall } from '../types.ts';

type Kept = {
  call: CalendarCall;
  level: CardLevel;
  left: number;
  width: number;
  start: number;
  end: number;
  element: ReactElement;
};

/** The elements of a column as they were last made. */
export type CardCache = { key: string; words: CardWords | null; cards: Map<string, Kept> };
export const newCache = (): CardCache => ({ key: '', words: null, cards: new Map() });

/** Room to the right of the cards, for the badge on the corner and to press on empty time beside them. */
const MARGIN = 6;
const GAP = 2;

type Sizes = { hourHeight: number; columnWidth: number };

/**
 * Cards of a column. One that stands and says what it did is the same element as before, so that React passes over it: a
 * column with one moved call makes one card.
 */
export function columnCards(
  snapshot: ColumnSnapshot,
  { hourHeight, columnWidth }: Sizes,
  day: string,
  words: CardWords,
  cache: CardCache,
): ReactElement[] {
  const before =
    cache.key === `${day}|${hourHeight}` && cache.words === words ? cache.cards : new Map<string, Kept>();
  const next = new Map<string, Kept>();
  const elements: ReactElement[] = [];
  const room = columnWidth - MARGIN;
  for (const [at, call] of snapshot.calls.entries()) {
    const width = snapshot.widths[at] ?? 0;
    if (width === 0) continue;
    const [left, start, end] = [snapshot.lefts[at] ?? 0, snapshot.starts[at] ?? 0, snapshot.ends[at] ?? 0];
    const height = (Math.max(end - start, LEAST_MINUTES) / 60) * hourHeight - GAP;
    const level = cardLevel(width * room - GAP, height);
    const old = before.get(call.id);
    if (
      old &&
      old.call === call &&
      old.left === left &&
      old.width === width &&
      old.start === start &&
      old.end === end &&
      sameLevel(old.level, level)
    ) {
      next.set(call.id, old);
      elements.push(old.element);
      continue;
    }
    const midnight = snapshot.day * 1440;
    const cut = [call.start < midnight && 'start', call.end > midnight + 1440 && 'end']
      .filter(Boolean)
      .join(' ');
    const element = callCard({
      call,
      level,
      label: words.label(call, day),
      role: words.role(call),
      start,
      cut: cut || undefined,
      style: {
        top: (start / 60) * hourHeight + 1,
        height,
        left: `calc((100% - ${MARGIN}px) * ${left} + ${GAP}px)`,
        width: `calc((100% - ${MARGIN}px) * ${width} - ${GAP}px)`,
      },
    });
    next.set(call.id, { call, level, left, width, start, end, element });
    elements.push(element);
  }
  cache.key = `${day}|${hourHeight}`;
  cache.words = words;
  cache.cards = next;
  return elements;
}

/** The "+N" of each crowded hour. */
export function moreButtons(
  snapshot: ColumnSnapshot,
  hourHeight: number,
  day: string,
  words: CardWords,
): ReactElement[] {
  return snapshot.hidden.map(({ hour, indexes }) => {
    const ids = indexes.map((index) => snapshot.calls[index]?.id ?? '');
    return (
      <button
        key={`+${hour}`}
        type="button"
        className="cal-more"
        data-more={ids.join(' ')}
        data-start={hour * 60}
        tabIndex={-1}
        aria-label={words.moreLabel(day, ids.length)}
        style={{ top: hour * hourHeight + 1, height: hourHeight - 2 }}
      >
        {words.more(ids.length)}
      </button>
    );
  });
}
