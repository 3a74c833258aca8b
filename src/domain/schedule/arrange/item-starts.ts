import type { CallRecord } from '../../../shared/contract/schedule.ts';
import { callTimesOf } from './call-times.ts';
import { presencesOf } from './presence.ts';

/** What is rehearsed in its order, and who plays in what. */
type Ordered = {
  items: { id: string; minutes: number }[];
  people: { id: string; items: string[] }[];
};
type OrderedCall = Pick<CallRecord, 'durationMinutes' | 'people' | 'itemMinutes'>;

/** Whether an order may have been accepted for a call: it gives the items their minutes, or the people their times. */
export const mayHaveStarts = ({ itemMinutes, people }: Omit<OrderedCall, 'durationMinutes'>): boolean =>
  itemMinutes.length > 0 ||
  people.some(({ arriveMinutes, leaveMinutes }) => arriveMinutes !== null || leaveMinutes !== null);

/**
 * When each item of a call begins, in minutes after the call's start. Known where an order of the rehearsal was accepted:
 * then each item has its minutes in the call. Null where the call has only a sequence, where the minutes are more than the
 * call has, where an item came in since, and where someone is called for another time than the own items: a paper must
 * not say both.
 */
export function itemStarts(call: OrderedCall, { items, people }: Ordered): Map<string, number> | null {
  const length = items.reduce((sum, { minutes }) => sum + minutes, 0);
  if (items.length < 2 || length > call.durationMinutes) return null;
  const order = items.map(({ id }) => id);
  const wanted = presencesOf(
    { items, people: people.map((person) => ({ ...person, cost: 1 })) },
    order,
  ).people;
  const given = new Map(call.people.map((person) => [person.personId, person]));
  const said = new Set(call.itemMinutes.map(({ itemId }) => itemId));
  if (said.size > 0 && order.some((id) => !said.has(id))) return null;
  const fits =
    said.size > 0
      ? wanted.every(({ personId, arrive, leave }) => {
          const { arriveMinutes = null, leaveMinutes = null } = given.get(personId) ?? {};
          return (arriveMinutes ?? 0) <= arrive && (leaveMinutes ?? call.durationMinutes) >= leave;
        })
      : isByCallTimes(call, callTimesOf(wanted, call.durationMinutes));
  if (!fits) return null;
  let at = 0;
  return new Map(
    items.map(({ id, minutes }) => {
      const start = at;
      at += minutes;
      return [id, start];
    }),
  );
}

/**
 * Whether everyone who plays is called exactly for the own items, and not all for the whole call. So orders were accepted
 * before a call kept the minutes of its items.
 */
function isByCallTimes({ people }: OrderedCall, wanted: ReturnType<typeof callTimesOf>): boolean {
  const given = new Map(people.map((person) => [person.personId, person]));
  return (
    wanted.some(({ arriveMinutes, leaveMinutes }) => arriveMinutes !== null || leaveMinutes !== null) &&
    wanted.every(({ personId, arriveMinutes, leaveMinutes }) => {
      const own = given.get(personId);
      return own?.arriveMinutes === arriveMinutes && own.leaveMinutes === leaveMinutes;
    })
  );
}
