import type { Attendance, CallKind, CallStatus } from '../../shared/contract/schedule.ts';
import type { LocalDateTime } from '../../shared/time/local-time.ts';
import { type CallSort, sortOfCall, toPlanMinute } from '../schedule/index.ts';

/** A call as far as it is counted for one person. */
export type CountedCall = {
  kind: CallKind;
  status: CallStatus;
  startsAt: LocalDateTime;
  durationMinutes: number;
  attendance: Attendance;
  arriveMinutes: number | null;
  leaveMinutes: number | null;
};

/** What someone did, in calls (buổi) and minutes; who was absent is counted among the absences only. */
export type Tally = {
  rehearsals: number;
  shows: number;
  recordings: number;
  meetings: number;
  minutes: number;
  /** Trễ; such a call counts all the same. */
  late: number;
  /** Vắng có phép. */
  excused: number;
  /** Vắng. */
  absent: number;
};

export const noTally = (): Tally => ({
  rehearsals: 0,
  shows: 0,
  recordings: 0,
  meetings: 0,
  minutes: 0,
  late: 0,
  excused: 0,
  absent: 0,
});

const fieldOf = {
  rehearsal: 'rehearsals',
  show: 'shows',
  recording: 'recordings',
  meeting: 'meetings',
} as const satisfies Record<CallSort, keyof Tally>;

/** Minutes that a person is wanted for within a call. */
export const minutesCalled = (
  call: Pick<CountedCall, 'durationMinutes' | 'arriveMinutes' | 'leaveMinutes'>,
): number => Math.max(0, (call.leaveMinutes ?? call.durationMinutes) - (call.arriveMinutes ?? 0));

/** Done, or over by the clock without anyone having said so; what was called off took no time. */
export function hasHappened(
  call: Pick<CountedCall, 'status' | 'startsAt' | 'durationMinutes'>,
  now: LocalDateTime,
): boolean {
  if (call.status === 'cancelled') return false;
  return call.status === 'done' || toPlanMinute(call.startsAt) + call.durationMinutes <= toPlanMinute(now);
}

/** Counts one call into a tally, which it changes. */
export function count(tally: Tally, call: CountedCall): void {
  if (call.attendance === 'absent' || call.attendance === 'excused') {
    tally[call.attendance] += 1;
    return;
  }
  if (call.attendance === 'late') tally.late += 1;
  tally[fieldOf[sortOfCall(call.kind)]] += 1;
  tally.minutes += minutesCalled(call);
}

export function tallyOf(calls: Iterable<CountedCall>): Tally {
  const tally = noTally();
  for (const call of calls) count(tally, call);
  return tally;
}

/** A call with those who are on its list. */
export type ListedCall = Omit<CountedCall, 'attendance' | 'arriveMinutes' | 'leaveMinutes'> & {
  people: readonly ({ personId: string; source: 'derived' | 'added' | 'removed' } & Pick<
    CountedCall,
    'attendance' | 'arriveMinutes' | 'leaveMinutes'
  >)[];
};

/**
 * The allowance sheet (bảng chấm buổi) of a time: what each person did in the calls that begin in it and have happened
 * by `now`. Only people with something to count have an entry.
 */
export function tallyPeople(
  calls: readonly ListedCall[],
  span: { from: LocalDateTime; to: LocalDateTime },
  now: LocalDateTime,
): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { people, ...call } of calls) {
    if (call.startsAt < span.from || call.startsAt >= span.to || !hasHappened(call, now)) continue;
    for (const { personId, source, ...own } of people) {
      if (source === 'removed') continue;
      let tally = tallies.get(personId);
      if (!tally) {
        tally = noTally();
        tallies.set(personId, tally);
      }
      count(tally, { ...call, ...own });
    }
  }
  return tallies;
}

export function sumOf(tallies: Iterable<Tally>): Tally {
  const sum = noTally();
  for (const tally of tallies) {
    for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key];
  }
  return sum;
}
