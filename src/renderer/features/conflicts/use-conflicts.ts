import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type ConflictLine, conflictLines } from '../../../domain/schedule/index.ts';
import { seasonPhase } from '../../../domain/season/index.ts';
import type { AcceptedConflict, ClashingCall } from '../../../shared/contract/conflicts.ts';
import type { Season } from '../../../shared/contract/season.ts';
import type { LocalDate } from '../../../shared/time/local-time.ts';
import { orpc } from '../../client/client.ts';
import { useCountingDay } from '../../client/use-counting-day.ts';

/** From which day conflicts matter: today in a season that goes on, the beginning of one that is over or to come. */
export function useOpenDay(season: Season): LocalDate | null {
  const today = useCountingDay(season.id);
  const over = today >= season.endDate;
  return over || seasonPhase(season, today) === 'before' ? null : today;
}

/** The season's conflicts; with `from`, those of that day and later. */
export function useConflicts(season: Season, from: LocalDate | null) {
  const input = from === null ? { seasonId: season.id } : { seasonId: season.id, from };
  return useQuery(orpc.schedule.conflicts.queryOptions({ input }));
}
export type ConflictsRead = NonNullable<ReturnType<typeof useConflicts>['data']>;

/** A line, and why it is let stand; null while it is open. */
export type ListedLine = { line: ConflictLine; accepted: AcceptedConflict | null };

/** Open and accepted conflicts as lines: one that was accepted for some people only stands in both. */
export function useListedLines(read: ConflictsRead): {
  open: readonly ListedLine[];
  accepted: readonly ListedLine[];
  calls: ReadonlyMap<string, ClashingCall>;
} {
  return useMemo(() => {
    const acceptedOf = new Map(read.accepted.map((each) => [each.key, each]));
    const listed = (conflicts: ConflictsRead['conflicts']) =>
      conflictLines(conflicts).map((line) => ({ line, accepted: acceptedOf.get(line.key) ?? null }));
    return {
      open: listed(read.conflicts.filter(({ key }) => !acceptedOf.has(key))),
      accepted: listed(read.conflicts.filter(({ key }) => acceptedOf.has(key))),
      calls: new Map(read.calls.map((call) => [call.id, call])),
    };
  }, [read]);
}
