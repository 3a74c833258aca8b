import type { Item } from '../../../shared/contract/items.ts';
import type { Role } from '../../../shared/contract/people.ts';
import type { CallRecord } from '../../../shared/contract/schedule.ts';
import { buildOutline } from '../../productions/index.ts';
import { derivePeople, prepareCast } from '../derive-people.ts';
import { callTimesOf } from './call-times.ts';
import { presencesOf } from './presence.ts';
import { shareMinutes } from './share-minutes.ts';

/** What a call rehearses, with the minutes that each item has by default, and who of the called plays in what. */
export type CallRehearsal = {
  items: { id: string; title: string; minutes: number }[];
  people: { id: string; items: string[] }[];
  /** Called, and in none of the items: put there by hand, they stay for the whole call. */
  wholeCall: string[];
};

type RehearsedCall = Pick<
  CallRecord,
  'itemIds' | 'durationMinutes' | 'people' | 'castNumber' | 'withUnderstudies' | 'overrides'
>;

/**
 * Reads calls of a production as rehearsals: their length shared by the items' durations, or by the rehearsal that they
 * need. The production is read once for all of them.
 */
export function rehearsalReader(
  items: readonly Item[],
  roles: readonly Role[],
): (call: RehearsedCall) => CallRehearsal {
  const outline = buildOutline(items);
  const cast = prepareCast({
    items,
    castings: roles.flatMap(({ id, castings }) =>
      castings.map(({ personId, cast: castNumber, place }) => ({ roleId: id, personId, castNumber, place })),
    ),
  });
  return (call) => {
    const nodes = call.itemIds.flatMap((id) => outline.byId.get(id) ?? []);
    // Shared in an order of their own, so that an item has the same minutes wherever it is put.
    const sharing = nodes.toSorted((a, b) => (a.item.id < b.item.id ? -1 : 1));
    const durations = sharing.map((node) => node.seconds);
    const needs = sharing.map((node) => (node.item.rehearsalMinutes ?? 0) * 60);
    const shares = shareMinutes(call.durationMinutes, needs.some((need) => need > 0) ? needs : durations);
    const minutesOf = new Map(sharing.map(({ item }, at) => [item.id, shares[at] ?? 1]));
    const called = call.people.filter(({ source }) => source !== 'removed').map(({ personId }) => personId);
    const playersOf = new Map(
      nodes.map(({ item }) => [item.id, new Set(derivePeople(cast, [item.id], call))]),
    );
    const people = called.map((id) => ({
      id,
      items: nodes.flatMap(({ item }) => (playersOf.get(item.id)?.has(id) ? [item.id] : [])),
    }));
    return {
      items: nodes.map(({ item }) => ({
        id: item.id,
        title: item.title,
        minutes: minutesOf.get(item.id) ?? 1,
      })),
      people: people.filter((person) => person.items.length > 0),
      wholeCall: people.filter((person) => person.items.length === 0).map(({ id }) => id),
    };
  };
}

/**
 * When each item of a call begins, in minutes after the call's start. Known only where an order of the rehearsal was
 * accepted with its call times (giờ gọi từng người): then everyone who plays is called exactly for the own items. Null
 * where the call has only a sequence, and where someone was given another time since.
 */
export function itemStarts(
  call: Pick<RehearsedCall, 'durationMinutes' | 'people'>,
  { items, people }: CallRehearsal,
): Map<string, number> | null {
  const length = items.reduce((sum, { minutes }) => sum + minutes, 0);
  if (items.length < 2 || length > call.durationMinutes) return null;
  const order = items.map(({ id }) => id);
  const input = { items, people: people.map((person) => ({ ...person, cost: 1 })) };
  const wanted = callTimesOf(presencesOf(input, order).people, call.durationMinutes);
  const given = new Map(call.people.map((person) => [person.personId, person]));
  const fits = wanted.every(({ personId, arriveMinutes, leaveMinutes }) => {
    const own = given.get(personId);
    return own?.arriveMinutes === arriveMinutes && own.leaveMinutes === leaveMinutes;
  });
  const told = wanted.some(
    ({ arriveMinutes, leaveMinutes }) => arriveMinutes !== null || leaveMinutes !== null,
  );
  if (!fits || !told) return null;
  let at = 0;
  return new Map(
    items.map(({ id, minutes }) => {
      const start = at;
      at += minutes;
      return [id, start];
    }),
  );
}
