import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { dayNumber, dayOfNumber } from '../../../../domain/schedule/index.ts';
import { seasonDay } from '../../../../domain/season/index.ts';
import type { CallRecord } from '../../../../shared/contract/schedule.ts';
import type { Season } from '../../../../shared/contract/season.ts';
import { dateOf, type LocalDate, toVietnamTime } from '../../../../shared/time/local-time.ts';
import { orpc } from '../../../client/client.ts';
import { useWindowState } from '../../../client/use-window-state.ts';
import { replacePlace } from '../../../navigation/use-place.ts';
import type { CallsWrite } from '../data/apply-writes.ts';
import { removable, useCallsWrite } from '../data/own-calls.ts';
import type { CalendarFacts } from '../data/use-calendar-facts.ts';
import type { ReadCalls } from '../data/use-calls.ts';
import { type CalendarView, calendarViews, type DaySpan, spanOf } from '../model/calendar-view.ts';
import { callTitle } from '../model/call-words.ts';
import type { HouseConflicts } from '../model/house-conflicts.ts';
import { matches, readFilter } from '../model/to-calendar-calls.ts';
import { toldOf } from './checks.ts';
import type { Desk, DeskState } from './desk.ts';
import { useChecks } from './use-checks.ts';

/** The day that was shown last, by season: who comes back to the page comes back to it. */
const lastDays = new Map<string, number>();

/** Where the page stands in time, and in which view; both outlive the page. */
export function useCalendarPlace(season: Season, day: LocalDate | null) {
  const [kept, keep] = useWindowState('schedule.view');
  const view: CalendarView = calendarViews.find((each) => each === kept) ?? 'week';
  const today = dayNumber(seasonDay(season, dateOf(toVietnamTime(new Date()))));
  const shown = day === null ? (lastDays.get(season.id) ?? today) : dayNumber(day);
  lastDays.set(season.id, shown);
  const setDay = useCallback(
    (next: number) => replacePlace({ page: 'calendar', day: dayOfNumber(next) }),
    [],
  );
  const span = useMemo(() => spanOf(view, shown), [view, shown]);
  return { view, setView: keep as (view: CalendarView) => void, today, day: shown, setDay, span };
}

type Parts = ReturnType<typeof useCalendarPlace> & {
  season: Season;
  facts: CalendarFacts;
  read: ReadCalls;
  state: DeskState;
};

const nothing = { conflicts: [], accepted: [] };

/** What the planner finds in the days in sight, and what of it the house lets stand. */
function useHouseConflicts(seasonId: string, { first, end }: DaySpan): HouseConflicts {
  const input = { seasonId, from: dayOfNumber(first), to: dayOfNumber(end) };
  const { data } = useQuery({
    ...orpc.schedule.conflicts.queryOptions({ input }),
    placeholderData: keepPreviousData,
  });
  const { conflicts, accepted } = data ?? nothing;
  return useMemo(
    () => ({ conflicts, accepted: new Set(accepted.map(({ key }) => key)) }),
    [conflicts, accepted],
  );
}

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
}: Parts): Desk {
  const [keptFilter, keepFilter] = useWindowState('schedule.filter');
  const filter = useMemo(() => readFilter(keptFilter), [keptFilter]);
  const write = useCallsWrite();
  const shown = useMemo(() => read.calls.filter((call) => matches(call, filter)), [read.calls, filter]);
  const titleOf = useCallback(
    (call: CallRecord) => callTitle(call, (id) => facts.items.get(id)?.title),
    [facts.items],
  );
  const checks = useChecks(facts, read, titleOf, useHouseConflicts(season.id, span));
  const { seq } = read;
  const act = useCallback(
    (wanted: CallsWrite, { ask }: { ask?: { x: number; y: number } } = {}) => {
      const conflicts = checks.ofWrite(wanted);
      const isNew = (wanted.add?.length ?? 0) > 0;
      if (ask && conflicts.some((one) => one.severity === 'error' && !checks.isKnown(one)))
        return state.asked.set({ write: wanted, conflicts, isNew, at: ask });
      void carryOut({ write, wanted, seq, state, note: toldOf(conflicts, checks.names) });
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
  const setFilter = useCallback((next: Desk['filter']) => keepFilter(JSON.stringify(next)), [keepFilter]);
  return useMemo(
    () => ({
      season,
      view,
      setView,
      today,
      day,
      setDay,
      span,
      facts,
      read,
      shown,
      filter,
      setFilter,
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
      span,
      facts,
      read,
      shown,
      filter,
      setFilter,
      checks,
      titleOf,
      write,
      act,
      remove,
      state,
    ],
  );
}

type Act = Pick<Desk, 'write' | 'state'> & { wanted: CallsWrite; seq: number; note: string };

/** Writes, and chooses what came of it. */
export async function carryOut({ write, wanted, seq, state, note }: Act): Promise<void> {
  const ids = await write(wanted, { baseSeq: seq, note });
  if (ids === null || ids.length === 0) return;
  state.selection.set(new Set(ids));
  if (ids[0] !== undefined) state.model.focus(ids[0]);
}
