import type { Presence } from './presence.ts';

/** When a person is wanted within a call, in minutes after its start; null is from its beginning, or to its end. */
export type CallTime = { personId: string; arriveMinutes: number | null; leaveMinutes: number | null };

const STEP = 5;

/** Call times (giờ gọi từng người) of an order, rounded outwards to five minutes so that nobody comes too late. */
export function callTimesOf(people: readonly Presence[], callMinutes: number): CallTime[] {
  return people.map(({ personId, arrive, leave }) => {
    const from = Math.floor(arrive / STEP) * STEP;
    const to = Math.ceil(leave / STEP) * STEP;
    return {
      personId,
      arriveMinutes: from <= 0 ? null : from,
      leaveMinutes: to >= callMinutes ? null : to,
    };
  });
}
