import type { CallFields } from '../../shared/contract/schedule.ts';
import { withoutUndefined } from '../../shared/without-undefined.ts';

export type CallPatch = { [K in keyof CallFields]?: CallFields[K] | undefined };

/** A call after an edit of some fields. An item that leaves the call forgets its minutes; the others keep theirs. */
export function patchCall<T extends Pick<CallFields, 'itemIds' | 'itemMinutes'>>(
  call: T,
  patch: CallPatch,
): T {
  const next = { ...call, ...withoutUndefined(patch) };
  if (patch.itemMinutes !== undefined) return next;
  const stay = new Set(next.itemIds);
  const itemMinutes = next.itemMinutes.filter(({ itemId }) => stay.has(itemId));
  return itemMinutes.length === next.itemMinutes.length ? next : { ...next, itemMinutes };
}
