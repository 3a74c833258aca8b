import { CheckmarkCircle16Filled, ErrorCircle16Filled } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Season } from '../../../shared/contract/season.ts';
import { formatPlace } from '../../navigation/place.ts';
import styles from './conflict-pill.module.css';
import { useConflicts, useOpenDay } from './use-conflicts.ts';

/** How many errors and warnings stand open in the season, and the way to them. */
export function ConflictPill({ season }: { season: Season }) {
  const { t } = useTranslation('conflicts');
  const { data } = useConflicts(season, useOpenDay(season));
  if (!data) return null;
  const { error, warning } = data.open;
  const count = error + warning;
  const words = t('pillWords', { errors: error, warnings: warning });
  return (
    <a
      className={styles.pill}
      href={formatPlace({ page: 'conflicts' })}
      data-none={count === 0}
      aria-label={`${t('pill', { count })}: ${words}`}
      title={`${words} (Ctrl+Shift+X)`}
    >
      {count === 0 ? <CheckmarkCircle16Filled /> : <ErrorCircle16Filled />}
      <span>{t('pill', { count })}</span>
    </a>
  );
}
