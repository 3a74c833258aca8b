import type { Item } from '../../../shared/contract/items.ts';
import type { Role } from '../../../shared/contract/people.ts';
import type { CallRecord } from '../../../shared/contract/schedule.ts';
import { buildOutline } from '../../productions/index.ts';
import { derivePeople, type ProductionCast, prepareCast } from '../derive-people.ts';
import { shareMinutes } from './share-minutes.ts';

/** What a call rehearses, with the minutes of each item, and who of the called plays in what. */
export type CallRehearsal = {
  /** `minutes` are those of this call; `usual` is the share that the item has where nothing else was said. */
  items: { id: string; title: string; minutes: number; usual: number }[];
  people: { id: string; items: string[] }[];
  /** Called, and in none of the items: put there by hand, they stay for the whole call. */
  wholeCall: string[];
};

type RehearsedCall = Pick<
  CallRecord,
  'itemIds' | 'itemMinutes' | 'durationMinutes' | 'people' | 'castNumber' | 'withUnderstudies' | 'overrides'
>;

/** Who plays the roles, as calls read it. */
export const castingsOf = (roles: readonly Role[]): ProductionCast['castings'] =>
  roles.flatMap(({ id, castings }) =>
    castings.map(({ personId, cast: castNumber, place }) => ({ roleId: id, personId, castNumber, place })),
  );

/**
 * Reads calls of a production as rehearsals: their length shared by the items' durations, or by the rehearsal that they
 * need, where an item has no minutes of its own in the call. The production is read once for all of them.
 */
export function rehearsalReader(
  items: readonly Item[],
  castings: ProductionCast['castings'],
): (call: RehearsedCall) => CallRehearsal {
  const outline = buildOutline(items);
  const cast = prepareCast({ items, castings });
  return (call) => {
    const nodes = call.itemIds.flatMap((id) => outline.byId.get(id) ?? []);
    // Shared in an order of their own, so that an item has the same minutes wherever it is put.
    const sharing = nodes.toSorted((a, b) => (a.item.id < b.item.id ? -1 : 1));
    const durations = sharing.map((node) => node.seconds);
    const needs = sharing.map((node) => (node.item.rehearsalMinutes ?? 0) * 60);
    const shares = shareMinutes(call.durationMinutes, needs.some((need) => need > 0) ? needs : durations);
    const usualOf = new Map(sharing.map(({ item }, at) => [item.id, shares[at] ?? 1]));
    const minutesOf = new Map(call.itemMinutes.map(({ itemId, minutes }) => [itemId, minutes]));
    const called = call.people.filter(({ source }) => source !== 'removed').map(({ personId }) => personId);
    const playersOf = new Map(
      nodes.map(({ item }) => [item.id, new Set(derivePeople(cast, [item.id], call))]),
    );
    const people = called.map((id) => ({
      id,
      items: nodes.flatMap(({ item }) => (playersOf.get(item.id)?.has(id) ? [item.id] : [])),
    }));
    return {
      items: nodes.map(({ item: { id, title } }) => {
        const usual = usualOf.get(id) ?? 1;
        return { id, title, minutes: minutesOf.get(id) ?? usual, usual };
      }),
      people: people.filter((person) => person.items.length > 0),
      wholeCall: people.filter((person) => person.items.length === 0).map(({ id }) => id),
    };
  };
}
