import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCardWords } from '../cards/card-words.ts';
import { monthKeys } from '../keys/month-keys.ts';
import type { MonthGridProps } from '../surface-props.ts';
import type { GridColumn } from '../types.ts';
import { useGrid } from '../use-grid.ts';
import { dayWords } from '../words.ts';
import { MonthCell } from './month-cell.tsx';
import { MonthPreview } from './month-preview.tsx';
import { monthView } from './month-view.ts';

/** A month: four chips a day, else three and a "+n". */
export function MonthGrid({ label, firstDay, weeks, heads }: MonthGridProps) {
  const { t } = useTranslation('calendar');
  const words = useCardWords();
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const columns = useMemo(
    () =>
      Array.from(
        { length: weeks * 7 },
        (_, at): GridColumn => ({ key: `day ${firstDay + at}`, day: firstDay + at }),
      ),
    [firstDay, weeks],
  );
  const view = useMemo(
    () => () =>
      root.current && scroller.current && head.current && body.current
        ? monthView({
            root: root.current,
            scroller: scroller.current,
            head: head.current,
            body: body.current,
            columns,
          })
        : null,
    [columns],
  );
  const handlers = useGrid(root, view, monthKeys);
  return (
    <div ref={root} className="cal cal-month" role="region" aria-label={label} {...handlers}>
      <p className="visually-hidden">{t('help')}</p>
      <div ref={scroller} className="cal-scroller">
        <div ref={head} className="cal-top cal-weekdays" aria-hidden="true">
          {t('weekdays', { returnObjects: true }).map((name, at) => (
            <span key={name} data-sunday={at === 6 ? '' : undefined}>
              {name}
            </span>
          ))}
        </div>
        <div
          ref={body}
          className="cal-cells"
          style={{ gridTemplateRows: `repeat(${weeks}, minmax(124px, 1fr))` }}
        >
          {columns.map((column, at) => (
            <MonthCell
              key={column.key}
              column={column}
              index={at}
              head={heads[at]}
              name={[dayWords(t, column.day), heads[at]?.occasion?.name].filter(Boolean).join(', ')}
              words={words}
            />
          ))}
          <MonthPreview columns={columns} />
        </div>
      </div>
    </div>
  );
}
