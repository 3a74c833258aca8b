import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeasonDifference } from '../../../shared/contract/season-file.ts';
import { say } from '../../i18n/say.ts';
import { changeWords, type DifferenceLine, differenceLines } from './difference-lines.ts';
import styles from './season-file.module.css';

/** What replacing the season would change, table by table. */
export function DifferenceList({ differences }: { differences: readonly SeasonDifference[] }) {
  const { t } = useTranslation(['seasonFile', 'history']);
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => differenceLines(differences), [differences]);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 28,
    overscan: 12,
  });
  const title = t('import.differences', { places: differences.length.toLocaleString('vi') });
  return (
    <section className={styles.differences} aria-label={title}>
      <h3 className={styles.way}>{title}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <div className={styles.scroller} ref={scroller} tabIndex={0} role="group" aria-label={title}>
        <ul className={styles.lines} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const line = lines[index];
            return (
              line && (
                <li
                  key={index}
                  ref={virtualizer.measureElement}
                  data-index={index}
                  className={styles.line}
                  style={{ transform: `translateY(${start}px)` }}
                  aria-setsize={lines.length}
                  aria-posinset={index + 1}
                >
                  {line.kind === 'table' ? (
                    <TableLine line={line} />
                  ) : (
                    <RowLine difference={line.difference} />
                  )}
                </li>
              )
            );
          })}
        </ul>
      </div>
    </section>
  );
}

function TableLine({ line }: { line: Extract<DifferenceLine, { kind: 'table' }> }) {
  const { t } = useTranslation('seasonFile');
  return (
    <div className={styles.tableLine}>
      <strong>{say(`seasonFile:tables.${line.table}`)}</strong>
      {line.counts.map(({ kind, count }) => (
        <span key={kind}>{`${t(`kind.${kind}`)} ${count.toLocaleString('vi')}`}</span>
      ))}
    </div>
  );
}

function RowLine({ difference }: { difference: SeasonDifference }) {
  const { t } = useTranslation('seasonFile');
  const { kind, title, table, changes } = difference;
  return (
    <div className={styles.rowLine}>
      <span className={styles.kind} data-kind={kind}>
        {t(`kind.${kind}`)}
      </span>
      <span>
        <span className={styles.way}>{title}</span>
        {changes.map((change) => (
          <span key={change.field} className={styles.change}>
            {changeWords(table, change)}
          </span>
        ))}
      </span>
    </div>
  );
}
