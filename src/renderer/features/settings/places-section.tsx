import { Location48Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecords, useRecordWrite } from '../../client/records.ts';
import { numberEdit } from '../../ui/edit-table/cell-edits.ts';
import { EditTable } from '../../ui/edit-table/edit-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Block } from './block.tsx';
import { asGiven, type Column, textColumn } from './columns.ts';
import { TravelMatrix } from './travel-matrix.tsx';

/** Places in the house's order, and how long it takes from one to another. */
export function PlacesSection() {
  const { t } = useTranslation('settings');
  const places = useRecords('place');
  const write = useRecordWrite('place', places.data?.rows);
  const columns = useMemo(
    (): Column<'place'>[] => [
      textColumn('name', { strong: true, required: true }),
      textColumn('kind', { width: 130, options: t('places.kinds').split(', ') }),
      {
        key: 'capacity',
        header: t('column.capacity'),
        width: 90,
        align: 'end',
        text: (row) => String(row.capacity ?? ''),
        compare: (a, b) => (a.capacity ?? 0) - (b.capacity ?? 0),
        edit: numberEdit('capacity', { optional: true }),
      },
      textColumn('address', { width: 300 }),
    ],
    [t],
  );
  return (
    <Loaded query={places}>
      {({ seq, rows }) => (
        <>
          <Block title={t('places.list')} note={t('noDefault')}>
            <EditTable
              id="settings.place"
              label={t('places.list')}
              columns={columns}
              rows={rows}
              seq={seq}
              write={write}
              newRow={asGiven}
              addLabel={t('places.add')}
              removable
              movable
              empty={
                <EmptyState
                  icon={<Location48Regular />}
                  title={t('places.empty')}
                  text={t('places.emptyText')}
                />
              }
            />
          </Block>
          <TravelMatrix places={rows} />
        </>
      )}
    </Loaded>
  );
}
