import { dayOfMinute, MINUTES_A_DAY, type PlanMinute } from '../plan-minute.ts';
import { type ScheduleWorld, travelKey } from '../schedule-world.ts';
import { type BusySpan, busySpans } from './busy-spans.ts';
import { type MinorRules, minorSpans } from './minor-limits.ts';
import { firstFrom, possibleStarts, type StartWish } from './possible-starts.ts';

export type TimeWish = StartWish & {
  /** Each once. */
  personIds: readonly string[];
  /** Places that will do, the best first; empty where it does not matter. */
  placeIds: readonly string[];
  /** More missing people than this is no near miss. */
  mostMissing: number;
  /** How many times without and with someone missing. */
  mostFree: number;
  mostNear: number;
};

/** A time for a call: it may begin from `start` up to `latestStart`, and the same people are missing. */
export type FoundTime = {
  start: PlanMinute;
  latestStart: PlanMinute;
  placeId: string | null;
  missing: { personId: string; why: BusySpan }[];
  holiday: { name: string; kind: 'public' | 'rest' | 'worked' | 'memorial' } | null;
};

export type TimeWorld = Pick<ScheduleWorld, 'calls' | 'people' | 'unavailable' | 'travel' | 'holidays'> & {
  minorRules: MinorRules;
};

/** At one place: how many are missing at each start, and a mark that tells sets of them apart; -1 is a taken place. */
type Tally = { placeId: string | null; missing: Int32Array; marks: Int32Array };

/**
 * The next times for a call, best first: nobody missing, then the fewest; working days before holidays; the earlier
 * before the later. Starts that lie one step apart and are alike are one time.
 */
export function findTimes(world: TimeWorld, wish: TimeWish): FoundTime[] {
  const starts = possibleStarts(wish);
  if (starts.length === 0) return [];
  const [from, to] = [(wish.firstDay - 1) * MINUTES_A_DAY, (wish.lastDay + 2) * MINUTES_A_DAY];
  const busy = busySpans(world, wish.personIds, from, to);
  for (const [id, own] of busy) {
    const birth = world.people.get(id)?.birthDate ?? null;
    own.push(...minorSpans(birth, own, wish.minutes, world.minorRules, wish.firstDay, wish.lastDay + 1));
  }
  const places = wish.placeIds.length === 0 ? [null] : wish.placeIds;
  const tallies = places.map((placeId) => tallyAt(world, wish, starts, busy, placeId));
  const bestOf = (index: number): Tally | null => {
    let best: Tally | null = null;
    for (const tally of tallies) {
      const missing = tally.missing[index] as number;
      if (missing >= 0 && (best === null || missing < (best.missing[index] as number))) best = tally;
    }
    return best;
  };

  type Run = { start: number; latestStart: number; count: number; mark: number; tally: Tally };
  const runs: Run[] = [];
  let open: Run | null = null;
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index] as number;
    const tally = bestOf(index);
    const count = tally?.missing[index] ?? 0;
    if (tally === null || count > wish.mostMissing) {
      open = null;
      continue;
    }
    const mark = tally.marks[index] as number;
    const goesOn =
      open !== null &&
      open.tally === tally &&
      open.count === count &&
      open.mark === mark &&
      start === open.latestStart + wish.stepMinutes;
    if (open !== null && goesOn) open.latestStart = start;
    else {
      open = { start, latestStart: start, count, mark, tally };
      runs.push(open);
    }
  }
  const holidayOf = (start: PlanMinute) => {
    const day = world.holidays.get(dayOfMinute(start)) ?? null;
    return day?.kind === 'worked' ? null : day;
  };
  const order = (a: Run, b: Run) =>
    a.count - b.count ||
    Number(holidayOf(a.start) !== null) - Number(holidayOf(b.start) !== null) ||
    a.start - b.start;
  const free = runs.filter(({ count }) => count === 0).sort(order);
  const near = runs.filter(({ count }) => count > 0).sort(order);
  return [...free.slice(0, wish.mostFree), ...near.slice(0, wish.mostNear)].map((run) => ({
    start: run.start,
    latestStart: run.latestStart,
    placeId: run.tally.placeId,
    missing: missingAt(world, wish, busy, run.start, run.tally.placeId),
    holiday: holidayOf(run.start),
  }));
}

/** Minutes on the way between a span's place and another; nothing where one is not known. */
function wayOf(world: TimeWorld, span: BusySpan, placeId: string | null): number {
  if (placeId === null || span.placeId === null || span.placeId === placeId) return 0;
  return world.travel.get(travelKey(span.placeId, placeId)) ?? 0;
}

function tallyAt(
  world: TimeWorld,
  wish: TimeWish,
  starts: Int32Array,
  busy: ReadonlyMap<string, readonly BusySpan[]>,
  placeId: string | null,
): Tally {
  const steps = new Int32Array(starts.length + 1);
  const marks = new Int32Array(starts.length + 1);
  const taken = new Uint8Array(starts.length);
  /** Starts with which a call touches a stretch. */
  const touching = (from: PlanMinute, to: PlanMinute) =>
    [firstFrom(starts, from - wish.minutes + 1), firstFrom(starts, to)] as const;
  let number = 0;
  for (const own of busy.values()) {
    number++;
    const mark = Math.imul(number, 0x9e3779b1) ^ Math.imul(number + 77, 0x85ebca6b);
    const blocked = own
      .map((span) => {
        const way = wayOf(world, span, placeId);
        return touching(span.from - way, span.to + way);
      })
      .sort((a, b) => a[0] - b[0]);
    // Overlapping stretches of one person count once.
    let until = 0;
    for (const [first, end] of blocked) {
      const begin = Math.max(first, until);
      if (begin >= end) continue;
      until = end;
      (steps[begin] as number)++;
      (steps[end] as number)--;
      (marks[begin] as number) ^= mark;
      (marks[end] as number) ^= mark;
    }
  }
  if (placeId !== null)
    for (const call of world.calls)
      if (call.placeId === placeId) {
        const [first, end] = touching(call.start, call.end);
        taken.fill(1, first, end);
      }
  const missing = new Int32Array(starts.length);
  let [count, mark] = [0, 0];
  for (let index = 0; index < starts.length; index++) {
    count += steps[index] as number;
    mark ^= marks[index] as number;
    missing[index] = taken[index] === 1 ? -1 : count;
    marks[index] = mark;
  }
  return { placeId, missing, marks };
}

/** Who is missing at a start, each with what keeps them longest within the call. */
function missingAt(
  world: TimeWorld,
  wish: TimeWish,
  busy: ReadonlyMap<string, readonly BusySpan[]>,
  start: PlanMinute,
  placeId: string | null,
): FoundTime['missing'] {
  const end = start + wish.minutes;
  return [...busy].flatMap(([personId, own]) => {
    let [best, longest]: [BusySpan | null, number] = [null, -1];
    for (const span of own) {
      const way = wayOf(world, span, placeId);
      if (span.from - way >= end || span.to + way <= start) continue;
      const overlap = Math.min(end, span.to) - Math.max(start, span.from);
      // A clash is told before a way that is too short.
      if (overlap > longest || best === null)
        [best, longest] = [overlap > 0 ? span : { ...span, kind: 'on-the-way' }, Math.max(0, overlap)];
    }
    return best === null ? [] : [{ personId, why: best }];
  });
}
