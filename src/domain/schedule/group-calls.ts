import type { PlannedCall } from './schedule-world.ts';
import { compareSegments, type Segment } from './timeline.ts';

/** Calls by what the rules look at; each list in order. */
export type GroupedCalls = {
  people: Map<string, Segment[]>;
  places: Map<string, PlannedCall[]>;
  /** Of a production only what a rule puts side by side. */
  productions: Map<string, PlannedCall[]>;
};

/** Kinds that are told apart by which of them comes first in a production. */
export const isOrderedKind = ({ kind }: PlannedCall): boolean =>
  kind === 'dress-rehearsal' || kind === 'video-recording';

export function compareCalls(a: PlannedCall, b: PlannedCall): number {
  return a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** By start, end and id. Starts are sorted as numbers: with 100,000 calls that is most of the time of a check. */
function sortCalls(calls: readonly PlannedCall[]): PlannedCall[] {
  const keys = new Float64Array(calls.length);
  const span = 2 ** 20;
  if (calls.length >= span) return calls.toSorted(compareCalls);
  for (let index = 0; index < calls.length; index++) keys[index] = (calls[index]?.start ?? 0) * span + index;
  keys.sort();
  const sorted: PlannedCall[] = [];
  for (const key of keys) {
    const call = calls[((key % span) + span) % span];
    if (!call) continue;
    // Of the same start, by insertion: they are few.
    let at = sorted.length;
    while (at > 0) {
      const before = sorted[at - 1];
      if (!before || before.start !== call.start || compareCalls(before, call) <= 0) break;
      at -= 1;
    }
    if (at === sorted.length) sorted.push(call);
    else sorted.splice(at, 0, call);
  }
  return sorted;
}

export function put<T>(groups: Map<string, T[]>, key: string, value: T): T[] {
  const group = groups.get(key);
  if (group) {
    group.push(value);
    return group;
  }
  const fresh = [value];
  groups.set(key, fresh);
  return fresh;
}

export function groupCalls(calls: readonly PlannedCall[]): GroupedCalls {
  const groups: GroupedCalls = { people: new Map(), places: new Map(), productions: new Map() };
  const unordered = new Set<Segment[]>();
  for (const call of sortCalls(calls)) {
    for (const { id, start, end } of call.people) {
      const segment = { start, end, call };
      const group = put(groups.people, id, segment);
      const before = group[group.length - 2];
      // Who comes later into a call, or leaves it earlier, may be out of order.
      if (before && compareSegments(before, segment) > 0) unordered.add(group);
    }
    if (call.placeId !== null) put(groups.places, call.placeId, call);
    if (call.productionId !== null && isOrderedKind(call)) put(groups.productions, call.productionId, call);
  }
  for (const group of unordered) group.sort(compareSegments);
  return groups;
}
