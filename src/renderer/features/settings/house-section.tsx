import { Building48Regular, Signature32Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { authorities, type RecordFields } from '../../../shared/contract/records.ts';
import { useRecords, useRecordWrite } from '../../client/records.ts';
import { choiceEdit } from '../../ui/edit-table/cell-edits.ts';
import { EditTable } from '../../ui/edit-table/edit-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Block } from './block.tsx';
import { type Column, fromThisYear, textColumn, validityColumns } from './columns.ts';
import { DateWarnings } from './date-warnings.tsx';

/** Names of the house and its signatories, each with the time in which it is valid. */
export function HouseSection() {
  const { t } = useTranslation('settings');
  const organisations = useRecords('organisation');
  const signatories = useRecords('signatory');
  const writeOrganisation = useRecordWrite('organisation', organisations.data?.rows);
  const writeSignatory = useRecordWrite('signatory', signatories.data?.rows);
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
      <Loaded query={organisations}>
        {({ seq, rows }) => (
          <>
            <Block title={t('house.names')} note={t('noDefault')} small>
              <EditTable
                id="settings.organisation"
                label={t('house.names')}
                columns={nameColumns}
                rows={rows}
                seq={seq}
                write={writeOrganisation}
                newRow={fromThisYear}
                addLabel={t('house.addName')}
                removable
                empty={
                  <EmptyState
                    icon={<Building48Regular />}
                    title={t('house.noNames')}
                    text={t('house.noNamesText')}
                  />
                }
              />
            </Block>
            <DateWarnings lines={[{ name: '', rows }]} />
          </>
        )}
      </Loaded>
      <Loaded query={signatories}>
        {({ seq, rows }) => (
          <Block title={t('house.signatories')}>
            <EditTable
              id="settings.signatory"
              label={t('house.signatories')}
              columns={signatoryColumns}
              rows={rows}
              seq={seq}
              write={writeSignatory}
              newRow={fromThisYear}
              addLabel={t('house.addSignatory')}
              removable
              movable
              empty={
                <EmptyState
                  icon={<Signature32Regular />}
                  title={t('house.noSignatories')}
                  text={t('house.noSignatoriesText')}
                />
              }
            />
          </Block>
        )}
      </Loaded>
    </>
  );
}
