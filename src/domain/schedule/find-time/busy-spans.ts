import type { AbsenceKind } from '../../../shared/contract/find-times.ts';
import { dayNumber, MINUTES_A_DAY, type PlanMinute, weekdayOfNumber } from '../plan-minute.ts';
import type { PlannedCall, Unavailable, WorldPerson } from '../schedule-world.ts';

/** A stretch in which a person cannot be called; half open. */
export type BusySpan = {
  from: PlanMinute;
  to: PlanMinute;
  kind: AbsenceKind;
  /** The call or live slot; null for what is not one. */
  callId: string | null;
  /** Where the person is then, if it is known. */
  placeId: string | null;
  note: string;
};

export type BusyWorld = {
  calls: readonly PlannedCall[];
  people: ReadonlyMap<string, WorldPerson>;
  unavailable: ReadonlyMap<string, readonly Unavailable[]>;
};

/** What keeps each of the people from coming, from one minute up to another, by its beginning. */
export function busySpans(
  world: BusyWorld,
  personIds: readonly string[],
  from: PlanMinute,
  to: PlanMinute,
): Map<string, BusySpan[]> {
  const spans = new Map(personIds.map((id): [string, BusySpan[]] => [id, []]));
  for (const call of world.calls) {
    if (call.start >= to || call.end <= from) continue;
    for (const person of call.people) {
      if (person.end <= from || person.start >= to) continue;
      spans.get(person.id)?.push({
        from: person.start,
        to: person.end,
        kind: call.kind === 'live-slot' ? 'live-slot' : 'call',
        callId: call.id,
        placeId: call.placeId,
        note: '',
      });
    }
  }
  for (const [id, own] of spans) {
    for (const absence of world.unavailable.get(id) ?? []) own.push(...absenceSpans(absence, from, to));
    const person = world.people.get(id);
    if (person) own.push(...inactiveSpans(person, from, to));
    own.sort((a, b) => a.from - b.from || a.to - b.to);
  }
  return spans;
}

/** An absence day by day; one over whole days without a break is one span. */
function absenceSpans(absence: Unavailable, from: PlanMinute, to: PlanMinute): BusySpan[] {
  const { kind, note, fromMinute, toMinute, weekdays } = absence;
  const first = Math.max(absence.firstDay, Math.floor(from / MINUTES_A_DAY) - 1);
  const last = Math.min(absence.lastDay, Math.floor((to - 1) / MINUTES_A_DAY));
  const spans: BusySpan[] = [];
  for (let day = first; day <= last; day++) {
    if (((weekdays >> weekdayOfNumber(day)) & 1) === 0) continue;
    const [begin, end] = [day * MINUTES_A_DAY + fromMinute, day * MINUTES_A_DAY + toMinute];
    if (end <= from || begin >= to) continue;
    const before = spans.at(-1);
    if (before?.to === begin) before.to = end;
    else spans.push({ from: begin, to: end, kind, callId: null, placeId: null, note });
  }
  return spans;
}

function inactiveSpans(person: WorldPerson, from: PlanMinute, to: PlanMinute): BusySpan[] {
  const blank = { kind: 'inactive' as const, callId: null, placeId: null, note: '' };
  const spans: BusySpan[] = [];
  if (person.activeFrom !== null) {
    const begins = dayNumber(person.activeFrom) * MINUTES_A_DAY;
    if (begins > from) spans.push({ ...blank, from, to: Math.min(begins, to) });
  }
  if (person.activeTo !== null) {
    const ends = (dayNumber(person.activeTo) + 1) * MINUTES_A_DAY;
    if (ends < to) spans.push({ ...blank, from: Math.max(ends, from), to });
  }
  return spans;
}
