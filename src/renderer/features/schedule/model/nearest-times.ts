import {
  dayOfMinute,
  type FoundTime,
  fromPlanMinute,
  type PlanMinute,
} from '../../../../domain/schedule/index.ts';
import { say } from '../../../i18n/say.ts';
import { shortDay } from './day-words.ts';

/** A start that suits everybody, as near as it can be to the one that does not. */
export type NearTime = { start: PlanMinute; placeId: string | null };

/** The starts nearest to `start`, the nearest first; each found time is a span of starts that are alike. */
export function nearestTimes(times: readonly FoundTime[], start: PlanMinute, most: number): NearTime[] {
  return times
    .map((time) => ({
      start: Math.min(Math.max(start, time.start), time.latestStart),
      placeId: time.placeId,
    }))
    .toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start) || a.start - b.start)
    .slice(0, most);
}

/** `Đủ 5 người từ 16:00`, with the day where it is another one. */
export function freeWords(near: NearTime | undefined, start: PlanMinute, people: number): string | undefined {
  if (!near) return undefined;
  const clock = fromPlanMinute(near.start).slice(11);
  const sameDay = dayOfMinute(near.start) === dayOfMinute(start);
  const time = sameDay ? clock : `${shortDay(dayOfMinute(near.start))} ${clock}`;
  return say('schedule:freeFrom', { count: people, time });
}
