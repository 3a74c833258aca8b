import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { dayOfMinute } from '../../../../domain/schedule/index.ts';
import { countWords, type SaidLine } from '../desk/checks.ts';
import { shortDay } from '../model/day-words.ts';
import styles from './repeat-dialog.module.css';

const icons = {
  error: <ErrorCircle16Filled />,
  warning: <Warning16Filled />,
  hint: <Info16Regular />,
} as const;

/** What the calls would clash with, counted and each with its day, before one of them is made. */
export function RepeatConflicts({ lines }: { lines: readonly SaidLine[] | null }) {
  const { t } = useTranslation('schedule');
  if (lines === null) return <p className={styles.quiet}>{t('repeat.checking')}</p>;
  if (lines.length === 0) return <p className={styles.quiet}>{t('inspector.noConflict')}</p>;
  return (
    <>
      <p>
        <b>{t('repeat.brings', { counts: countWords(lines) })}</b>
      </p>
      <ul className={styles.conflicts}>
        {lines.map(({ key, severity, from, text }) => (
          <li key={key} data-severity={severity}>
            {icons[severity]}
            <span>{t('repeat.conflict', { day: shortDay(dayOfMinute(from)), text })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
