import type { ConflictLine } from '../../../domain/schedule/index.ts';
import type { ClashingCall } from '../../../shared/contract/conflicts.ts';
import type { Place } from '../../navigation/place.ts';

/** Where a conflict is solved: at its first call, which is asked for as the wanted record. */
export type Target = { place: Place; recordId: string };

/** Null where no page shows any of its calls. */
export function placeOfLine(
  { callIds }: ConflictLine,
  calls: ReadonlyMap<string, ClashingCall>,
): Target | null {
  for (const id of callIds) {
    const call = calls.get(id);
    if (!call || call.productionId === null) continue;
    const tab = call.kind === 'live-slot' ? 'slots' : 'calls';
    return { place: { page: 'production', id: call.productionId, tab }, recordId: id };
  }
  return null;
}
