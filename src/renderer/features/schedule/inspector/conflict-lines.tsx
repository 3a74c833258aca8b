import { useTranslation } from 'react-i18next';
import type { Conflict } from '../../../../domain/schedule/index.ts';
import { saidLines } from '../desk/checks.ts';
import { useDesk } from '../desk/desk.ts';
import { SaidLines } from '../desk/said-lines.tsx';
import { conflictCounts } from './conflict-counts.ts';
import styles from './inspector.module.css';

/** What does not fit about a call, each with its reason and the law it comes from. */
export function ConflictLines({ conflicts }: { conflicts: readonly Conflict[] }) {
  const { t } = useTranslation('schedule');
  const { checks } = useDesk();
  const lines = saidLines(conflicts, checks.names);
  if (lines.length === 0) return null;
  const { count, tone, hints } = conflictCounts(lines);
  return (
    <section className={styles.part} aria-label={t('inspector.conflicts')}>
      <h3>
        {t('inspector.conflicts')}{' '}
        {count > 0 && (
          <span className={styles.badge} data-severity={tone}>
            {count}
          </span>
        )}
        {hints > 0 && <span className={styles.hints}>{t('severityCounts.hint', { count: hints })}</span>}
      </h3>
      <SaidLines
        lines={lines}
        say={({ text, source }) => (
          <>
            {text}
            {source !== null && <span className={styles.quiet}> ({source})</span>}
          </>
        )}
      />
    </section>
  );
}
