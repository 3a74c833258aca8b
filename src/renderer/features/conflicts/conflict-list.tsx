import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOfNumber } from '../../../domain/schedule/index.ts';
import { formatDate } from '../../../shared/time/format-date.ts';
import styles from './conflicts-page.module.css';
import { weekOfLine } from './filter-lines.ts';
import type { ListedLine } from './use-conflicts.ts';

const HEAD = 28;
const ROW = 60;
/** Shorter lists are drawn whole: the browser's own search then finds every row. */
const VIRTUAL_FROM = 200;

type Entry =
  | { kind: 'week'; monday: number; count: number }
  | { kind: 'line'; listed: ListedLine; at: number };

/** Lines under the weeks in which they begin. */
function toEntries(lines: readonly ListedLine[]): Entry[] {
  let at = 0;
  return [...Map.groupBy(lines, ({ line }) => weekOfLine(line))].flatMap(([monday, own]) => [
    { kind: 'week' as const, monday, count: own.length },
    ...own.map((listed) => ({ kind: 'line' as const, listed, at: at++ })),
  ]);
}

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, last) => Math.min(at + 8, last),
  PageUp: (at) => Math.max(at - 8, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

type Props = {
  label: string;
  lines: readonly ListedLine[];
  row: (listed: ListedLine, active: boolean) => ReactNode;
};

/** Conflicts by week; the arrows walk over the rows, Tab goes to the buttons of the one they stand on. */
export function ConflictList({ label, lines, row }: Props) {
  const { t } = useTranslation('conflicts');
  const scroller = useRef<HTMLDivElement>(null);
  const entries = useMemo(() => toEntries(lines), [lines]);
  const [chosen, setChosen] = useState(0);
  const active = Math.min(chosen, lines.length - 1);
  const wanted = useRef(false);
  const virtual = entries.length > VIRTUAL_FROM;
  const virtualizer = useVirtualizer({
    count: virtual ? entries.length : 0,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (entries[index]?.kind === 'week' ? HEAD : ROW),
    overscan: 10,
  });
  useEffect(() => {
    if (!wanted.current) return;
    const element = scroller.current?.querySelector<HTMLElement>(`[data-line="${active}"]`);
    if (!element) return;
    wanted.current = false;
    element.focus();
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const next = step(active, lines.length - 1);
    setChosen(next);
    // At once where it is drawn, so that a key that follows fast finds it; else as soon as it is.
    const drawn = scroller.current?.querySelector<HTMLElement>(`[data-line="${next}"]`);
    drawn?.focus();
    wanted.current = !drawn;
    if (virtual)
      virtualizer.scrollToIndex(entries.findIndex((entry) => entry.kind === 'line' && entry.at === next));
  };
  const draw = (entry: Entry) =>
    entry.kind === 'week' ? (
      <h2 className={styles.week}>
        {t('week', {
          from: formatDate(dayOfNumber(entry.monday)),
          to: formatDate(dayOfNumber(entry.monday + 6)),
        })}
        <span className={styles.count}>{entry.count}</span>
      </h2>
    ) : (
      <div
        className={styles.row}
        role="group"
        aria-label={t(`severity.${entry.listed.line.severity}`)}
        data-line={entry.at}
        tabIndex={entry.at === active ? 0 : -1}
        onFocus={() => setChosen(entry.at)}
      >
        {row(entry.listed, entry.at === active)}
      </div>
    );
  const keyOf = (entry: Entry) => (entry.kind === 'week' ? `week ${entry.monday}` : entry.listed.line.key);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the rows bubble up to here
    <div className={styles.scroller} ref={scroller} data-region="conflicts" onKeyDown={onKeyDown}>
      {virtual ? (
        <ul aria-label={label} style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
          {virtualizer.getVirtualItems().map((item) => {
            const entry = entries[item.index];
            return entry ? (
              <li
                key={keyOf(entry)}
                className={styles.virtual}
                aria-setsize={entries.length}
                aria-posinset={item.index + 1}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                {draw(entry)}
              </li>
            ) : null;
          })}
        </ul>
      ) : (
        <ul aria-label={label}>
          {entries.map((entry) => (
            <li key={keyOf(entry)}>{draw(entry)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
