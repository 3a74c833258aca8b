import { CalendarLtr48Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonCall } from '../../../../shared/contract/schedule.ts';
import { addMinutes, type LocalDateTime } from '../../../../shared/time/local-time.ts';
import { orpc } from '../../../client/client.ts';
import { useRecords } from '../../../client/records.ts';
import { dateShort } from '../../../i18n/date-words.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import type { Column } from '../../../ui/data-table-rows.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { HoursPanel } from './hours-panel.tsx';
import styles from './person.module.css';

type Props = { personId: string; name: string; now: LocalDateTime };

/** The calls of a person, those to come first, with what was noted of their attendance; beside them the hours. */
export function PersonCalls({ personId, name, now }: Props) {
  const { t } = useTranslation(['people', 'productions']);
  const query = useQuery(orpc.schedule.ofPerson.queryOptions({ input: { personId } }));
  const productions = useQuery(orpc.productions.list.queryOptions({ input: {} }));
  const places = useRecords('place');
  const titleOf = useMemo(
    () => new Map(productions.data?.map((production) => [production.id, production.title])),
    [productions.data],
  );
  const placeOf = useMemo(
    () => new Map(places.data?.rows.map((place) => [place.id, place.name])),
    [places.data],
  );
  const calls = useMemo(() => {
    if (!query.data) return undefined;
    const coming = query.data.calls.filter((call) => endOf(call) > now);
    const past = query.data.calls.filter((call) => endOf(call) <= now).toReversed();
    return [...coming, ...past];
  }, [query.data, now]);
  const columns = useMemo(
    (): readonly Column<PersonCall>[] => [
      {
        key: 'date',
        header: t('productions:calls.date'),
        width: '112px',
        text: (call) => `${dateShort(call.startsAt)}/${call.startsAt.slice(0, 4)}`,
        sort: (call) => call.startsAt,
      },
      {
        key: 'time',
        header: t('productions:calls.time'),
        width: '96px',
        text: timesOf,
        sort: (call) => timesOf(call),
      },
      {
        key: 'kind',
        header: t('productions:calls.kind'),
        width: '116px',
        strong: true,
        text: (call) => t(`productions:calls.kinds.${call.kind}`),
        sort: (call) => call.kind,
      },
      {
        key: 'title',
        header: t('productions:calls.title'),
        text: (call) =>
          [titleOf.get(call.productionId ?? ''), call.title || call.itemTitles.join(', ')]
            .filter((part) => part)
            .join(': '),
        sort: (call) => titleOf.get(call.productionId ?? '') ?? call.title,
      },
      {
        key: 'place',
        header: t('productions:calls.place'),
        width: '132px',
        text: (call) => placeOf.get(call.placeId ?? '') ?? '',
        sort: (call) => placeOf.get(call.placeId ?? '') ?? '',
      },
      {
        key: 'attendance',
        header: t('person.calls.attendance'),
        width: '148px',
        text: (call) =>
          [
            call.status === 'cancelled'
              ? t('productions:calls.statuses.cancelled')
              : endOf(call) <= now || call.attendance !== ''
                ? t(`attendance.${call.attendance === '' ? 'none' : call.attendance}`)
                : '',
            call.standsInFor.length > 0 ? t('person.calls.standsIn') : '',
            call.source === 'added' ? t('person.calls.byHand') : '',
          ]
            .filter((part) => part !== '')
            .join(', '),
        sort: (call) => call.attendance,
      },
    ],
    [t, titleOf, placeOf, now],
  );
  return (
    <Loaded query={{ data: calls, error: query.error, refetch: query.refetch }}>
      {(list) => (
        <div className={styles.sides}>
          <div className={styles.main}>
            <DataTable
              label={t('person.calls.label', { name })}
              columns={columns}
              rows={list}
              rowKey={(call) => call.id}
              group={(call) => t(endOf(call) > now ? 'person.calls.coming' : 'person.calls.past')}
              empty={
                <EmptyState
                  icon={<CalendarLtr48Regular />}
                  title={t('person.calls.empty')}
                  text={t('person.calls.emptyText')}
                />
              }
            />
          </div>
          <HoursPanel calls={list} now={now} />
        </div>
      )}
    </Loaded>
  );
}

const endOf = (call: PersonCall) => addMinutes(call.startsAt, call.durationMinutes);
/** When the person is wanted, which may be a part of the call. */
function timesOf(call: PersonCall): string {
  const from = addMinutes(call.startsAt, call.arriveMinutes ?? 0);
  const to = addMinutes(call.startsAt, call.leaveMinutes ?? call.durationMinutes);
  return `${from.slice(11)}–${to.slice(11)}`;
}
