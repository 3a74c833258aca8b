import type { CallPerson, CallRecord } from '../../shared/contract/schedule.ts';
import { type CastNeeds, castNeeds } from './cast-needs.ts';
import { derivePeople, type ProductionCast, prepareCast } from './derive-people.ts';
import { isSameEvent } from './pairs.ts';
import { toPlanMinute } from './plan-minute.ts';
import type { CalledPerson, PlannedCall } from './schedule-world.ts';

/** What a plan's files say about a call, as far as rules need it. */
export type CallFacts = Pick<
  CallRecord,
  | 'id'
  | 'productionId'
  | 'kind'
  | 'startsAt'
  | 'durationMinutes'
  | 'placeId'
  | 'status'
  | 'castNumber'
  | 'withUnderstudies'
  | 'itemIds'
  | 'overrides'
> & { people: readonly CallPerson[] };

/** Live slot (khung phát trực tiếp) that is still to be aired or was. */
export type LiveSlot = {
  id: string;
  productionId: string;
  startsAt: CallRecord['startsAt'];
  durationSeconds: number;
};

/** Who is taken off the list does not come, and neither does who was marked absent or excused. */
const comes = ({ source, attendance }: CallPerson): boolean =>
  source !== 'removed' && attendance !== 'absent' && attendance !== 'excused';

/** A call as the rules see it; null for one that is called off. */
export function plannedCall(call: CallFacts, needs: CastNeeds | undefined): PlannedCall | null {
  if (call.status === 'cancelled') return null;
  const start = toPlanMinute(call.startsAt);
  const end = start + call.durationMinutes;
  const people: CalledPerson[] = [];
  for (const person of call.people) {
    if (!comes(person)) continue;
    people.push({
      id: person.personId,
      start: start + (person.arriveMinutes ?? 0),
      end: person.leaveMinutes === null ? end : Math.min(end, start + person.leaveMinutes),
    });
  }
  return {
    id: call.id,
    kind: call.kind,
    productionId: call.productionId,
    start,
    end,
    placeId: call.placeId,
    people,
    itemIds: call.itemIds,
    ...castGaps(call, people, needs),
  };
}

/**
 * In these every role is wanted. From a rehearsal someone is taken off on purpose, as a child from an evening, and the
 * others work without.
 */
const playedWhole: ReadonlySet<CallRecord['kind']> = new Set([
  'run-through',
  'preview-review',
  'council-review',
  'dress-rehearsal',
  'video-recording',
  'audio-recording',
  'performance',
] as const);

const noGaps = { openRoleIds: [], missingPersonIds: [], uncalledItemIds: [] };

function castGaps(
  call: CallFacts,
  people: readonly CalledPerson[],
  needs: CastNeeds | undefined,
): Pick<PlannedCall, 'openRoleIds' | 'missingPersonIds' | 'uncalledItemIds'> {
  if (!needs || call.itemIds.length === 0) return noGaps;
  const called = new Set(people.map(({ id }) => id));
  // Who is marked as away was called: their role was not left out when the call was planned.
  const listed = new Set(
    call.people.filter(({ source }) => source !== 'removed').map(({ personId }) => personId),
  );
  const isWhole = playedWhole.has(call.kind);
  const open = new Set<string>();
  const missing = new Set<string>();
  const uncalled: string[] = [];
  for (const itemId of call.itemIds) {
    const { personIds, openRoleIds, players } = needs(itemId, call);
    for (const id of openRoleIds) open.add(id);
    for (const id of personIds) if (!called.has(id)) missing.add(id);
    if (personIds.length > 0 && !personIds.some((id) => called.has(id))) uncalled.push(itemId);
    // Not one who could play it is called: the role is as open here as one without a cast.
    else if (isWhole)
      for (const [roleId, ids] of players) if (!ids.some((id) => listed.has(id))) open.add(roleId);
  }
  if (open.size + missing.size === 0) return noGaps;
  return { openRoleIds: [...open], missingPersonIds: [...missing], uncalledItemIds: uncalled };
}

/**
 * The time in which a production is on air live. Its people are those of kíp 1, unless a call of the evening itself, the
 * performance or its recording, says who is there.
 */
export function plannedSlot(
  slot: LiveSlot,
  cast: ProductionCast | undefined,
  calls: readonly PlannedCall[],
): PlannedCall {
  const start = toPlanMinute(slot.startsAt);
  const planned: PlannedCall = {
    id: slot.id,
    kind: 'live-slot',
    productionId: slot.productionId,
    start,
    end: start + Math.ceil(slot.durationSeconds / 60),
    placeId: null,
    people: [],
    itemIds: [],
    ...noGaps,
  };
  const evening = calls.some(
    (call) => isSameEvent(call, planned) && call.start < planned.end && call.end > planned.start,
  );
  if (evening || !cast) return planned;
  const roots = cast.items.filter(({ parentId }) => parentId === null).map(({ id }) => id);
  const people = derivePeople(prepareCast(cast), roots, {
    castNumber: 1,
    withUnderstudies: false,
    overrides: [],
  });
  return { ...planned, people: people.map((id) => ({ id, start: planned.start, end: planned.end })) };
}

export function needsOf(
  casts: ReadonlyMap<string, ProductionCast>,
): (productionId: string | null) => CastNeeds | undefined {
  const read = new Map<string, CastNeeds>();
  return (productionId) => {
    if (productionId === null) return undefined;
    const known = read.get(productionId);
    if (known) return known;
    const cast = casts.get(productionId);
    if (!cast) return undefined;
    const needs = castNeeds(cast);
    read.set(productionId, needs);
    return needs;
  };
}
