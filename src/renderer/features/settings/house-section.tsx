import { Building48Regular, Signature32Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { authorities, type RecordFields } from '../../../shared/contract/records.ts';
import { choiceEdit } from '../../ui/edit-table/choice-edits.ts';
import { type Column, fromThisYear, textColumn, validityColumns } from './columns.ts';
import { DateWarnings } from './date-warnings.tsx';
import { RecordBlock } from './record-block.tsx';

/** Names of the house and its signatories, each with the time in which it is valid. */
export function HouseSection() {
  const { t } = useTranslation('settings');
  const nameColumns = useMemo(
    (): Column<'organisation'>[] => [
      textColumn('name', { strong: true, required: true }),
      textColumn('shortName', { width: 96 }),
      textColumn('parent', { width: 240 }),
      textColumn('locality', { width: 110 }),
      ...validityColumns<'organisation'>(),
    ],
    [],
  );
  const signatoryColumns = useMemo(
    (): Column<'signatory'>[] => [
      textColumn('name', { strong: true, required: true }),
      textColumn('position', { width: 240 }),
      {
        key: 'authority',
        header: t('column.authority'),
        width: 130,
        text: (row) => row.authority,
        cell: (row) => (row.authority === '' ? '' : `${row.authority} ${t(`authority.${row.authority}`)}`),
        edit: choiceEdit<{ authority: string }, RecordFields<'signatory'>, string>(
          'authority',
          authorities.map((value) => ({
            value,
            label: value,
            ...(value === '' ? {} : { aliases: [value.replace('.', ''), t(`authority.${value}`)] }),
          })),
        ),
      },
      ...validityColumns<'signatory'>(),
    ],
    [t],
  );
  return (
    <>
      <RecordBlock
        kind="organisation"
        title={t('house.names')}
        note={t('noDefault')}
        small
        columns={nameColumns}
        newRow={fromThisYear}
        addLabel={t('house.addName')}
        empty={{ icon: <Building48Regular />, title: t('house.noNames'), text: t('house.noNamesText') }}
      >
        {(rows) => <DateWarnings lines={[{ name: '', rows }]} />}
      </RecordBlock>
      <RecordBlock
        kind="signatory"
        title={t('house.signatories')}
        columns={signatoryColumns}
        newRow={fromThisYear}
        addLabel={t('house.addSignatory')}
        movable
        empty={{
          icon: <Signature32Regular />,
          title: t('house.noSignatories'),
          text: t('house.noSignatoriesText'),
        }}
      />
    </>
  );
}
