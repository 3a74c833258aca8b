import type { Settings } from '../../shared/settings.ts';
import { dayOfMinute, type PlanMinute } from './plan-minute.ts';
import type { PlannedCall, WorldPerson } from './schedule-world.ts';

/** A person's part of a call: all of it, or from when they are called until they may leave. */
export type Segment = { start: PlanMinute; end: PlanMinute; call: PlannedCall };

/** What a person works on a day. Work past midnight belongs to the day on which it began. */
export type WorkDay = {
  day: number;
  /** Minutes at work; what lies beside one another counts once. */
  minutes: number;
  start: PlanMinute;
  end: PlanMinute;
  /** Its segments: from `first` on, before `next`. */
  first: number;
  next: number;
};

/** One person's time, in order: what most rules look at. */
export type Timeline = {
  personId: string;
  person: WorldPerson | undefined;
  /** First day on which the limits for minors (người chưa thành niên) are over; minus infinity for grown-ups. */
  grownUpFrom: number;
  segments: readonly Segment[];
  days: readonly WorkDay[];
};

export function compareSegments(a: Segment, b: Segment): number {
  return a.start - b.start || a.end - b.end || (a.call.id < b.call.id ? -1 : a.call.id > b.call.id ? 1 : 0);
}

/** Reads a person's sorted segments once for all rules. */
export function toTimeline(
  personId: string,
  person: WorldPerson | undefined,
  segments: readonly Segment[],
  rules: Settings,
): Timeline {
  return {
    personId,
    person,
    grownUpFrom: grownUpFrom(person, rules['rules.minorAge']),
    segments,
    days: toDays(segments),
  };
}

function toDays(segments: readonly Segment[]): WorkDay[] {
  const days: WorkDay[] = [];
  let open: WorkDay | undefined;
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index];
    if (!segment) continue;
    const day = dayOfMinute(segment.start);
    if (!open || open.day !== day) {
      open = { day, minutes: 0, start: segment.start, end: segment.start, first: index, next: index };
      days.push(open);
    }
    open.minutes += Math.max(0, segment.end - Math.max(segment.start, open.end));
    if (segment.end > open.end) open.end = segment.end;
    open.next = index + 1;
  }
  return days;
}

function grownUpFrom(person: WorldPerson | undefined, age: number): number {
  const birth = person?.birthDate;
  if (!birth) return Number.NEGATIVE_INFINITY;
  const [year, month, day] = [birth.slice(0, 4), birth.slice(5, 7), birth.slice(8, 10)].map(Number);
  // Born on 29/02, one is a year older on 01/03 of a common year, which is what Date.UTC makes of it.
  return Date.UTC((year ?? 0) + age, (month ?? 1) - 1, day ?? 1) / 86_400_000;
}

/** Calls of a day, each once, in order. */
export function callIdsOf(segments: readonly Segment[], first: number, next: number): string[] {
  const ids: string[] = [];
  for (let index = first; index < next; index++) {
    const segment = segments[index];
    if (segment) ids.push(segment.call.id);
  }
  return ids;
}
