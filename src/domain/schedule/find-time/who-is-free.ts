import type { PlanMinute } from '../plan-minute.ts';
import { type BusySpan, type BusyWorld, busySpans } from './busy-spans.ts';

/** A person of the house, and what keeps them busy in the span; nothing is free. */
export type FreeOrBusy = { personId: string; busy: BusySpan[] };

/** Who is free (ai rảnh) from one minute up to another. Who does not belong to the house then is left out. */
export function whoIsFree(world: BusyWorld, from: PlanMinute, to: PlanMinute): FreeOrBusy[] {
  const spans = busySpans(world, [...world.people.keys()], from, to);
  return [...spans].flatMap(([personId, all]) => {
    const isGone = all.some((span) => span.kind === 'inactive' && span.from <= from && span.to >= to);
    return isGone ? [] : [{ personId, busy: all }];
  });
}
