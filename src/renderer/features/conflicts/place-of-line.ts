import type { ConflictLine } from '../../../domain/schedule/index.ts';
import type { ClashingCall } from '../../../shared/contract/conflicts.ts';
import { dateOf } from '../../../shared/time/local-time.ts';
import type { Place } from '../../navigation/place.ts';

/** Where a conflict is solved: at its first call in the calendar, which is asked for as the wanted record. */
export type Target = { place: Place; recordId: string };

/** Null where no page shows any of its calls. */
export function placeOfLine(
  { callIds }: ConflictLine,
  calls: ReadonlyMap<string, ClashingCall>,
): Target | null {
  for (const id of callIds) {
    const call = calls.get(id);
    if (!call) continue;
    if (call.kind !== 'live-slot')
      return { place: { page: 'calendar', day: dateOf(call.startsAt) }, recordId: id };
    if (call.productionId === null) continue;
    return { place: { page: 'production', id: call.productionId, tab: 'slots' }, recordId: id };
  }
  return null;
}
