import { firstFrom, segmentsAround } from './around.ts';
import type { Conflict } from './conflict.ts';
import { checkCall, checkPerson, checkPlace, checkProduction } from './find-conflicts.ts';
import { compareCalls, groupCalls, isOrderedKind, put } from './group-calls.ts';
import { MINUTES_A_DAY } from './plan-minute.ts';
import type { Circumstances, PlannedCall, ScheduleWorld } from './schedule-world.ts';
import { compareSegments, type Segment } from './timeline.ts';

/** Whom and what a change of the circumstances can touch: `all`, or what hangs on these people and productions. */
export type Touched = 'all' | { personIds: readonly string[]; productionIds: readonly string[] };

/** Holds a plan's calls in order and knows its conflicts; a change re-checks only what it can touch. */
export type ConflictChecker = {
  /** All conflicts of what it holds, in no particular order. */
  all(): readonly Conflict[];
  /**
   * What would clash with, and in, these calls if they were as given and `removedIds` were gone; nothing is kept. For
   * each step of a drag: it looks only at the weeks around, of those people and places.
   */
  of(changed: readonly PlannedCall[], removedIds?: readonly string[]): Conflict[];
  /** Takes over changed and new calls, and lets go of others. */
  update(changed: readonly PlannedCall[], removedIds?: readonly string[]): void;
  /** Takes over other circumstances: people, places, holidays, limits. */
  setCircumstances(circumstances: Circumstances, touched: Touched): void;
  /** What it holds; the map is its own. */
  calls(): ReadonlyMap<string, PlannedCall>;
  circumstances(): Circumstances;
};

export function createConflictChecker(world: ScheduleWorld): ConflictChecker {
  let around: Circumstances = world;
  const calls = new Map(world.calls.map((call) => [call.id, call]));
  const groups = groupCalls(world.calls);
  const found = {
    people: new Map<string, Conflict[]>(),
    places: new Map<string, Conflict[]>(),
    productions: new Map<string, Conflict[]>(),
    calls: new Map<string, Conflict[]>(),
  };
  let all: Conflict[] | null = null;

  const keep = (map: Map<string, Conflict[]>, id: string, conflicts: Conflict[]) => {
    if (conflicts.length > 0) map.set(id, conflicts);
    else map.delete(id);
  };
  const recheck = {
    person: (id: string) => keep(found.people, id, checkPerson(id, groups.people.get(id) ?? [], around)),
    place: (id: string) => keep(found.places, id, checkPlace(groups.places.get(id) ?? [])),
    production: (id: string) =>
      keep(found.productions, id, checkProduction(groups.productions.get(id) ?? [])),
    call: (call: PlannedCall) => keep(found.calls, call.id, checkCall(call, around)),
  };
  const recheckAll = () => {
    all = null;
    for (const id of groups.people.keys()) recheck.person(id);
    for (const id of groups.places.keys()) recheck.place(id);
    for (const id of groups.productions.keys()) recheck.production(id);
    for (const call of calls.values()) recheck.call(call);
  };
  recheckAll();

  return {
    all() {
      all ??= Object.values(found).flatMap((map) => [...map.values()].flat());
      return all;
    },

    of(changed, removedIds = []) {
      const ids = new Set(changed.map(({ id }) => id));
      const away = new Set([...ids, ...removedIds]);
      const own: Conflict[] = [];
      const changes = groupCalls(changed);
      for (const [personId, fresh] of changes.people) {
        checkPerson(personId, overlaid(groups.people.get(personId) ?? [], fresh, away), around, own);
      }
      for (const [placeId, fresh] of changes.places) {
        checkPlace(beside(groups.places.get(placeId) ?? [], fresh, away), own);
      }
      for (const [productionId, fresh] of changes.productions) {
        const others = (groups.productions.get(productionId) ?? []).filter(({ id }) => !away.has(id));
        checkProduction([...others, ...fresh].sort(compareCalls), own);
      }
      for (const call of changed) checkCall(call, around, own);
      return own.filter(({ callIds }) => callIds.some((id) => ids.has(id)));
    },

    update(changed, removedIds = []) {
      const away = new Set([...changed.map(({ id }) => id), ...removedIds]);
      const touched = {
        people: new Set<string>(),
        places: new Set<string>(),
        productions: new Set<string>(),
      };
      const note = (call: PlannedCall) => {
        for (const { id } of call.people) touched.people.add(id);
        if (call.placeId !== null) touched.places.add(call.placeId);
        if (call.productionId !== null && isOrderedKind(call)) touched.productions.add(call.productionId);
      };
      for (const id of away) {
        const before = calls.get(id);
        if (before) note(before);
        calls.delete(id);
        found.calls.delete(id);
      }
      for (const id of touched.people) without(groups.people, id, ({ call }) => away.has(call.id));
      for (const id of touched.places) without(groups.places, id, (call) => away.has(call.id));
      for (const id of touched.productions) without(groups.productions, id, (call) => away.has(call.id));
      for (const call of changed) {
        note(call);
        calls.set(call.id, call);
        for (const { id, start, end } of call.people) put(groups.people, id, { start, end, call });
        if (call.placeId !== null) put(groups.places, call.placeId, call);
        if (call.productionId !== null && isOrderedKind(call))
          put(groups.productions, call.productionId, call);
        recheck.call(call);
      }
      for (const id of touched.people) {
        groups.people.get(id)?.sort(compareSegments);
        recheck.person(id);
      }
      for (const id of touched.places) {
        groups.places.get(id)?.sort(compareCalls);
        recheck.place(id);
      }
      for (const id of touched.productions) {
        groups.productions.get(id)?.sort(compareCalls);
        recheck.production(id);
      }
      all = null;
    },

    setCircumstances(circumstances, touched) {
      around = circumstances;
      if (touched === 'all') return recheckAll();
      all = null;
      for (const id of touched.personIds) recheck.person(id);
      const productionIds = new Set(touched.productionIds);
      if (productionIds.size === 0) return;
      for (const call of calls.values())
        if (call.productionId !== null && productionIds.has(call.productionId)) recheck.call(call);
    },

    calls: () => calls,
    circumstances: () => around,
  };
}

function without<T>(groups: Map<string, T[]>, id: string, gone: (value: T) => boolean): void {
  const left = (groups.get(id) ?? []).filter((value) => !gone(value));
  if (left.length > 0) groups.set(id, left);
  else groups.delete(id);
}

/** A person's time around the changes, with them in it. */
function overlaid(segments: readonly Segment[], fresh: readonly Segment[], away: ReadonlySet<string>) {
  const [from, to] = [Math.min(...fresh.map(({ start }) => start)), Math.max(...fresh.map(({ end }) => end))];
  const near = segmentsAround(segments, from, to).filter(({ call }) => !away.has(call.id));
  return [...near, ...fresh].sort(compareSegments);
}

/** Longest block there is: a call is no longer than 16 hours, a slot than a day. */
const LONGEST = 2 * MINUTES_A_DAY;

/** The calls of a place that can meet the changed ones, with them among them. */
function beside(calls: readonly PlannedCall[], fresh: readonly PlannedCall[], away: ReadonlySet<string>) {
  const [from, to] = [Math.min(...fresh.map(({ start }) => start)), Math.max(...fresh.map(({ end }) => end))];
  const first = firstFrom(calls, from - LONGEST);
  const near = calls.slice(first, firstFrom(calls, to, first)).filter(({ id }) => !away.has(id));
  return [...near, ...fresh].sort(compareCalls);
}
