import type { Conflict } from './conflict.ts';
import { eachPerson, groupByPlace, sortCalls } from './group-calls.ts';
import { callRules, personRules, placeRules, productionRules } from './rules/index.ts';
import type { Circumstances, PlannedCall, ScheduleWorld } from './schedule-world.ts';
import { type Segment, toTimeline } from './timeline.ts';

/** All that concerns one person; `segments` in order. */
export function checkPerson(
  personId: string,
  segments: readonly Segment[],
  world: Circumstances,
  found: Conflict[] = [],
): Conflict[] {
  const timeline = toTimeline(personId, world.people.get(personId), segments, world.rules);
  for (const rule of personRules) rule(timeline, world, found);
  return found;
}

/** What is wrong with a call by itself. */
export function checkCall(call: PlannedCall, world: Circumstances, found: Conflict[] = []): Conflict[] {
  for (const rule of callRules) rule(call, world, found);
  return found;
}

/** `calls` of one place in order. */
export function checkPlace(calls: readonly PlannedCall[], found: Conflict[] = []): Conflict[] {
  for (const rule of placeRules) rule(calls, found);
  return found;
}

/** `calls` of one production in order. */
export function checkProduction(calls: readonly PlannedCall[], found: Conflict[] = []): Conflict[] {
  for (const rule of productionRules) rule(calls, found);
  return found;
}

/** The full check: sorts once and sweeps over the time of each person and each place. In no particular order. */
export function findConflicts(world: ScheduleWorld): Conflict[] {
  const found: Conflict[] = [];
  const sorted = sortCalls(world.calls);
  const { places, productions } = groupByPlace(sorted);
  eachPerson(sorted, (personId, segments) => checkPerson(personId, segments, world, found));
  for (const calls of places.values()) checkPlace(calls, found);
  for (const calls of productions.values()) checkProduction(calls, found);
  for (const call of world.calls) checkCall(call, world, found);
  return found;
}
