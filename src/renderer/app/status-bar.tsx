import { CheckmarkCircle16Regular, PlugDisconnected16Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PlanStatus } from '../../shared/contract/plan.ts';
import { formatDate } from '../../shared/time/format-date.ts';
import { dateOf, type LocalDate } from '../../shared/time/local-time.ts';
import { orpc } from '../client/client.ts';
import { clockTime } from '../client/now.ts';
import { shortenMiddle } from '../ui/shorten-middle.ts';
import styles from './status-bar.module.css';

type Props = { connected: boolean; plan: PlanStatus; seasonId: string | undefined };

/** Saved when, last backup, where the plan lies, how much is in it. */
export function StatusBar({ connected, plan, seasonId }: Props) {
  const { t } = useTranslation('shell');
  const { data: history } = useQuery(orpc.history.state.queryOptions());
  const { data: productions } = useQuery({
    ...orpc.productions.list.queryOptions({ input: seasonId ? { seasonId } : {} }),
    enabled: seasonId !== undefined,
  });
  const { data: people } = useQuery(orpc.people.list.queryOptions());
  const savedAt = history?.lastSavedAt;
  const backup = plan.lastBackupAt;
  // A backup has the clock's time, whatever day is looked at.
  const backupText = backup?.startsWith(dateOf(clockTime()))
    ? t('backupToday', { time: backup.slice(11, 16) })
    : t('backupAt', { date: backup ? formatDate(backup.slice(0, 10) as LocalDate) : '' });
  return (
    <footer className={styles.bar} data-region="status" tabIndex={-1}>
      {connected ? (
        <span className={styles.item}>
          <CheckmarkCircle16Regular className={styles.ok ?? ''} />
          {savedAt ? t('savedAt', { time: savedAt.slice(11, 16) }) : t('notSavedYet')}
        </span>
      ) : (
        <span className={styles.item}>
          <PlugDisconnected16Regular className={styles.warn ?? ''} />
          {t('notConnected')}
        </span>
      )}
      <span className={styles.item} title={plan.backupFolder}>
        {backup ? backupText : t('noBackup')}
      </span>
      <span className={styles.path} title={t('dataFile', { path: plan.path })}>
        {shortenMiddle(plan.path, 56)}
      </span>
      <span className={styles.space} />
      {productions && people && (
        <span className={styles.item}>
          {t('counts', { productions: productions.length, people: people.length })}
        </span>
      )}
    </footer>
  );
}
