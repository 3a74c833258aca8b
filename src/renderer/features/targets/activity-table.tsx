import { Select } from '@fluentui/react-components';
import { CalendarLtr48Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { activityStatuses, type RecordFields, type RecordRow } from '../../../shared/contract/records.ts';
import type { Season } from '../../../shared/contract/season.ts';
import { compareText } from '../../../shared/text/name-order.ts';
import { formatDate } from '../../../shared/time/format-date.ts';
import { today } from '../../client/now.ts';
import { useRecords, useRecordWrite } from '../../client/records.ts';
import { Chip, type ChipTone } from '../../ui/chip.tsx';
import { choiceEdit } from '../../ui/edit-table/choice-edits.ts';
import { dateEdit } from '../../ui/edit-table/date-edits.ts';
import type { EditColumn } from '../../ui/edit-table/edit-column.ts';
import { EditTable } from '../../ui/edit-table/edit-table.tsx';
import { numberEdit } from '../../ui/edit-table/number-edits.ts';
import { referenceEdit } from '../../ui/edit-table/reference-edit.ts';
import { longTextEdit, textEdit } from '../../ui/edit-table/text-edits.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './targets-page.module.css';

type Activity = RecordRow<'activity'>;
type Target = RecordRow<'target'>;
type Column = EditColumn<Activity, RecordFields<'activity'>>;

const tones: Record<Activity['status'], ChipTone> = { planned: 'plain', done: 'ok', missed: 'error' };

type Props = {
  season: Season;
  rows: readonly Activity[];
  seq: number;
  targets: readonly Target[];
  /** Id of the target whose activities are shown; empty for all. */
  only: string;
  onOnly: (targetId: string) => void;
};

/** Activities (hoạt động) of the season: each counts towards a target. */
export function ActivityTable({ season, rows, seq, targets, only, onOnly }: Props) {
  const { t } = useTranslation('targets');
  const shown = useMemo(
    () => (only === '' ? rows : rows.filter((activity) => activity.targetId === only)),
    [rows, only],
  );
  const columns = useActivityColumns(season, rows, targets);
  const write = useRecordWrite('activity', rows);
  return (
    <section className={styles.activities} aria-labelledby="activities-heading">
      <div className={styles.cardHead}>
        <h2 id="activities-heading">{t('activities')}</h2>
      </div>
      <EditTable
        id="activities"
        label={t('activities')}
        columns={columns}
        rows={shown}
        seq={seq}
        write={write}
        newRow={(given) => ({
          seasonId: season.id,
          date: todayWithin(season),
          ...(only === '' ? {} : { targetId: only }),
          ...given,
        })}
        addLabel={t('addActivity')}
        removable
        tools={
          <Select
            size="small"
            className={styles.only ?? ''}
            aria-label={t('onlyTarget')}
            value={only}
            onChange={(_event, { value }) => onOnly(value)}
          >
            <option value="">{t('allTargets')}</option>
            {targets.map((target) => (
              <option key={target.id} value={target.id}>
                {target.name}
              </option>
            ))}
          </Select>
        }
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

/** Today, or the nearest day of the season. */
function todayWithin({ startDate, endDate }: Season) {
  const day = today();
  return day < startDate ? startDate : day > endDate ? endDate : day;
}

function useActivityColumns(
  season: Season,
  rows: readonly Activity[],
  targets: readonly Target[],
): readonly Column[] {
  const { t, i18n } = useTranslation('targets');
  const places = useRecords('place');
  const known = places.data?.rows;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts follow the language
  return useMemo(() => {
    const names = new Map(targets.map((target) => [target.id, target.name]));
    const placeNames = [
      ...new Set([...(known ?? []).map((place) => place.name), ...rows.map((row) => row.place)]),
    ].filter((name) => name !== '');
    return [
      {
        key: 'date',
        header: t('activity.date'),
        width: 96,
        text: (activity) => formatDate(activity.date),
        compare: (a, b) => compareText(a.date, b.date),
        edit: dateEdit('date', { usualYear: season.year }),
      },
      {
        key: 'title',
        header: t('activity.title'),
        strong: true,
        text: (activity) => activity.title,
        edit: textEdit('title', { required: true }),
      },
      {
        key: 'target',
        header: t('activity.target'),
        width: 200,
        text: (activity) => names.get(activity.targetId ?? '') ?? '',
        edit: referenceEdit('targetId', targets, { optional: true }),
      },
      {
        key: 'place',
        header: t('activity.place'),
        width: 200,
        text: (activity) => activity.place,
        edit: textEdit('place', { options: placeNames }),
      },
      {
        key: 'audience',
        header: t('activity.audience'),
        width: 80,
        align: 'end',
        text: (activity) => (activity.audience === null ? '' : activity.audience.toLocaleString('vi-VN')),
        compare: (a, b) => (a.audience ?? -1) - (b.audience ?? -1),
        edit: numberEdit('audience', { optional: true }),
      },
      {
        key: 'status',
        header: t('activity.status'),
        width: 96,
        text: (activity) => t(`status.${activity.status}`),
        cell: (activity) => (
          <Chip bare tone={tones[activity.status]}>
            {t(`status.${activity.status}`)}
          </Chip>
        ),
        compare: (a, b) => activityStatuses.indexOf(a.status) - activityStatuses.indexOf(b.status),
        edit: choiceEdit(
          'status',
          activityStatuses.map((status) => ({
            value: status,
            label: t(`status.${status}`),
            aliases: [status],
          })),
        ),
      },
      {
        key: 'note',
        header: t('activity.note'),
        width: 180,
        text: (activity) => activity.note,
        edit: longTextEdit('note'),
      },
    ] satisfies Column[];
  }, [season.year, rows, targets, known, t, i18n.language]);
}
