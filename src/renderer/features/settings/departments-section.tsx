import { Color24Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CallWordsCard } from './call-words-card.tsx';
import { colourEdit, colourText } from './colour-edit.ts';
import { asGiven, type Column, textColumn } from './columns.ts';
import { DepartmentChip } from './department-chip.tsx';
import { RecordBlock } from './record-block.tsx';
import { ResetButton } from './reset-button.tsx';

/** Departments that cues are given to, and the words in which they are called. */
export function DepartmentsSection() {
  const { t } = useTranslation('settings');
  const columns = useMemo(
    (): Column<'department'>[] => [
      textColumn('code', { width: 90, required: true, unique: true }),
      textColumn('name', { strong: true, required: true }),
      {
        key: 'colour',
        header: t('column.colour'),
        width: 130,
        text: (row) => colourText(row.colour),
        cell: (row) => <DepartmentChip code={row.code} colour={row.colour} words={colourText(row.colour)} />,
        edit: colourEdit(),
      },
      textColumn('callWord', { width: 180, required: true }),
    ],
    [t],
  );
  return (
    <RecordBlock
      kind="department"
      title={t('departments.list')}
      note={t('departments.defaults')}
      tools={<ResetButton what="departments" name={t('departments.list')} />}
      columns={columns}
      newRow={asGiven}
      addLabel={t('departments.add')}
      movable
      empty={{
        icon: <Color24Regular />,
        title: t('departments.empty'),
        text: t('departments.emptyText'),
      }}
    >
      {(rows) => <CallWordsCard departments={rows} />}
    </RecordBlock>
  );
}
