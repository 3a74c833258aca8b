import { Flag48Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { appliesTo } from '../../../shared/contract/records.ts';
import { useRecords, useRecordWrite } from '../../client/records.ts';
import { choiceEdit, flagEdit, numberEdit } from '../../ui/edit-table/cell-edits.ts';
import { EditTable } from '../../ui/edit-table/edit-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Block } from './block.tsx';
import { asGiven, type Column, textColumn } from './columns.ts';
import { ResetButton } from './reset-button.tsx';

/** The steps that a new production starts with. */
export function ProcessSection() {
  const { t } = useTranslation('settings');
  const steps = useRecords('milestoneTemplate');
  const write = useRecordWrite('milestoneTemplate', steps.data?.rows);
  const columns = useMemo((): Column<'milestoneTemplate'>[] => {
    const days = (count: number) => {
      if (count === 0) return t('process.day');
      return count > 0 ? t('process.before', { count }) : t('process.after', { count: -count });
    };
    return [
      textColumn('title', { strong: true, required: true }),
      {
        key: 'appliesTo',
        header: t('column.appliesTo'),
        width: 120,
        text: (row) => t(`appliesTo.${row.appliesTo}`),
        edit: choiceEdit(
          'appliesTo',
          appliesTo.map((value) => ({ value, label: t(`appliesTo.${value}`) })),
        ),
      },
      {
        key: 'daysBefore',
        header: t('column.daysBefore'),
        width: 130,
        align: 'end',
        text: (row) => String(row.daysBefore),
        cell: (row) => days(row.daysBefore),
        compare: (a, b) => b.daysBefore - a.daysBefore,
        edit: numberEdit('daysBefore', { least: -730, most: 730 }),
      },
      {
        key: 'remindDays',
        header: t('column.remindDays'),
        width: 110,
        align: 'end',
        text: (row) => String(row.remindDays),
        cell: (row) => `${row.remindDays} ${t('unit.days')}`,
        compare: (a, b) => a.remindDays - b.remindDays,
        edit: numberEdit('remindDays', { most: 366 }),
      },
      {
        key: 'isGate',
        header: t('column.isGate'),
        width: 96,
        text: (row) => t(row.isGate ? 'yes' : 'no'),
        edit: flagEdit('isGate'),
      },
    ];
  }, [t]);
  return (
    <Loaded query={steps}>
      {({ seq, rows }) => (
        <Block
          title={t('process.list')}
          note={t('process.defaults')}
          tools={<ResetButton what="milestones" name={t('process.list')} />}
        >
          <EditTable
            id="settings.milestoneTemplate"
            label={t('process.list')}
            columns={columns}
            rows={rows}
            seq={seq}
            write={write}
            newRow={asGiven}
            addLabel={t('process.add')}
            removable
            movable
            empty={
              <EmptyState icon={<Flag48Regular />} title={t('process.empty')} text={t('process.emptyText')} />
            }
          />
        </Block>
      )}
    </Loaded>
  );
}
