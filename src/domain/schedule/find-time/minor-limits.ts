import type { LocalDate } from '../../../shared/time/local-time.ts';
import { dayOfMinute, dayOfNumber, MINUTES_A_DAY } from '../plan-minute.ts';
import type { BusySpan } from './busy-spans.ts';

/** Limits of one under age; Labour Code 45/2019/QH14, Art. 146. */
export type MinorRules = { age: number; hours: number; untilMinute: number };

/** Night work ends at six in the morning (Art. 106). */
const MORNING = 6 * 60;

/**
 * When one under age must not be called for so long: in the night, and on days whose calls leave too few of the hours
 * that are allowed.
 */
export function minorSpans(
  birthDate: LocalDate | null,
  own: readonly BusySpan[],
  minutes: number,
  rules: MinorRules,
  firstDay: number,
  lastDay: number,
): BusySpan[] {
  if (birthDate === null) return [];
  const grown = `${Number(birthDate.slice(0, 4)) + rules.age}${birthDate.slice(4)}`;
  const worked = new Map<number, number>();
  for (const span of own)
    if (span.callId !== null) {
      const day = dayOfMinute(span.from);
      worked.set(day, (worked.get(day) ?? 0) + span.to - span.from);
    }
  const spans: BusySpan[] = [];
  for (let day = firstDay; day <= lastDay && dayOfNumber(day) < grown; day++) {
    const midnight = day * MINUTES_A_DAY;
    const put = (kind: BusySpan['kind'], from: number, to: number) =>
      spans.push({ kind, from: midnight + from, to: midnight + to, callId: null, placeId: null, note: '' });
    put('minor-late', 0, MORNING);
    put('minor-late', rules.untilMinute, MINUTES_A_DAY);
    if ((worked.get(day) ?? 0) + minutes > rules.hours * 60) put('minor-hours', 0, MINUTES_A_DAY);
  }
  return spans;
}
