import { type CSSProperties, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { clockOf } from '../../../../../domain/schedule/index.ts';
import { useCardWords } from '../cards/card-words.ts';
import { timeKeys } from '../keys/time-keys.ts';
import type { TimeGridProps } from '../surface-props.ts';
import type { AllDayMark, GridColumn } from '../types.ts';
import { useGrid } from '../use-grid.ts';
import { dayWords } from '../words.ts';
import { DayColumn } from './day-column.tsx';
import { GridHead } from './grid-head.tsx';
import { NowLine } from './now-line.tsx';
import { ShadeLayer } from './shade-layer.tsx';
import { TargetLayer, TimePreview } from './time-preview.tsx';
import { GUTTER, timeView } from './time-view.ts';
import { useColumnWidth } from './use-column-width.ts';

const none: readonly AllDayMark[] = [];
const hours = Array.from({ length: 23 }, (_, at) => at + 1);

/** A grid of hours: the days of a week, one day, or places or people side by side. */
export function TimeGrid({
  label,
  columns,
  heads,
  hourRange,
  hourHeight = 36,
  now,
  shading,
  allDay = none,
  onMark,
  maxSideBySide = 5,
}: TimeGridProps) {
  const { t } = useTranslation('calendar');
  const words = useCardWords();
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const columnWidth = useColumnWidth(body, columns.length, GUTTER);
  const morning = hourRange.from * 60 + 60;

  useLayoutEffect(() => {
    // The day is whole, but opens at its usual hours.
    if (scroller.current) scroller.current.scrollTop = hourRange.from * hourHeight - 8;
  }, [hourRange.from, hourHeight]);

  const kind =
    columns[0]?.placeId !== undefined ? 'places' : columns[0]?.personId !== undefined ? 'people' : 'days';
  // biome-ignore lint/correctness/useExhaustiveDependencies: other columns begin at the first of them
  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollLeft = 0;
  }, [kind]);

  const view = useMemo(
    () => () =>
      root.current && scroller.current && head.current && body.current
        ? timeView({
            root: root.current,
            scroller: scroller.current,
            head: head.current,
            body: body.current,
            columns,
            heads,
            hourHeight,
            most: maxSideBySide,
          })
        : null,
    [columns, heads, hourHeight, maxSideBySide],
  );
  const handlers = useGrid(root, view, timeKeys);

  const nameOf = (column: GridColumn, at: number) =>
    column.placeId === undefined && column.personId === undefined
      ? columnName(dayWords(t, column.day), heads[at]?.occasion?.name)
      : `${heads[at]?.title ?? ''}, ${dayWords(t, column.day)}`;

  return (
    <div
      ref={root}
      className="cal cal-time"
      data-columns={kind}
      role="region"
      aria-label={label}
      style={
        {
          '--hour': `${hourHeight}px`,
          '--columns': columns.length,
          '--gutter': `${GUTTER}px`,
        } as CSSProperties
      }
      {...handlers}
    >
      <p className="visually-hidden">{t('help')}</p>
      <div ref={scroller} className="cal-scroller">
        <div ref={head} className="cal-top">
          <GridHead columns={columns} heads={heads} allDay={allDay} onMark={onMark} />
        </div>
        <div ref={body} className="cal-body" style={{ height: 24 * hourHeight }}>
          <ShadeLayer
            columns={columns}
            heads={heads}
            hourRange={hourRange}
            hourHeight={hourHeight}
            shading={shading}
          />
          <div className="cal-hours" aria-hidden="true">
            {hours.map((hour) => (
              <span key={hour} style={{ top: hour * hourHeight }}>
                {clockOf(hour * 60)}
              </span>
            ))}
          </div>
          <TargetLayer columns={columns} />
          <div className="cal-columns">
            {columns.map((column, at) => (
              <DayColumn
                key={column.key}
                column={column}
                index={at}
                name={nameOf(column, at)}
                columnWidth={columnWidth}
                hourHeight={hourHeight}
                most={maxSideBySide}
                morning={morning}
                words={words}
              />
            ))}
          </div>
          {now !== null && <NowLine now={now} columns={columns} hourHeight={hourHeight} />}
          <TimePreview columns={columns} hourHeight={hourHeight} />
        </div>
      </div>
    </div>
  );
}

const columnName = (day: string, occasion: string | undefined) => (occasion ? `${day}, ${occasion}` : day);
