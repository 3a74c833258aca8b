import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportKind, ImportPreview } from '../../../shared/contract/imports.ts';
import { columnLetter, fieldWord } from './field-words.ts';
import styles from './import-dialog.module.css';

const LINE = 44;

type Props = { kind: ImportKind; data: ImportPreview; onJump: (index: number) => void };

/** Everything that is wrong, a sentence each, in full; it leads to its row. */
export function ProblemList({ kind, data, onJump }: Props) {
  const { t } = useTranslation('imports');
  const scroller = useRef<HTMLDivElement>(null);
  const { problems, problemCount } = data;
  const virtualizer = useVirtualizer({
    count: problems.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE,
    overscan: 10,
  });
  const more = problemCount - problems.length;
  return (
    <section className={styles.problems} aria-labelledby="import-problems">
      <h4 id="import-problems">
        {t('preview.problems')} <span className={styles.quiet}>{problemCount.toLocaleString('vi-VN')}</span>
      </h4>
      <div ref={scroller} className={styles.problemScroller}>
        <ul style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const problem = problems[index];
            if (!problem) return null;
            const column =
              problem.column === null
                ? problem.field && fieldWord(kind, problem.field)
                : `${columnLetter(problem.column)} (${fieldWord(kind, problem.field ?? '')})`;
            const place = column
              ? t('preview.problemPlace', { row: problem.row, column })
              : t('preview.problemRow', { row: problem.row });
            const reason = t(`problem.${problem.reason}`, { limit: problem.limit ?? '' });
            const words = problem.text === '' ? reason : `“${problem.text}”: ${reason}`;
            return (
              <li
                key={index}
                ref={virtualizer.measureElement}
                data-index={index}
                style={{ transform: `translateY(${start}px)` }}
              >
                <button type="button" className={styles.problem} onClick={() => onJump(problem.index)}>
                  <strong>{place}</strong>
                  <span>{words}</span>
                </button>
              </li>
            );
          })}
        </ul>
      </div>
      {more > 0 && <p className={styles.quiet}>{t('preview.more', { count: more })}</p>}
    </section>
  );
}
