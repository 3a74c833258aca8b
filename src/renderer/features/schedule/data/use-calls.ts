import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { dayOfNumber } from '../../../../domain/schedule/index.ts';
import type { CallRecord } from '../../../../shared/contract/schedule.ts';
import { orpc } from '../../../client/client.ts';
import { useStore } from '../../../ui/store.ts';
import type { DaySpan } from '../model/calendar-view.ts';
import { type Casts, withOwnWrites } from './apply-writes.ts';
import { ownCalls, settleCalls } from './own-calls.ts';

/** Most rules look a week back and on (`house-conflicts.ts` has the others); the next page is there before it is read. */
export const MARGIN_DAYS = 8;

export type ReadCalls = { seq: number; calls: readonly CallRecord[]; byId: ReadonlyMap<string, CallRecord> };

/** Calls of the days that are shown and a week around them, with what this window itself has just written. */
export function useCalls({ first, end }: DaySpan, casts: Casts) {
  const query = useQuery({
    ...orpc.schedule.records.queryOptions({
      input: { from: dayOfNumber(first - MARGIN_DAYS), to: dayOfNumber(end + MARGIN_DAYS) },
    }),
    placeholderData: keepPreviousData,
  });
  const own = useStore(ownCalls, (all) => all);
  const seq = query.isPlaceholderData ? undefined : query.data?.seq;
  useEffect(() => {
    if (seq !== undefined) settleCalls(seq);
  }, [seq]);
  const data = useMemo((): ReadCalls | undefined => {
    if (!query.data) return undefined;
    const calls = withOwnWrites(query.data.calls, query.data.seq, own, casts);
    return { seq: query.data.seq, calls, byId: new Map(calls.map((call) => [call.id, call])) };
  }, [query.data, own, casts]);
  // Other days stand in for those that are still being read.
  return { data, isOlder: query.isPlaceholderData, error: query.error, refetch: query.refetch };
}
