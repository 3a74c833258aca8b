import { useEffect } from 'react';
import { dayOfMinute, toPlanMinute } from '../../../../domain/schedule/index.ts';
import { useWantedRecord } from '../../../navigation/wanted-record.ts';
import { matches, noFilter } from '../model/to-calendar-calls.ts';
import type { Desk } from './desk.ts';

/** Who comes from the search, the conflicts or an act that was taken back finds the call chosen. */
export function useArrivals({ read, state, span, setDay, filter, setFilter }: Desk): void {
  useWantedRecord(
    (id) => read.byId.has(id),
    (id) => {
      const call = read.byId.get(id);
      if (!call) return;
      const day = dayOfMinute(toPlanMinute(call.startsAt));
      if (day < span.first || day >= span.end) setDay(day);
      // What someone went to is not hidden from them.
      if (!matches(call, filter)) setFilter(noFilter);
      state.selection.set(new Set([id]));
      state.model.focus(id);
    },
  );
}

/** What was deleted here or elsewhere is not chosen any more. */
export function useLiveSelection({ read, state }: Desk): void {
  useEffect(() => {
    const kept = [...state.selection.get()].filter((id) => read.byId.has(id));
    if (kept.length < state.selection.get().size) state.selection.set(new Set(kept));
  }, [read.byId, state.selection]);
}
