import { CalendarLtr48Regular, ErrorCircle16Filled, Warning16Filled } from '@fluentui/react-icons';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { weekdayOfNumber } from '../../../../domain/schedule/index.ts';
import type { CallRecord } from '../../../../shared/contract/schedule.ts';
import { hoursText } from '../../../../shared/time/hours-text.ts';
import { openCall } from '../../../navigation/open-call.ts';
import { Chip, HueMark } from '../../../ui/chip.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useStore } from '../../../ui/store.ts';
import { useDesk } from '../desk/desk.ts';
import { agendaLines } from '../model/agenda-lines.ts';
import { endOf } from '../model/call-times.ts';
import { kindWord } from '../model/call-words.ts';
import { dayWords, headOfDay, shortDay } from '../model/day-words.ts';
import { callStatusTones } from '../model/status-tones.ts';
import { calledIds, noFilter } from '../model/to-calendar-calls.ts';
import styles from './agenda.module.css';

const DAY = 30;
const CALL = 34;
const PAGE = 10;

/**
 * Danh sách: calls under their days; chosen, renamed and deleted by the same keys as in the grids. `empty` is shown
 * where there are none, instead of what a month says.
 */
export function Agenda({ empty }: { empty?: ReactNode }) {
  const { t } = useTranslation('schedule');
  const { shown, span, today, facts, filter, setFilter, state, remove, only: onlyProduction } = useDesk();
  const lines = useMemo(() => agendaLines(shown, span), [shown, span]);
  const box = useRef<HTMLDivElement>(null);
  const selection = useStore(state.selection, (now) => now);
  const [active, setActive] = useState<string | null>(null);
  const wantsFocus = useRef(false);
  const rows = lines.flatMap((line, index) => (line.kind === 'call' ? { id: line.call.id, index } : []));
  const at = Math.max(
    0,
    rows.findIndex(({ id }) => id === active),
  );
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: (index) => (lines[index]?.kind === 'day' ? DAY : CALL),
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 12,
  });
  useEffect(() => {
    if (!wantsFocus.current) return;
    const row = box.current?.querySelector<HTMLElement>(`[data-call="${active}"]`);
    if (!row) return;
    wantsFocus.current = false;
    row.focus();
  });
  // Months of a production's calls lie above what is to come; of one that is over the last are shown.
  const toCome = lines.findIndex((line) => line.kind === 'day' && line.day >= today);
  const begun = useRef(false);
  const count = lines.length;
  const { scrollToIndex } = virtual;
  useLayoutEffect(() => {
    if (begun.current || onlyProduction === null || count === 0) return;
    begun.current = true;
    setActive((toCome < 0 ? rows.at(-1) : rows.find(({ index }) => index > toCome))?.id ?? null);
    if (toCome < 0) scrollToIndex(count - 1);
    else scrollToIndex(toCome, { align: 'start' });
  });
  // A call that was made, or come to from elsewhere, is brought into sight.
  const [only] = selection.size === 1 ? selection : [];
  const place = only === undefined ? undefined : rows.find(({ id }) => id === only)?.index;
  useEffect(() => {
    if (only === undefined || place === undefined) return;
    setActive(only);
    scrollToIndex(place, { align: 'auto' });
  }, [only, place, scrollToIndex]);
  if (rows.length === 0) {
    if (empty !== undefined) return empty;
    const filtered = Object.values(filter).some((ids) => ids.length > 0);
    return (
      <EmptyState
        icon={<CalendarLtr48Regular />}
        title={filtered ? t('agenda.emptyFiltered') : t('agenda.empty')}
        text={filtered ? t('agenda.emptyFilteredText') : t('agenda.emptyText')}
      >
        {filtered && (
          <button type="button" onClick={() => setFilter(noFilter)}>
            {t('filter.clear')}
          </button>
        )}
      </EmptyState>
    );
  }
  const goTo = (to: number, extend: boolean) => {
    const index = Math.min(rows.length - 1, Math.max(0, to));
    const row = rows[index];
    if (!row) return;
    wantsFocus.current = true;
    setActive(row.id);
    virtual.scrollToIndex(row.index);
    state.selection.update((now) => new Set(extend ? [...now, row.id] : [row.id]));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!(event.target instanceof HTMLElement)) return;
    const { call: focused } = event.target.dataset;
    const at = rows.findIndex(({ id }) => id === focused);
    const row = rows[at];
    if (!row) return;
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + PAGE,
      PageUp: at - PAGE,
      Home: 0,
      End: rows.length - 1,
    };
    const step = steps[event.key];
    const chosen = state.selection.get().has(row.id) ? [...state.selection.get()] : [row.id];
    if (step !== undefined && !event.ctrlKey && !event.altKey) goTo(step, event.shiftKey);
    else if (event.key === 'Enter' || event.key === ' ') state.selection.set(new Set([row.id]));
    else if (event.key === 'F2') {
      state.selection.set(new Set([row.id]));
      state.wanted.set({ id: row.id, part: 'title' });
    } else if (event.key === 'Delete') {
      setActive(rows[at + 1]?.id ?? rows[at - 1]?.id ?? null);
      wantsFocus.current = true;
      remove(chosen);
    } else if (event.key === 'a' && event.ctrlKey) state.selection.set(new Set(rows.map(({ id }) => id)));
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))
      openMenu(event.target, chosen);
    else return;
    event.preventDefault();
  };
  const openMenu = (target: HTMLElement, ids: readonly string[], at?: { x: number; y: number }) => {
    const { left, bottom } = target.getBoundingClientRect();
    state.menu.set({ ids, at: at ?? { x: left + 24, y: bottom }, minute: 0, column: null });
  };
  return (
    <div
      ref={box}
      className={styles.agenda}
      role="listbox"
      aria-label={t('agenda.label')}
      aria-multiselectable="true"
      onKeyDown={onKeyDown}
    >
      <div className={styles.space} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start, size }) => {
          const line = lines[index];
          if (!line) return null;
          const style = { transform: `translateY(${start}px)`, height: size };
          if (line.kind === 'day') {
            const head = headOfDay(line.day, { today: null, holidays: facts.holidays });
            return (
              <div key={key} className={styles.day} style={style} role="presentation">
                <b data-off={head.sunday || head.occasion?.tone === 'holiday'}>
                  {dayWords(weekdayOfNumber(line.day))} {shortDay(line.day).slice(3)}
                </b>
                <span className={styles.quiet}>{t('lunarDay', { day: head.lunar })}</span>
                {head.occasion && <span data-tone={head.occasion.tone}>{head.occasion.name}</span>}
                <span className={styles.sum}>
                  {t('counts', { count: line.count, hours: hoursText(line.minutes) })}
                </span>
              </div>
            );
          }
          const { call } = line;
          return (
            <AgendaRow
              key={key}
              call={call}
              style={style}
              chosen={selection.has(call.id)}
              stop={rows[at]?.id === call.id}
              onChoose={(extend) => {
                setActive(call.id);
                state.selection.update((now) => toggled(now, call.id, extend));
              }}
              onMenu={(target, point) => {
                setActive(call.id);
                const now = state.selection.get();
                if (!now.has(call.id)) state.selection.set(new Set([call.id]));
                openMenu(target, now.has(call.id) ? [...now] : [call.id], point);
              }}
            />
          );
        })}
      </div>
    </div>
  );
}

function toggled(now: ReadonlySet<string>, id: string, extend: boolean): ReadonlySet<string> {
  if (!extend) return new Set([id]);
  const next = new Set(now);
  if (!next.delete(id)) next.add(id);
  return next;
}

type RowProps = {
  call: CallRecord;
  style: { transform: string; height: number };
  chosen: boolean;
  stop: boolean;
  onChoose: (extend: boolean) => void;
  onMenu: (target: HTMLElement, at: { x: number; y: number }) => void;
};

function AgendaRow({ call, style, chosen, stop, onChoose, onMenu }: RowProps) {
  const { t } = useTranslation(['schedule', 'productions']);
  const { facts, titleOf, checks, only } = useDesk();
  const production = call.productionId === null ? undefined : facts.productions.get(call.productionId);
  const severity = checks.severityOf(call.id);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list handles the keys of all rows
    <div
      role="option"
      className={styles.call}
      style={style}
      data-call={call.id}
      data-cancelled={call.status === 'cancelled'}
      aria-selected={chosen}
      tabIndex={stop ? 0 : -1}
      onClick={(event) => onChoose(event.ctrlKey || event.shiftKey)}
      {...(only === null ? {} : { onDoubleClick: () => openCall(call) })}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu(event.currentTarget, { x: event.clientX, y: event.clientY });
      }}
    >
      <span className={styles.time}>
        {call.startsAt.slice(11)}–{endOf(call).slice(11)}
      </span>
      <span className={styles.kind}>
        <HueMark hue={production?.hue ?? 0} /> {kindWord(call.kind)}
      </span>
      <span className={styles.title}>{titleOf(call)}</span>
      {only === null && <span className={styles.production}>{production?.title ?? t('houseWork')}</span>}
      <span className={styles.place}>
        {call.placeId === null ? '' : facts.places.get(call.placeId)?.name}
      </span>
      <span className={styles.people}>{t('agenda.people', { count: calledIds(call).length })}</span>
      <span className={styles.status}>
        <Chip bare tone={callStatusTones[call.status]}>
          {t(`productions:calls.statuses.${call.status}`)}
        </Chip>
      </span>
      <span className={styles.badge} data-severity={severity}>
        {severity === 'error' && <ErrorCircle16Filled title={t('inspector.conflicts')} />}
        {severity === 'warning' && <Warning16Filled title={t('inspector.conflicts')} />}
      </span>
    </div>
  );
}
