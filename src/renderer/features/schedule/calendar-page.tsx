import { useEffect, useState } from 'react';
import type { Season } from '../../../shared/contract/season.ts';
import type { LocalDate } from '../../../shared/time/local-time.ts';
import { Loaded } from '../../ui/loaded.tsx';
import styles from './calendar-page.module.css';
import { isPending } from './data/own-calls.ts';
import { type CalendarFacts, useCalendarFacts } from './data/use-calendar-facts.ts';
import { type ReadCalls, useCalls } from './data/use-calls.ts';
import { useReach } from './data/use-reach.ts';
import { AskCard } from './desk/ask-card.tsx';
import { CallMenu } from './desk/call-menu.tsx';
import { createDeskState, type Desk, DeskContext, type DeskState, useDesk } from './desk/desk.ts';
import { useArrivals, useLiveSelection } from './desk/use-arrivals.ts';
import { useCalendarPlace, useDeskValue, useKeptFilter } from './desk/use-desk-value.ts';
import { useIntents, usePreview } from './desk/use-intents.ts';
import { useTrayItem } from './desk/use-tray-item.ts';
import { Views } from './desk/views.tsx';
import { CalendarSurface } from './grid/index.ts';
import { Inspector } from './inspector/inspector.tsx';
import { toCalendarCalls, toLiveSlots } from './model/to-calendar-calls.ts';
import { RepeatHost } from './repeat/repeat-dialog.tsx';
import { Toolbar } from './toolbar/toolbar.tsx';
import { Tray } from './tray/tray.tsx';

/** Rehearsals, performances and meetings (Lịch tập): moved by hand, with every clash said while they are in the hand. */
export function CalendarPage({ season, day }: { season: Season; day: LocalDate | null }) {
  const facts = useCalendarFacts(season.id);
  return <Loaded query={facts}>{(data) => <WithCalls season={season} day={day} facts={data} />}</Loaded>;
}

type WithCallsProps = { season: Season; day: LocalDate | null; facts: CalendarFacts };

function WithCalls({ season, day, facts }: WithCallsProps) {
  const place = useCalendarPlace(season, day);
  const [state] = useState(createDeskState);
  const calls = useCalls(useReach(state.drag, place.span), facts.casts);
  return (
    <Loaded query={calls}>
      {(read) => <TheDesk season={season} facts={facts} read={read} place={place} state={state} />}
    </Loaded>
  );
}

type DeskProps = Omit<WithCallsProps, 'day'> & {
  read: ReadCalls;
  place: ReturnType<typeof useCalendarPlace>;
  state: DeskState;
};

function TheDesk({ season, facts, read, place, state }: DeskProps) {
  const desk = useDeskValue({ season, facts, read, state, only: null, ...useKeptFilter(), ...place });
  useModel(desk);
  useArrivals(desk);
  useLiveSelection(desk);
  return (
    <DeskContext value={desk}>
      <Toolbar />
      <Surface />
      <CallMenu />
      <RepeatHost />
    </DeskContext>
  );
}

function Surface() {
  const onIntent = useIntents();
  const preview = usePreview();
  const trayItem = useTrayItem();
  return (
    <div className={styles.desk}>
      <SurfaceParts onIntent={onIntent} preview={preview} trayItem={trayItem} />
      <AskCard />
    </div>
  );
}

type SurfaceParts = {
  onIntent: ReturnType<typeof useIntents>;
  preview: ReturnType<typeof usePreview>;
  trayItem: ReturnType<typeof useTrayItem>;
};

function SurfaceParts(props: SurfaceParts) {
  const { state, view } = useDesk();
  return (
    <CalendarSurface {...props} model={state.model} selection={state.selection} drag={state.drag}>
      {/* Nothing can be dropped into a list. */}
      {view !== 'agenda' && <Tray />}
      <div className={styles.view} data-region="calendar" tabIndex={-1}>
        <Views />
      </div>
      <Inspector />
    </CalendarSurface>
  );
}

/** The calls as the grid draws them, taken over whenever one of them, or what is known of it, changes. */
function useModel({ shown, facts, checks, titleOf, filter, state }: Desk): void {
  useEffect(() => {
    const { productions } = filter;
    const calls = toCalendarCalls(
      shown,
      {
        titleOf,
        placeOf: (id) => facts.places.get(id)?.name,
        hueOf: (id) => facts.productions.get(id)?.hue,
        initialsOf: (id) => facts.people.get(id)?.initials,
      },
      checks.severityOf,
      (id) => !isPending(id),
    );
    const slots = facts.slots.filter(
      ({ productionId }) => productions.length === 0 || productions.includes(productionId),
    );
    const onlySome = filter.people.length > 0 || filter.places.length > 0;
    const live = toLiveSlots(onlySome ? [] : slots, ({ id, productionId, channelId }) => ({
      title: facts.productions.get(productionId)?.title ?? '',
      hue: facts.productions.get(productionId)?.hue ?? null,
      place: facts.channels.get(channelId)?.name ?? '',
      severity: checks.severityOf(id),
    }));
    state.model.setCalls([...calls, ...live]);
  }, [shown, facts, checks, titleOf, filter, state]);
}
