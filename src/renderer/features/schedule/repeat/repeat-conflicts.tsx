import { useTranslation } from 'react-i18next';
import { dayOfMinute } from '../../../../domain/schedule/index.ts';
import { countWords, type SaidLine } from '../desk/checks.ts';
import { SaidLines } from '../desk/said-lines.tsx';
import { shortDay } from '../model/day-words.ts';
import styles from './repeat-dialog.module.css';

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
      <SaidLines
        lines={lines}
        say={({ from, text }) => t('repeat.conflict', { day: shortDay(dayOfMinute(from)), text })}
      />
    </>
  );
}
