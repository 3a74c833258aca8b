import { Flag48Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { appliesTo } from '../../../shared/contract/records.ts';
import { choiceEdit, flagEdit } from '../../ui/edit-table/choice-edits.ts';
import { numberEdit } from '../../ui/edit-table/number-edits.ts';
import { asGiven, type Column, textColumn } from './columns.ts';
import { RecordBlock } from './record-block.tsx';
import { ResetButton } from './reset-button.tsx';

/** The steps that a new production starts with. */
export function ProcessSection() {
  const { t } = useTranslation('settings');
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
    <RecordBlock
      kind="milestoneTemplate"
      title={t('process.list')}
      note={t('process.defaults')}
      tools={<ResetButton what="milestones" name={t('process.list')} />}
      columns={columns}
      newRow={asGiven}
      addLabel={t('process.add')}
      movable
      empty={{ icon: <Flag48Regular />, title: t('process.empty'), text: t('process.emptyText') }}
    />
  );
}
