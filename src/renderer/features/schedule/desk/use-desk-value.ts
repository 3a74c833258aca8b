import { useCallback, useMemo } from 'react';
import { dayNumber, dayOfNumber } from '../../../../domain/schedule/index.ts';
import { seasonDay } from '../../../../domain/season/index.ts';
import type { CallRecord } from '../../../../shared/contract/schedule.ts';
import type { Season } from '../../../../shared/contract/season.ts';
import type { LocalDate } from '../../../../shared/time/local-time.ts';
import { today as thisDay } from '../../../client/now.ts';
import { useWindowState } from '../../../client/use-window-state.ts';
import { replacePlace } from '../../../navigation/use-place.ts';
import type { CallsWrite } from '../data/apply-writes.ts';
import { removable, type Told, useCallsWrite } from '../data/own-calls.ts';
import type { CalendarFacts } from '../data/use-calendar-facts.ts';
import type { ReadCalls } from '../data/use-calls.ts';
import { type CalendarView, calendarViews, spanOf } from '../model/calendar-view.ts';
import { callTitle } from '../model/call-words.ts';
import { matches, readFilter } from '../model/to-calendar-calls.ts';
import { toldOf } from './checks.ts';
import type { Ask, Desk, DeskState } from './desk.ts';
import { useChecks } from './use-checks.ts';
import { useHouseConflicts } from './use-house-conflicts.ts';

/** The day that was shown last, by season: who comes back to the page comes back to it. */
const lastDays = new Map<string, number>();

/** Today, or the nearest day of a season that is over or still to come. */
export const todayOf = (season: Season): number => dayNumber(seasonDay(season, thisDay()));

/** Where the page stands in time, and in which view; both outlive the page. */
export function useCalendarPlace(season: Season, day: LocalDate | null) {
  const [kept, keep] = useWindowState('schedule.view');
  const view: CalendarView = calendarViews.find((each) => each === kept) ?? 'week';
  const today = todayOf(season);
  const shown = day === null ? (lastDays.get(season.id) ?? today) : dayNumber(day);
  lastDays.set(season.id, shown);
  const setDay = useCallback(
    (next: number) => replacePlace({ page: 'calendar', day: dayOfNumber(next) }),
    [],
  );
  const span = useMemo(() => spanOf(view, shown), [view, shown]);
  return { view, setView: keep as (view: CalendarView) => void, today, day: shown, setDay, span };
}

/** The filter that the window keeps. */
export function useKeptFilter(): Pick<Desk, 'filter' | 'setFilter'> {
  const [kept, keep] = useWindowState('schedule.filter');
  const filter = useMemo(() => readFilter(kept), [kept]);
  const setFilter = useCallback((next: Desk['filter']) => keep(JSON.stringify(next)), [keep]);
  return { filter, setFilter };
}

type Parts = ReturnType<typeof useCalendarPlace> &
  Pick<Desk, 'filter' | 'setFilter' | 'only'> & {
    season: Season;
    facts: CalendarFacts;
    read: ReadCalls;
    state: DeskState;
  };

/** Puts together what the parts of the page share. */
export function useDeskValue({
  season,
  facts,
  read,
  state,
  view,
  setView,
  today,
  day,
  setDay,
  span,
  filter,
  setFilter,
  only,
}: Parts): Desk {
  const write = useCallsWrite();
  const shown = useMemo(() => read.calls.filter((call) => matches(call, filter)), [read.calls, filter]);
  const titleOf = useCallback(
    (call: CallRecord) => callTitle(call, (id) => facts.items.get(id)?.title),
    [facts.items],
  );
  const checks = useChecks(facts, read, titleOf, useHouseConflicts(season.id, span));
  const openDay = useCallback(
    (next: number) => {
      setView('day');
      setDay(next);
    },
    [setView, setDay],
  );
  const { seq } = read;
  const act = useCallback(
    (wanted: CallsWrite, { ask }: { ask?: Ask } = {}) => {
      const conflicts = checks.ofWrite(wanted);
      const isNew = (wanted.add?.length ?? 0) > 0;
      if (ask && conflicts.some((one) => one.severity === 'error' && !checks.isKnown(one)))
        return state.asked.set({ write: wanted, conflicts, isNew, ask });
      void carryOut({ write, wanted, seq, state, told: toldOf(conflicts, checks.names) });
    },
    [checks, write, seq, state],
  );
  const remove = useCallback(
    (ids: readonly string[]) => {
      const stored = removable(ids);
      if (stored.length === 0) return;
      state.selection.set(new Set());
      void write({ remove: stored }, { baseSeq: seq });
    },
    [write, seq, state],
  );
  return useMemo(
    () => ({
      season,
      view,
      setView,
      today,
      day,
      setDay,
      openDay,
      span,
      facts,
      read,
      shown,
      filter,
      setFilter,
      only,
      checks,
      titleOf,
      write,
      act,
      remove,
      state,
    }),
    [
      season,
      view,
      setView,
      today,
      day,
      setDay,
      openDay,
      span,
      facts,
      read,
      shown,
      filter,
      setFilter,
      only,
      checks,
      titleOf,
      write,
      act,
      remove,
      state,
    ],
  );
}

type Act = Pick<Desk, 'write' | 'state'> & {
  wanted: CallsWrite;
  seq: number;
  told?: Told | undefined;
  choose?: boolean;
};

/** Writes, and chooses what came of it; a part of it that is out of sight would be chosen unseen. */
export async function carryOut({ write, wanted, seq, state, told, choose = true }: Act): Promise<void> {
  const ids = await write(wanted, { baseSeq: seq, ...(told ? { told } : {}) });
  if (ids === null || ids.length === 0 || !choose) return;
  state.selection.set(new Set(ids));
  if (ids[0] !== undefined) state.model.focus(ids[0]);
}
