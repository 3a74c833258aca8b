import { buildOutline } from '../../../../domain/productions/index.ts';
import { derivePeople, prepareCast, shareMinutes } from '../../../../domain/schedule/index.ts';
import type { Item } from '../../../../shared/contract/items.ts';
import type { Role } from '../../../../shared/contract/people.ts';
import type { CallRecord } from '../../../../shared/contract/schedule.ts';

/** What a call rehearses, with the minutes that each item has by default, and who of the called plays in what. */
export type CallRehearsal = {
  items: { id: string; title: string; minutes: number }[];
  people: { id: string; items: string[] }[];
  /** Called, and in none of the items: put there by hand, they stay for the whole call. */
  wholeCall: string[];
};

/** Reads a call as a rehearsal: its length shared by the items' durations, or by the rehearsal that they need. */
export function rehearsalOfCall(
  call: CallRecord,
  items: readonly Item[],
  roles: readonly Role[],
): CallRehearsal {
  const outline = buildOutline(items);
  const nodes = call.itemIds.flatMap((id) => outline.byId.get(id) ?? []);
  const durations = nodes.map((node) => node.seconds);
  const needs = nodes.map((node) => (node.item.rehearsalMinutes ?? 0) * 60);
  const shares = shareMinutes(call.durationMinutes, needs.some((need) => need > 0) ? needs : durations);
  const cast = prepareCast({
    items,
    castings: roles.flatMap(({ id, castings }) =>
      castings.map(({ personId, cast: castNumber, place }) => ({ roleId: id, personId, castNumber, place })),
    ),
  });
  const called = call.people.filter(({ source }) => source !== 'removed').map(({ personId }) => personId);
  const playersOf = new Map(nodes.map(({ item }) => [item.id, new Set(derivePeople(cast, [item.id], call))]));
  const people = called.map((id) => ({
    id,
    items: nodes.flatMap(({ item }) => (playersOf.get(item.id)?.has(id) ? [item.id] : [])),
  }));
  return {
    items: nodes.map(({ item }, at) => ({ id: item.id, title: item.title, minutes: shares[at] ?? 1 })),
    people: people.filter((person) => person.items.length > 0),
    wholeCall: people.filter((person) => person.items.length === 0).map(({ id }) => id),
  };
}
