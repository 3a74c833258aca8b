import type { ArrangeInput } from './arrangement.ts';

/** A person within an order, in minutes after its beginning; who plays in none of its items has none. */
export type Presence = {
  personId: string;
  arrive: number;
  leave: number;
  playing: number;
  waiting: number;
};

export type Presences = { people: Presence[]; waiting: number; cost: number; minutes: number };

/** Who is there from when to when, and how long each waits, if the items come in this order. */
export function presencesOf({ items, people }: ArrangeInput, order: readonly string[]): Presences {
  const minutesOf = new Map(items.map(({ id, minutes }) => [id, minutes]));
  const starts = new Map<string, number>();
  let minutes = 0;
  for (const id of order) {
    starts.set(id, minutes);
    minutes += minutesOf.get(id) ?? 0;
  }
  const result: Presences = { people: [], waiting: 0, cost: 0, minutes };
  for (const person of people) {
    if (person.items.length === 0) continue;
    let [arrive, leave, playing] = [Number.POSITIVE_INFINITY, 0, 0];
    for (const id of person.items) {
      const start = starts.get(id) ?? 0;
      const length = minutesOf.get(id) ?? 0;
      arrive = Math.min(arrive, start);
      leave = Math.max(leave, start + length);
      playing += length;
    }
    const waiting = leave - arrive - playing;
    result.people.push({ personId: person.id, arrive, leave, playing, waiting });
    result.waiting += waiting;
    result.cost += person.cost * (leave - arrive);
  }
  return result;
}
