import { Button } from '@fluentui/react-components';
import { Print20Regular, Tv48Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slot } from '../../../shared/contract/broadcast.ts';
import { formatMinutesSeconds } from '../../../shared/time/duration.ts';
import { formatDate, formatDateShort } from '../../../shared/time/format-date.ts';
import { orpc } from '../../client/client.ts';
import { Chip, type ChipTone } from '../../ui/chip.tsx';
import type { Column } from '../../ui/data-table-rows.ts';
import { ImportButton } from '../imports/index.ts';
import { QueryTable } from './query-table.tsx';

const tones: Record<Slot['status'], ChipTone> = {
  planned: 'plain',
  sent: 'current',
  confirmed: 'current',
  approved: 'ok',
  aired: 'ok',
  postponed: 'warn',
  cancelled: 'error',
};

export function SlotsTable({ productionId, onPaper }: { productionId: string; onPaper: () => void }) {
  const { t } = useTranslation('productions');
  const query = useQuery(orpc.broadcast.slots.queryOptions({ input: { productionId } }));
  const columns = useMemo(
    (): readonly Column<Slot>[] => [
      {
        key: 'channel',
        header: t('slots.channel'),
        width: '84px',
        strong: true,
        text: (slot) => slot.channelCode,
        sort: (slot) => slot.channelCode,
      },
      {
        key: 'date',
        header: t('slots.date'),
        width: '112px',
        text: (slot) => `${formatDateShort(slot.startsAt)}/${slot.startsAt.slice(0, 4)}`,
        sort: (slot) => slot.startsAt,
      },
      { key: 'time', header: t('slots.time'), width: '64px', text: (slot) => slot.startsAt.slice(11) },
      {
        key: 'duration',
        header: t('slots.duration'),
        width: '72px',
        align: 'end',
        text: (slot) => formatMinutesSeconds(slot.durationSeconds),
        sort: (slot) => slot.durationSeconds,
      },
      {
        key: 'actual',
        header: t('slots.actual'),
        width: '80px',
        align: 'end',
        text: (slot) => (slot.actualSeconds === null ? '–' : formatMinutesSeconds(slot.actualSeconds)),
        sort: (slot) => slot.actualSeconds ?? -1,
      },
      { key: 'part', header: t('slots.part'), width: '64px', text: (slot) => slot.partLabel },
      {
        key: 'run',
        header: t('slots.run'),
        width: '100px',
        text: (slot) => t(`slots.runs.${slot.run}`, { number: slot.repeatNumber ?? '' }).trim(),
        sort: (slot) => slot.repeatNumber ?? 0,
      },
      { key: 'mode', header: t('slots.mode'), text: (slot) => t(`slots.modes.${slot.mode}`) },
      {
        key: 'due',
        header: t('slots.due'),
        width: '112px',
        text: (slot) => (slot.dueDate ? formatDate(slot.dueDate) : '–'),
        sort: (slot) => slot.dueDate ?? '9',
      },
      {
        key: 'delivered',
        header: t('slots.delivered'),
        width: '104px',
        text: (slot) => (slot.deliveredDate ? formatDate(slot.deliveredDate) : '–'),
        sort: (slot) => slot.deliveredDate ?? '9',
      },
      {
        key: 'status',
        header: t('slots.status'),
        width: '128px',
        cell: (slot) => (
          <Chip bare tone={tones[slot.status]}>
            {t(`slots.statuses.${slot.status}`)}
          </Chip>
        ),
        sort: (slot) => slot.status,
      },
    ],
    [t],
  );
  const paper = (
    <>
      <ImportButton kind="slots" scope={{ productionId }} />
      <Button size="small" icon={<Print20Regular />} onClick={onPaper}>
        {t('slots.paper')}
      </Button>
    </>
  );
  return (
    <QueryTable
      label={t('tab.slots')}
      query={query}
      columns={columns}
      empty={{ icon: <Tv48Regular />, title: t('slots.empty'), text: t('slots.emptyText') }}
      buttons={paper}
    />
  );
}
