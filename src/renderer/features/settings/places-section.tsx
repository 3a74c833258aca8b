import { Location48Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { numberEdit } from '../../ui/edit-table/number-edits.ts';
import { asGiven, type Column, textColumn } from './columns.ts';
import { RecordBlock } from './record-block.tsx';
import { TravelMatrix } from './travel-matrix.tsx';

/** Places in the house's order, and how long it takes from one to another. */
export function PlacesSection() {
  const { t } = useTranslation('settings');
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
    <RecordBlock
      kind="place"
      title={t('places.list')}
      note={t('noDefault')}
      columns={columns}
      newRow={asGiven}
      addLabel={t('places.add')}
      movable
      empty={{ icon: <Location48Regular />, title: t('places.empty'), text: t('places.emptyText') }}
    >
      {(rows) => <TravelMatrix places={rows} />}
    </RecordBlock>
  );
}
