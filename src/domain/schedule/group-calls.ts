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
export function sortCalls(calls: readonly PlannedCall[]): PlannedCall[] {
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

/** Who is called in which of the calls, by number: the lists of all people lie behind one another in two arrays. */
function listPeople(sorted: readonly PlannedCall[]) {
  const total = sorted.reduce((sum, { people }) => sum + people.length, 0);
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const personOf = new Int32Array(total);
  let entry = 0;
  for (const { people } of sorted)
    for (const { id } of people) {
      let number = numbers.get(id);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(id, number);
        counts.push(0);
      }
      counts[number] = (counts[number] ?? 0) + 1;
      personOf[entry++] = number;
    }
  const next = new Int32Array(counts.length);
  for (let number = 1; number < counts.length; number++)
    next[number] = (next[number - 1] ?? 0) + (counts[number - 1] ?? 0);
  const [callAt, seatAt] = [new Int32Array(total), new Int32Array(total)];
  entry = 0;
  for (let index = 0; index < sorted.length; index++) {
    const seats = sorted[index]?.people.length ?? 0;
    for (let seat = 0; seat < seats; seat++) {
      const number = personOf[entry++] ?? 0;
      const at = next[number] ?? 0;
      next[number] = at + 1;
      callAt[at] = index;
      seatAt[at] = seat;
    }
  }
  return { numbers, counts, callAt, seatAt };
}

/**
 * Each person with their segments in order, one after the other. Nobody's segments are made before their turn: half a
 * million of them held at once are what a check of 100,000 calls would wait for.
 */
export function eachPerson(
  sorted: readonly PlannedCall[],
  act: (personId: string, segments: Segment[]) => void,
): void {
  const { numbers, counts, callAt, seatAt } = listPeople(sorted);
  let entry = 0;
  for (const [personId, number] of numbers) {
    const segments: Segment[] = [];
    let isOrdered = true;
    for (let left = counts[number] ?? 0; left > 0; left--, entry++) {
      const call = sorted[callAt[entry] ?? 0];
      const seat = call?.people[seatAt[entry] ?? 0];
      if (!call || !seat) continue;
      const segment = { start: seat.start, end: seat.end, call };
      const before = segments.at(-1);
      // Who comes later into a call, or leaves it earlier, may be out of order.
      if (before && compareSegments(before, segment) > 0) isOrdered = false;
      segments.push(segment);
    }
    if (!isOrdered) segments.sort(compareSegments);
    act(personId, segments);
  }
}

/** By place, and by production what a rule puts side by side. */
export function groupByPlace(sorted: readonly PlannedCall[]): Pick<GroupedCalls, 'places' | 'productions'> {
  const groups = { places: new Map<string, PlannedCall[]>(), productions: new Map<string, PlannedCall[]>() };
  for (const call of sorted) {
    if (call.placeId !== null) put(groups.places, call.placeId, call);
    if (call.productionId !== null && isOrderedKind(call)) put(groups.productions, call.productionId, call);
  }
  return groups;
}

export function groupCalls(calls: readonly PlannedCall[]): GroupedCalls {
  const sorted = sortCalls(calls);
  const people = new Map<string, Segment[]>();
  eachPerson(sorted, (personId, segments) => people.set(personId, segments));
  return { people, ...groupByPlace(sorted) };
}
