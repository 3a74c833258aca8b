import { Color24Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecords, useRecordWrite } from '../../client/records.ts';
import { EditTable } from '../../ui/edit-table/edit-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Block } from './block.tsx';
import { CallWordsCard } from './call-words-card.tsx';
import { colourEdit, colourText } from './colour-edit.ts';
import { asGiven, type Column, textColumn } from './columns.ts';
import { DepartmentChip } from './department-chip.tsx';
import { ResetButton } from './reset-button.tsx';

/** Departments that cues are given to, and the words in which they are called. */
export function DepartmentsSection() {
  const { t } = useTranslation('settings');
  const departments = useRecords('department');
  const write = useRecordWrite('department', departments.data?.rows);
  const columns = useMemo(
    (): Column<'department'>[] => [
      textColumn('code', { width: 90, required: true }),
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
    <Loaded query={departments}>
      {({ seq, rows }) => (
        <>
          <Block
            title={t('departments.list')}
            note={t('departments.defaults')}
            tools={<ResetButton what="departments" name={t('departments.list')} />}
          >
            <EditTable
              id="settings.department"
              label={t('departments.list')}
              columns={columns}
              rows={rows}
              seq={seq}
              write={write}
              newRow={asGiven}
              addLabel={t('departments.add')}
              removable
              movable
              empty={
                <EmptyState
                  icon={<Color24Regular />}
                  title={t('departments.empty')}
                  text={t('departments.emptyText')}
                />
              }
            />
          </Block>
          <CallWordsCard departments={rows} />
        </>
      )}
    </Loaded>
  );
}
