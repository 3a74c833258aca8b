import { Button } from '@fluentui/react-components';
import { Add20Regular, CalendarLtr48Regular } from '@fluentui/react-icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayNumber, dayOfNumber } from '../../../../domain/schedule/index.ts';
import type { Production } from '../../../../shared/contract/productions.ts';
import type { Season } from '../../../../shared/contract/season.ts';
import { dateOf } from '../../../../shared/time/local-time.ts';
import { orpc } from '../../../client/client.ts';
import { useWindowState } from '../../../client/use-window-state.ts';
import { go } from '../../../navigation/use-place.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { TabPage } from '../../../ui/tab-page.tsx';
import { Agenda } from '../agenda/agenda.tsx';
import pageStyles from '../calendar-page.module.css';
import { type CalendarFacts, useCalendarFacts } from '../data/use-calendar-facts.ts';
import { type ReadCalls, useCalls } from '../data/use-calls.ts';
import { CallMenu } from '../desk/call-menu.tsx';
import { createDeskState, DeskContext } from '../desk/desk.ts';
import { useLiveSelection } from '../desk/use-arrivals.ts';
import { todayOf, useDeskValue } from '../desk/use-desk-value.ts';
import { useNewCall } from '../desk/use-new-call.ts';
import { Inspector } from '../inspector/inspector.tsx';
import type { CalendarView, DaySpan } from '../model/calendar-view.ts';
import { noFilter } from '../model/to-calendar-calls.ts';
import { RepeatHost } from '../repeat/repeat-dialog.tsx';
import styles from './production-calls.module.css';

type Props = {
  production: Production;
  /** Papers and imports of the production. */
  tools: ReactNode;
};

/** All calls of one production (tab Buổi tập): the calendar's own list and inspector, from its first call to its last. */
export function ProductionCalls({ production, tools }: Props) {
  const seasons = useQuery(orpc.season.list.queryOptions());
  const season = seasons.data?.find(({ id }) => id === production.seasonId);
  const facts = useCalendarFacts(production.seasonId);
  const span = useSpanOf(production.id, season);
  const data = season && facts.data && span ? { season, facts: facts.data, span } : undefined;
  const query = {
    data,
    error: seasons.error ?? facts.error,
    refetch: () => [seasons.refetch(), facts.refetch()],
  };
  return (
    <Loaded query={query}>
      {(parts) => <WithCalls {...parts} productionId={production.id} tools={tools} />}
    </Loaded>
  );
}

/** The days that a production has calls on, and the day on which a new one would be put. */
function useSpanOf(productionId: string, season: Season | undefined): DaySpan | undefined {
  const { data } = useQuery({
    ...orpc.schedule.calls.queryOptions({ input: { productionId } }),
    placeholderData: keepPreviousData,
  });
  const [first, last] = [data?.[0]?.startsAt, data?.at(-1)?.startsAt];
  const isRead = data !== undefined;
  return useMemo(() => {
    if (!isRead || !season) return undefined;
    const today = todayOf(season);
    if (first === undefined || last === undefined) return { first: today, end: today + 1 };
    return {
      first: Math.min(today, dayNumber(dateOf(first))),
      end: Math.max(today, dayNumber(dateOf(last))) + 1,
    };
  }, [isRead, season, first, last]);
}

type WithCallsProps = {
  season: Season;
  facts: CalendarFacts;
  span: DaySpan;
  productionId: string;
  tools: ReactNode;
};

function WithCalls(props: WithCallsProps) {
  const calls = useCalls(props.span, props.facts.casts);
  return <Loaded query={calls}>{(read) => <TheDesk {...props} read={read} />}</Loaded>;
}

type DeskProps = WithCallsProps & { read: ReadCalls };

const stay = () => undefined;
const toDay = (day: number) => go({ page: 'calendar', day: dayOfNumber(day) });

function TheDesk({ season, facts, span, productionId, tools, read }: DeskProps) {
  const { t } = useTranslation(['schedule', 'productions']);
  const [, keepView] = useWindowState('schedule.view');
  const filter = useMemo(() => ({ ...noFilter, productions: [productionId] }), [productionId]);
  const today = todayOf(season);
  const [state] = useState(createDeskState);
  const desk = useDeskValue({
    season,
    facts,
    read,
    state,
    span,
    today,
    day: today,
    view: 'agenda',
    // Other views, and other days, are the calendar's.
    setView: keepView as (view: CalendarView) => void,
    setDay: toDay,
    filter,
    setFilter: stay,
    only: productionId,
  });
  useLiveSelection(desk);
  return (
    <DeskContext value={desk}>
      <TabPage
        tools={
          <>
            {tools}
            <NewCall />
          </>
        }
      >
        <div className={pageStyles.desk}>
          <div className={pageStyles.view} data-region="calendar" tabIndex={-1}>
            <Agenda
              empty={
                <EmptyState
                  icon={<CalendarLtr48Regular />}
                  title={t('productions:calls.empty')}
                  text={t('productions:calls.emptyText')}
                />
              }
            />
          </div>
          <Inspector />
        </div>
      </TabPage>
      <CallMenu />
      <RepeatHost />
    </DeskContext>
  );
}

function NewCall() {
  const { t } = useTranslation('schedule');
  const newCall = useNewCall();
  return (
    <Button
      size="small"
      appearance="primary"
      className={styles.last ?? ''}
      icon={<Add20Regular />}
      onClick={newCall}
    >
      {t('newCall')}
    </Button>
  );
}
