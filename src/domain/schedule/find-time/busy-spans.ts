import type { AbsenceKind } from '../../../shared/contract/find-times.ts';
import { dayNumber, MINUTES_A_DAY, type PlanMinute, weekdayOfNumber } from '../plan-minute.ts';
import type { PlannedCall, Unavailable, WorldPerson } from '../schedule-world.ts';

/** A stretch in which a person cannot be called; half open. `to` is infinite where no end is known. */
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

const EVERY_DAY = 127;
/** The longest run of weekdays that is not all of them. */
const RUN = 6;

/** An absence day by day; whole days without a break are one span, which is told by its own first and last day. */
function absenceSpans(absence: Unavailable, from: PlanMinute, to: PlanMinute): BusySpan[] {
  const { kind, note, fromMinute, toMinute, weekdays, firstDay, lastDay } = absence;
  const stretch = (begin: number, end: number): BusySpan => ({
    from: begin * MINUTES_A_DAY + fromMinute,
    to: end * MINUTES_A_DAY + toMinute,
    kind,
    callId: null,
    placeId: null,
    note,
  });
  const spans: BusySpan[] = [];
  if (weekdays === EVERY_DAY && fromMinute === 0 && toMinute === MINUTES_A_DAY)
    spans.push(stretch(firstDay, lastDay));
  else {
    const first = Math.max(firstDay, Math.floor(from / MINUTES_A_DAY) - RUN);
    const last = Math.min(lastDay, Math.floor((to - 1) / MINUTES_A_DAY) + RUN);
    for (let day = first; day <= last; day++) {
      if (((weekdays >> weekdayOfNumber(day)) & 1) === 0) continue;
      const span = stretch(day, day);
      const before = spans.at(-1);
      if (before?.to === span.from) before.to = span.to;
      else spans.push(span);
    }
  }
  return spans.filter((span) => span.from < to && span.to > from);
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
