import { daysBetween } from '../../../../domain/season/index.ts';
import type { LocalDate } from '../../../../shared/time/local-time.ts';

/** The axis of the timeline: its first day and how many days it has. */
export type Scale = { start: LocalDate; end: LocalDate; days: number };

export function scaleOf(start: LocalDate, end: LocalDate): Scale {
  return { start, end, days: daysBetween(start, end) + 1 };
}

/** Where a day begins on the axis, in parts of its width; below 0 and above 1 outside of it. */
export const xOf = (scale: Scale, date: string): number =>
  daysBetween(scale.start, date.slice(0, 10) as LocalDate) / scale.days;

/** The noon of a day, where its mark stands. */
export const middleOf = (scale: Scale, date: string): number => xOf(scale, date) + 0.5 / scale.days;

/** A span of whole days on the axis, cut at its ends; null where nothing of it lies there. */
export function spanOf(scale: Scale, from: string, to: string): { x: number; width: number } | null {
  const [left, right] = [Math.max(0, xOf(scale, from)), Math.min(1, xOf(scale, to) + 1 / scale.days)];
  return right > left ? { x: left, width: right - left } : null;
}
