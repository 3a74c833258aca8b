import { CalendarLtr48Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Activity, Target } from '../../../shared/contract/season.ts';
import { formatDate } from '../../../shared/time/format-date.ts';
import { Chip, type ChipTone } from '../../ui/chip.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-rows.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './targets-page.module.css';

const tones: Record<Activity['status'], ChipTone> = { planned: 'plain', done: 'ok', missed: 'error' };

export function ActivityTable({
  activities,
  targets,
}: {
  activities: readonly Activity[];
  targets: readonly Target[];
}) {
  const { t } = useTranslation('targets');
  const columns = useMemo((): readonly Column<Activity>[] => {
    const names = new Map(targets.map((target) => [target.id, target.name]));
    const targetName = (activity: Activity) => names.get(activity.targetId ?? '') ?? '';
    return [
      {
        key: 'date',
        header: t('activity.date'),
        width: '104px',
        text: (activity) => formatDate(activity.date),
        sort: (activity) => activity.date,
      },
      {
        key: 'title',
        header: t('activity.title'),
        strong: true,
        text: (activity) => activity.title,
        sort: (activity) => activity.title,
      },
      { key: 'target', header: t('activity.target'), width: '220px', text: targetName, sort: targetName },
      {
        key: 'place',
        header: t('activity.place'),
        width: '220px',
        text: (activity) => activity.place,
        sort: (activity) => activity.place,
      },
      {
        key: 'audience',
        header: t('activity.audience'),
        width: '88px',
        align: 'end',
        text: (activity) => (activity.audience === null ? '' : activity.audience.toLocaleString('vi-VN')),
        sort: (activity) => activity.audience ?? -1,
      },
      {
        key: 'status',
        header: t('activity.status'),
        width: '120px',
        cell: (activity) => (
          <Chip bare tone={tones[activity.status]}>
            {t(`status.${activity.status}`)}
          </Chip>
        ),
        sort: (activity) => activity.status,
      },
    ];
  }, [t, targets]);
  return (
    <section className={styles.activities} aria-labelledby="activities-heading">
      <h2 id="activities-heading" className={styles.cardHead}>
        {t('activities')} <span className={styles.quiet}>{activities.length}</span>
      </h2>
      <DataTable
        label={t('activities')}
        columns={columns}
        rows={activities}
        rowKey={(activity) => activity.id}
        empty={
          <EmptyState
            icon={<CalendarLtr48Regular />}
            title={t('noActivities')}
            text={t('noActivitiesText')}
          />
        }
      />
    </section>
  );
}
