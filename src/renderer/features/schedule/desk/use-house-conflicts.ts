import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { dayOfNumber } from '../../../../domain/schedule/index.ts';
import { orpc } from '../../../client/client.ts';
import type { DaySpan } from '../model/calendar-view.ts';
import type { HouseConflicts } from '../model/house-conflicts.ts';

const nothing = { conflicts: [], accepted: [] };

/** What the planner finds in the days in sight, and what of it the house lets stand. */
export function useHouseConflicts(seasonId: string, { first, end }: DaySpan): HouseConflicts {
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
