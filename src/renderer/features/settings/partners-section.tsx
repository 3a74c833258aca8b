import { DesktopSignal24Regular, PeopleCommunity48Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { partnerKinds } from '../../../shared/contract/records.ts';
import { useRecords } from '../../client/records.ts';
import { choiceEdit, flagEdit, wordsEdit } from '../../ui/edit-table/choice-edits.ts';
import { type Column, fromThisYear, textColumn, validityColumns } from './columns.ts';
import { DateWarnings } from './date-warnings.tsx';
import { RecordBlock } from './record-block.tsx';
import { ResetButton } from './reset-button.tsx';

/** Stations and offices under their codes, each with its dated names, and the channels. */
export function PartnersSection() {
  const { t } = useTranslation('settings');
  const partners = useRecords('partner');
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
      textColumn('code', { width: 90, required: true, unique: true }),
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
      <RecordBlock
        kind="partner"
        title={t('partners.list')}
        small
        columns={partnerColumns}
        newRow={fromThisYear}
        addLabel={t('partners.add')}
        empty={{
          icon: <PeopleCommunity48Regular />,
          title: t('partners.empty'),
          text: t('partners.emptyText'),
        }}
      >
        {(rows) => (
          <DateWarnings
            lines={[...Map.groupBy(rows, (row) => row.code)].map(([name, own]) => ({ name, rows: own }))}
          />
        )}
      </RecordBlock>
      <RecordBlock
        kind="channel"
        title={t('partners.channels')}
        note={t('partners.defaults')}
        tools={<ResetButton what="channels" name={t('section.partners')} />}
        columns={channelColumns}
        newRow={fromThisYear}
        addLabel={t('partners.addChannel')}
        movable
        empty={{
          icon: <DesktopSignal24Regular />,
          title: t('partners.noChannels'),
          text: t('partners.noChannelsText'),
        }}
      />
    </>
  );
}
