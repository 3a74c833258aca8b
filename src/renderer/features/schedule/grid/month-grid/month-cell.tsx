import { memo, type ReactElement, useCallback, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { clockOf } from '../../../../../domain/schedule/index.ts';
import { spokenLabel } from '../cards/call-card.tsx';
import type { CardWords } from '../cards/card-words.ts';
import { icon } from '../cards/icon.tsx';
import { MORNING } from '../keys/new-time.ts';
import { chipsShown } from '../layout/month-cell.ts';
import { focusWanted, keepOneStop, paint } from '../painted.ts';
import { useSession } from '../session.ts';
import { ColumnCursor } from '../time-grid/column-cursor.tsx';
import { headFlags } from '../time-grid/grid-head.tsx';
import type { CalendarCall, ColumnHead, GridColumn } from '../types.ts';

/** What the whole house looks to stands out: reviews, performances, recordings, airings. */
const SOLID: ReadonlySet<CalendarCall['kind']> = new Set([
  'preview-review',
  'council-review',
  'dress-rehearsal',
  'performance',
  'video-recording',
  'live-slot',
]);

type Kept = { call: CalendarCall; element: ReactElement };

function chip(call: CalendarCall, day: string, words: CardWords): ReactElement {
  return (
    <div
      key={call.id}
      className="cal-chip"
      data-call={call.id}
      data-start={call.start % 1440}
      data-hue={call.hue ?? 0}
      data-status={call.status}
      data-severity={call.severity ?? undefined}
      data-solid={SOLID.has(call.kind) ? '' : undefined}
      data-fixed={call.movable ? undefined : ''}
      role="button"
      tabIndex={-1}
      aria-roledescription={words.role(call)}
      aria-pressed="false"
    >
      {spokenLabel(words.label(call, day))}
      {icon(call.kind)}
      <small aria-hidden="true">{clockOf(call.start)}</small>
      <span aria-hidden="true">{call.title}</span>
      {call.severity && icon(call.severity, 'cal-chip-badge')}
    </div>
  );
}

type Props = {
  column: GridColumn;
  index: number;
  head: ColumnHead | undefined;
  name: string;
  words: CardWords;
};

/** A day of the month; hears of its own day only. A call over midnight is shown on the day on which it begins. */
export const MonthCell = memo(function MonthCell({ column, index, head, name, words }: Props) {
  const { t } = useTranslation('calendar');
  const session = useSession();
  const { model } = session;
  const { day } = column;
  const subscribe = useCallback((listener: () => void) => model.subscribeDay(day, listener), [model, day]);
  const snapshot = useSyncExternalStore(subscribe, () => model.column(column, Number.POSITIVE_INFINITY));
  const root = useRef<HTMLDivElement>(null);
  const kept = useRef<{ name: string; words: CardWords; chips: Map<string, Kept> }>({
    name,
    words,
    chips: new Map(),
  });
  useLayoutEffect(() => {
    if (!root.current) return;
    paint(root.current, session);
    keepOneStop(root.current);
    focusWanted(root.current, session);
  });

  const calls = snapshot.calls.filter((call) => call.start >= day * 1440);
  const shown = calls.slice(0, chipsShown(calls.length));
  const rest = calls.slice(shown.length);
  const before =
    kept.current.name === name && kept.current.words === words ? kept.current.chips : new Map<string, Kept>();
  const chips = new Map<string, Kept>();
  for (const call of shown) {
    const old = before.get(call.id);
    chips.set(call.id, old?.call === call ? old : { call, element: chip(call, name, words) });
  }
  kept.current = { name, words, chips };
  return (
    <div
      ref={root}
      className="cal-cell"
      data-column={index}
      role="group"
      aria-label={t('column', { title: name, count: calls.length })}
      {...headFlags(head)}
    >
      <div className="cal-cell-head">
        <button
          type="button"
          className="cal-cell-day"
          tabIndex={-1}
          aria-label={t('openDay', { day: name })}
          title={t('openDay', { day: name })}
          onClick={() => session.intent({ type: 'open-day', day })}
        >
          <b>{head?.solar}</b>
        </button>
        <small>{head?.lunar}</small>
        {head?.occasion && <em title={head.occasion.name}>{head.occasion.name}</em>}
      </div>
      {[...chips.values()].map(({ element }) => element)}
      {rest.length > 0 && (
        <button
          type="button"
          className="cal-cell-more"
          data-more={rest.map(({ id }) => id).join(' ')}
          data-start={1440}
          tabIndex={-1}
          aria-label={t('moreLabel', { day: name, count: rest.length })}
        >
          {t('moreInMonth', { count: rest.length })}
        </button>
      )}
      <ColumnCursor
        index={index}
        day={name}
        empty={calls.length === 0}
        rest={{ start: MORNING, minutes: 120 }}
        hourHeight={null}
      />
    </div>
  );
});
