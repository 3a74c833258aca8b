import { memo, useCallback, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardWords } from '../cards/card-words.ts';
import { focusWanted, keepOneStop, paint } from '../painted.ts';
import { useSession } from '../session.ts';
import type { GridColumn } from '../types.ts';
import { columnCards, moreButtons, newCache } from './column-cards.tsx';
import { ColumnCursor } from './column-cursor.tsx';

type Props = {
  column: GridColumn;
  index: number;
  /** Its day (and place or person) in words. */
  name: string;
  columnWidth: number;
  hourHeight: number;
  most: number;
  morning: number;
  words: CardWords;
};

/** A column hears of its own day only; a drop renders one or two of them. */
export const DayColumn = memo(function DayColumn({
  column,
  index,
  name,
  columnWidth,
  hourHeight,
  most,
  morning,
  words,
}: Props) {
  const { t } = useTranslation('calendar');
  const session = useSession();
  const { model } = session;
  const { day } = column;
  const subscribe = useCallback((listener: () => void) => model.subscribeDay(day, listener), [model, day]);
  const snapshot = useSyncExternalStore(subscribe, () => model.column(column, most));
  const cache = useRef(newCache());
  const root = useRef<HTMLDivElement>(null);
  const cards = columnCards(snapshot, { hourHeight, columnWidth }, name, words, cache.current);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    paint(element, session);
    keepOneStop(element);
    focusWanted(element, session);
  });
  const empty = snapshot.calls.length === 0;
  return (
    <div
      ref={root}
      className="cal-column"
      data-column={index}
      role="group"
      aria-label={t('column', { title: name, count: snapshot.calls.length })}
    >
      {cards}
      {moreButtons(snapshot, hourHeight, name, words)}
      <ColumnCursor
        index={index}
        day={name}
        empty={empty}
        rest={{ start: morning, minutes: 120 }}
        hourHeight={hourHeight}
      />
    </div>
  );
});
