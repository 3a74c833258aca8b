import { Button } from '@fluentui/react-components';
import { ArrowSort20Regular, CalendarLtr48Regular, CalendarSearch20Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Call } from '../../../shared/contract/schedule.ts';
import { formatDateShort } from '../../../shared/time/format-date.ts';
import { orpc } from '../../client/client.ts';
import { Chip } from '../../ui/chip.tsx';
import type { Column } from '../../ui/data-table-rows.ts';
import { openArrange, openFindTime } from '../arrange/index.ts';
import { ImportButton } from '../imports/index.ts';
import { PaperButton } from '../papers/index.ts';
import { callStatusTones, openCall } from '../schedule/index.ts';
import { QueryTable } from './query-table.tsx';

/** The title, then the items that it does not name itself. */
function content(call: Call): string {
  const more = call.itemTitles.filter((title) => !call.title.includes(title));
  return [call.title, more.join(', ')].filter((text) => text !== '').join(': ');
}

/** The calls of a production as a list; each opens in the calendar, where it is moved and edited. */
export function CallsTable({ productionId }: { productionId: string }) {
  const { t } = useTranslation(['productions', 'arrange']);
  const query = useQuery(orpc.schedule.calls.queryOptions({ input: { productionId } }));
  const columns = useMemo(
    (): readonly Column<Call>[] => [
      {
        key: 'date',
        header: t('calls.date'),
        width: '112px',
        text: (call) => `${formatDateShort(call.startsAt)}/${call.startsAt.slice(0, 4)}`,
        sort: (call) => call.startsAt,
      },
      {
        key: 'time',
        header: t('calls.time'),
        width: '96px',
        text: (call) => `${call.startsAt.slice(11)}–${call.endsAt.slice(11)}`,
        sort: (call) => call.startsAt.slice(11),
      },
      {
        key: 'kind',
        header: t('calls.kind'),
        width: '132px',
        strong: true,
        text: (call) => t(`calls.kinds.${call.kind}`),
        sort: (call) => t(`calls.kinds.${call.kind}`),
      },
      { key: 'title', header: t('calls.title'), text: content, sort: content },
      {
        key: 'place',
        header: t('calls.place'),
        width: '168px',
        text: (call) => call.placeName,
        sort: (call) => call.placeName,
      },
      {
        key: 'people',
        header: t('calls.people'),
        width: '72px',
        align: 'end',
        text: (call) => String(call.personCount),
        sort: (call) => call.personCount,
      },
      {
        key: 'status',
        header: t('calls.status'),
        width: '120px',
        cell: (call) => (
          <Chip bare tone={callStatusTones[call.status]}>
            {t(`calls.statuses.${call.status}`)}
          </Chip>
        ),
        sort: (call) => call.status,
      },
      {
        key: 'order',
        header: t('arrange:order.open'),
        hideHeader: true,
        width: '44px',
        // Only what has an order can be put into another.
        cell: (call) =>
          call.itemTitles.length > 1 &&
          call.status !== 'cancelled' && (
            <Button
              appearance="subtle"
              size="small"
              icon={<ArrowSort20Regular />}
              title={t('arrange:order.open')}
              aria-label={t('arrange:order.openOf', {
                when: `${formatDateShort(call.startsAt)} ${call.startsAt.slice(11)}`,
              })}
              onClick={(event) => {
                // The row opens the call in the calendar.
                event.stopPropagation();
                openArrange(call);
              }}
            />
          ),
      },
    ],
    [t],
  );
  return (
    <QueryTable
      label={t('tab.calls')}
      query={query}
      columns={columns}
      always
      onOpen={openCall}
      buttons={
        <>
          <Button
            size="small"
            icon={<CalendarSearch20Regular />}
            onClick={() => openFindTime({ productionId })}
          >
            {t('arrange:commands.times')}
          </Button>
          <PaperButton document="call-sheet" productionId={productionId} />
          <PaperButton document="week-schedule" productionId={productionId} />
          <PaperButton document="attendance-sheet" productionId={productionId} />
          <ImportButton kind="calls" scope={{ productionId }} />
        </>
      }
      empty={{ icon: <CalendarLtr48Regular />, title: t('calls.empty'), text: t('calls.emptyText') }}
    />
  );
}
