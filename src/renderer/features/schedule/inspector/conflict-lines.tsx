import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Conflict } from '../../../../domain/schedule/index.ts';
import { saidLines } from '../desk/checks.ts';
import { useDesk } from '../desk/desk.ts';
import { conflictCounts } from './conflict-counts.ts';
import styles from './inspector.module.css';

const icons = {
  error: <ErrorCircle16Filled />,
  warning: <Warning16Filled />,
  hint: <Info16Regular />,
} as const;

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
      <ul className={styles.conflicts}>
        {lines.map(({ key, severity, text, source }) => (
          <li key={key} data-severity={severity}>
            {icons[severity]}
            <span>
              {text}
              {source !== null && <span className={styles.quiet}> ({source})</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
