import { DesktopSignal24Regular, PeopleCommunity48Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { partnerKinds } from '../../../shared/contract/records.ts';
import { useRecords, useRecordWrite } from '../../client/records.ts';
import { choiceEdit, flagEdit, wordsEdit } from '../../ui/edit-table/cell-edits.ts';
import { EditTable } from '../../ui/edit-table/edit-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Block } from './block.tsx';
import { type Column, fromThisYear, textColumn, validityColumns } from './columns.ts';
import { DateWarnings } from './date-warnings.tsx';
import { ResetButton } from './reset-button.tsx';

/** Stations and offices under their codes, each with its dated names, and the channels. */
export function PartnersSection() {
  const { t } = useTranslation('settings');
  const partners = useRecords('partner');
  const channels = useRecords('channel');
  const writePartner = useRecordWrite('partner', partners.data?.rows);
  const writeChannel = useRecordWrite('channel', channels.data?.rows);
  const codes = [...new Set((partners.data?.rows ?? []).map((row) => row.code))].join('\n');
  const partnerColumns = useMemo(
    (): Column<'partner'>[] => [
      textColumn('code', { width: 90, required: true }),
      textColumn('name', { strong: true, required: true }),
      {
        key: 'kind',
        header: t('column.kind'),
        width: 90,
        text: (row) => t(`partnerKind.${row.kind}`),
        edit: choiceEdit(
          'kind',
          partnerKinds.map((value) => ({ value, label: t(`partnerKind.${value}`) })),
        ),
      },
      textColumn('contact', { width: 190 }),
      ...validityColumns<'partner'>(),
    ],
    [t],
  );
  const channelColumns = useMemo(
    (): Column<'channel'>[] => [
      textColumn('code', { width: 90, required: true }),
      textColumn('name', { strong: true, required: true }),
      {
        ...textColumn('partnerCode', { width: 90, required: true, options: codes.split('\n') }),
        header: t('column.station'),
      },
      {
        key: 'aliases',
        header: t('column.aliases'),
        width: 180,
        text: (row) => row.aliases.join(', '),
        edit: wordsEdit('aliases'),
      },
      {
        key: 'enabled',
        header: t('column.enabled'),
        width: 64,
        text: (row) => t(row.enabled ? 'yes' : 'no'),
        edit: flagEdit('enabled'),
      },
      ...validityColumns<'channel'>(),
    ],
    [t, codes],
  );
  return (
    <>
      <Loaded query={partners}>
        {({ seq, rows }) => (
          <>
            <Block title={t('partners.list')} small>
              <EditTable
                id="settings.partner"
                label={t('partners.list')}
                columns={partnerColumns}
                rows={rows}
                seq={seq}
                write={writePartner}
                newRow={fromThisYear}
                addLabel={t('partners.add')}
                removable
                empty={
                  <EmptyState
                    icon={<PeopleCommunity48Regular />}
                    title={t('partners.empty')}
                    text={t('partners.emptyText')}
                  />
                }
              />
            </Block>
            <DateWarnings
              lines={[...Map.groupBy(rows, (row) => row.code)].map(([name, own]) => ({ name, rows: own }))}
            />
          </>
        )}
      </Loaded>
      <Loaded query={channels}>
        {({ seq, rows }) => (
          <Block
            title={t('partners.channels')}
            note={t('partners.defaults')}
            tools={<ResetButton what="channels" name={t('section.partners')} />}
          >
            <EditTable
              id="settings.channel"
              label={t('partners.channels')}
              columns={channelColumns}
              rows={rows}
              seq={seq}
              write={writeChannel}
              newRow={fromThisYear}
              addLabel={t('partners.addChannel')}
              removable
              movable
              empty={
                <EmptyState
                  icon={<DesktopSignal24Regular />}
                  title={t('partners.noChannels')}
                  text={t('partners.noChannelsText')}
                />
              }
            />
          </Block>
        )}
      </Loaded>
    </>
  );
}
