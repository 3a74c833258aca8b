import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attendances, callKinds, callStatuses } from '../../shared/contract/schedule.ts';
import type { LocalDateTime } from '../../shared/time/local-time.ts';
import { ageOn } from './age.ts';
import {
  type CountedCall,
  hasHappened,
  type ListedCall,
  sumOf,
  tallyOf,
  tallyPeople,
} from './tally-calls.ts';

const at = (text: string) => text as LocalDateTime;
const call = (part: Partial<CountedCall> = {}): CountedCall => ({
  kind: 'rehearsal',
  status: 'planned',
  startsAt: at('2026-11-10T18:30'),
  durationMinutes: 180,
  attendance: '',
  arriveMinutes: null,
  leaveMinutes: null,
  ...part,
});

test('counts calls by their sort, the minutes that a person is wanted for, and absences apart', () => {
  const tally = tallyOf([
    call(),
    call({ kind: 'dress-rehearsal', attendance: 'late', arriveMinutes: 60, leaveMinutes: 150 }),
    call({ kind: 'performance', attendance: 'present' }),
    call({ kind: 'video-recording' }),
    call({ kind: 'meeting', durationMinutes: 30 }),
    call({ attendance: 'absent' }),
    call({ kind: 'performance', attendance: 'excused' }),
  ]);
  expect(tally).toEqual({
    rehearsals: 2,
    shows: 1,
    recordings: 1,
    meetings: 1,
    minutes: 180 + 90 + 180 + 180 + 30,
    late: 1,
    excused: 1,
    absent: 1,
  });
});

test('a call has happened when it is done or over, to the minute, and not when it was called off', () => {
  expect(hasHappened(call(), at('2026-11-10T21:29'))).toBe(false);
  expect(hasHappened(call(), at('2026-11-10T21:30'))).toBe(true);
  expect(hasHappened(call({ status: 'done' }), at('2026-11-01T00:00'))).toBe(true);
  expect(hasHappened(call({ status: 'cancelled' }), at('2027-01-01T00:00'))).toBe(false);
});

const listed = (part: Partial<ListedCall> = {}): ListedCall => {
  const { attendance: _, arriveMinutes: __, leaveMinutes: ___, ...rest } = call();
  return { ...rest, people: [], ...part };
};
const on = (personId: string, source: 'derived' | 'removed' = 'derived') => ({
  personId,
  source,
  attendance: '' as const,
  arriveMinutes: null,
  leaveMinutes: null,
});
const november = { from: at('2026-11-01T00:00'), to: at('2026-12-01T00:00') };

test('a month counts the calls that begin in it, and nobody who was taken off the list', () => {
  const people = [on('an'), on('binh', 'removed')];
  const tallies = tallyPeople(
    [
      listed({ people }),
      listed({ people, startsAt: at('2026-10-31T23:00') }),
      listed({ people, startsAt: at('2026-12-01T00:00') }),
      listed({ people, startsAt: at('2026-11-30T23:59'), durationMinutes: 60 }),
      listed({ people, status: 'cancelled' }),
    ],
    november,
    at('2027-01-01T00:00'),
  );
  expect([...tallies.keys()]).toEqual(['an']);
  expect(tallies.get('an')).toMatchObject({ rehearsals: 2, minutes: 240 });
});

test('the sheet and its sum say what a naive count says', () => {
  const anyCall = fc.record({
    kind: fc.constantFrom(...callKinds),
    status: fc.constantFrom(...callStatuses),
    durationMinutes: fc.integer({ min: 5, max: 960 }),
    people: fc.uniqueArray(
      fc.record({
        personId: fc.constantFrom('an', 'binh', 'chi'),
        source: fc.constantFrom('derived' as const, 'added' as const, 'removed' as const),
        attendance: fc.constantFrom(...attendances),
        arriveMinutes: fc.constant(null),
        leaveMinutes: fc.constant(null),
      }),
      { selector: ({ personId }) => personId },
    ),
  });
  fc.assert(
    fc.property(fc.array(anyCall), (calls) => {
      const all = calls.map((each) => listed(each));
      const sum = sumOf(tallyPeople(all, november, at('2027-01-01T00:00')).values());
      const rows = all.flatMap((each) =>
        each.status === 'cancelled'
          ? []
          : each.people.filter(({ source }) => source !== 'removed').map((p) => ({ ...each, ...p })),
      );
      const there = rows.filter(({ attendance }) => attendance !== 'absent' && attendance !== 'excused');
      expect(sum.minutes).toBe(there.reduce((total, { durationMinutes }) => total + durationMinutes, 0));
      expect(sum.rehearsals + sum.shows + sum.recordings + sum.meetings).toBe(there.length);
      expect(sum.absent + sum.excused).toBe(rows.length - there.length);
    }),
  );
});

test('age is in whole years, on the day itself and the day before', () => {
  const born = '2010-11-25' as never;
  expect(ageOn(born, '2026-11-24' as never)).toBe(15);
  expect(ageOn(born, '2026-11-25' as never)).toBe(16);
  expect(ageOn('2008-02-29' as never, '2026-02-28' as never)).toBe(17);
  expect(ageOn('2008-02-29' as never, '2026-03-01' as never)).toBe(18);
});
