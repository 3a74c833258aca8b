import {
  fromPlanMinute,
  MINUTES_A_DAY,
  type PlanMinute,
  toPlanMinute,
} from '../../../../domain/schedule/index.ts';
import type { CallRecord } from '../../../../shared/contract/schedule.ts';
import { now } from '../../../client/now.ts';
import { newCall } from '../model/new-call.ts';
import { useDesk } from './desk.ts';

/** When rehearsals begin here: morning, afternoon, evening. */
const SESSIONS = [8 * 60, 14 * 60, 18 * 60 + 30];
const LENGTH = 120;

/** The first session to come of the day in which nothing that is shown stands; the next to come if all are taken. */
function freeSession(day: number, calls: readonly CallRecord[], now: PlanMinute): PlanMinute {
  const midnight = day * MINUTES_A_DAY;
  const sessions = SESSIONS.map((minutes) => midnight + minutes);
  const coming = sessions.filter((start) => start >= now);
  const starts = coming.length > 0 ? coming : sessions;
  const isFree = (start: PlanMinute) =>
    calls.every((call) => {
      const from = toPlanMinute(call.startsAt);
      return from >= start + LENGTH || from + call.durationMinutes <= start;
    });
  return starts.find(isFree) ?? starts[0] ?? midnight;
}

/** Adds a call on the day that is looked at, chosen and with the keyboard on its title. */
export function useNewCall(): () => void {
  const { facts, span, today, day, view, shown, filter, write, state } = useDesk();
  return () => {
    const inSpan = today >= span.first && today < span.end;
    const on = view === 'week' || view === 'month' || view === 'agenda' ? (inSpan ? today : span.first) : day;
    const { fields, ...people } = newCall(filter, null, facts.productions);
    const startsAt = fromPlanMinute(freeSession(on, shown, toPlanMinute(now())));
    void write({
      add: [{ fields: { ...fields, startsAt, durationMinutes: LENGTH }, ...people }],
    }).then((ids) => {
      const id = ids?.[0];
      if (id === undefined) return;
      state.selection.set(new Set([id]));
      state.wanted.set({ id, part: 'title' });
    });
  };
}
