import { formatClockShort, parseClock } from '../../../../shared/time/clock.ts';

/** Hours of a day in which the house rehearses, in minutes after midnight. */
export type Hours = { fromMinute: number; toMinute: number };

/** Buổi sáng, chiều, tối of most houses. */
export const usualHours: readonly Hours[] = [
  { fromMinute: 450, toMinute: 690 },
  { fromMinute: 810, toMinute: 1020 },
  { fromMinute: 1110, toMinute: 1290 },
];

/** Reads `7:30–11:30, 13g30-17g`; null if a part is none, ends before it begins, or there is none. */
export function parseHours(text: string): Hours[] | null {
  const hours: Hours[] = [];
  for (const part of text.split(/[,;]/).filter((each) => each.trim() !== '')) {
    const [from, to, ...rest] = part.split(/[-–—]|đến/).map((clock) => parseClock(clock));
    if (from === undefined || from === null || to === undefined || to === null || rest.length > 0)
      return null;
    if (to <= from || to > 86_400) return null;
    hours.push({ fromMinute: Math.floor(from / 60), toMinute: Math.floor(to / 60) });
  }
  return hours.length === 0 || hours.length > 8 ? null : hours;
}

export function writeHours(hours: readonly Hours[]): string {
  return hours
    .map(
      ({ fromMinute, toMinute }) => `${formatClockShort(fromMinute * 60)}–${formatClockShort(toMinute * 60)}`,
    )
    .join(', ');
}
