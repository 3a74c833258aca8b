import { ErrorCircle12Filled } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { formatMinutesSeconds } from '../../../shared/time/duration.ts';
import styles from './productions-page.module.css';

/** `94:20 / 90:00`, red and with its icon where the running order is longer than its slot. */
export function DurationCell({ seconds, slotSeconds }: { seconds: number; slotSeconds: number | undefined }) {
  const { t } = useTranslation('productions');
  if (slotSeconds === undefined) return seconds === 0 ? '–' : formatMinutesSeconds(seconds);
  const over = seconds - slotSeconds;
  const words =
    over > 0
      ? t('overSlot', { time: formatMinutesSeconds(over) })
      : t('inSlot', { time: formatMinutesSeconds(-over) });
  return (
    <span className={styles.fit} title={words}>
      {over > 0 && <ErrorCircle12Filled className={styles.over ?? ''} aria-label={words} />}
      <span className={over > 0 ? styles.over : undefined}>{formatMinutesSeconds(seconds)}</span>
      <span className={styles.quiet}>/ {formatMinutesSeconds(slotSeconds)}</span>
    </span>
  );
}
