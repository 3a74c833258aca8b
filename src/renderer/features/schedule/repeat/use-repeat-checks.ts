import type { Conflict } from '../../../../domain/schedule/index.ts';
import type { CallsWrite } from '../data/apply-writes.ts';
import { useCalls } from '../data/use-calls.ts';
import type { Checks } from '../desk/checks.ts';
import { useDesk } from '../desk/desk.ts';
import { useChecks } from '../desk/use-checks.ts';
import { useHouseConflicts } from '../desk/use-house-conflicts.ts';
import type { DaySpan } from '../model/calendar-view.ts';

const empty = { seq: 0, calls: [], byId: new Map() };

/**
 * What new calls would clash with, over all the days they fall on: the calendar itself holds no more than the weeks in
 * sight. Null until those days are read.
 */
export function useRepeatChecks(span: DaySpan): { checks: Checks; ofWrite: NewConflicts } | null {
  const { facts, titleOf, season } = useDesk();
  const { data, isOlder } = useCalls(span, facts.casts);
  const house = useHouseConflicts(season.id, span);
  const checks = useChecks(facts, data ?? empty, titleOf, house);
  if (!data || isOlder) return null;
  return { checks, ofWrite: (write) => checks.ofWrite(write).filter((one) => !checks.isKnown(one)) };
}

/** What an act would bring that does not stand already. */
type NewConflicts = (write: CallsWrite) => readonly Conflict[];
