import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CallPeopleChange, CallPerson } from '../../shared/contract/schedule.ts';
import { copiedPeople, peopleByHand, withDerived } from './call-people.ts';

const person = (personId: string, part: Partial<CallPerson> = {}): CallPerson => ({
  personId,
  source: 'derived',
  attendance: '',
  arriveMinutes: null,
  leaveMinutes: null,
  ...part,
});
const ids = (people: readonly CallPerson[]) => people.map(({ personId, source }) => `${personId} ${source}`);

describe('by hand', () => {
  const list = [person('khiêm'), person('lan', { source: 'added' })];
  const handed = (change: CallPeopleChange) => ids(peopleByHand(list, change, 120));

  test('comes, goes, and is given back to the cast', () => {
    expect(handed({ add: ['bách'] })).toEqual(['khiêm derived', 'lan added', 'bách added']);
    expect(handed({ remove: ['khiêm'] })).toEqual(['khiêm removed', 'lan added']);
    expect(handed({ reset: ['lan'] })).toEqual(['khiêm derived']);
  });

  test('a time at the end of a shorter call, or beyond it, is forgotten', () => {
    const times = (arriveMinutes: number, leaveMinutes: number) => {
      const [one] = peopleByHand([person('khiêm', { arriveMinutes, leaveMinutes })], {}, 60);
      return [one?.arriveMinutes, one?.leaveMinutes];
    };
    expect(times(59, 60)).toEqual([59, 60]);
    expect(times(60, 61)).toEqual([null, null]);
  });
});

describe('the cast says', () => {
  test('who comes and who goes; who was there stays', () => {
    const list = [
      person('khiêm', { attendance: 'late' }),
      person('lan'),
      person('quang', { source: 'added' }),
    ];
    expect(ids(withDerived(list, ['nhiên']))).toEqual(['khiêm added', 'quang added', 'nhiên derived']);
  });

  test('nothing of who is taken off without being on the list, and keeps who is', () => {
    const list = [person('khiêm')];
    const off = peopleByHand(list, { remove: ['khiêm', 'nhiên', 'người lạ'] }, 120);
    expect(ids(withDerived(off, ['nhiên'], list))).toEqual(['khiêm removed', 'nhiên removed']);
    // Taken off once, and later of no item of the call: still off, should the cast come back.
    expect(ids(withDerived(off, []))).toContain('khiêm removed');
  });
});

test('a copy takes along who is called and by whom, not when nor whether they came', () => {
  const list = [
    person('khiêm', { attendance: 'late', arriveMinutes: 30 }),
    person('lan', { source: 'removed' }),
  ];
  expect(copiedPeople(list)).toEqual([person('khiêm'), person('lan', { source: 'removed' })]);
});

test('asked twice, hand and cast say the same; each person stands once, within the call', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const list = fc.uniqueArray(
    fc.record({
      personId: name,
      source: fc.constantFrom('derived' as const, 'added' as const, 'removed' as const),
      attendance: fc.constantFrom('' as const, 'present' as const),
      arriveMinutes: fc.option(fc.nat(200)),
      leaveMinutes: fc.option(fc.nat(200)),
    }),
    { selector: ({ personId }) => personId },
  );
  const names = fc.uniqueArray(name);
  fc.assert(
    fc.property(
      list,
      names,
      names,
      names,
      fc.integer({ min: 1, max: 200 }),
      (people, add, remove, cast, length) => {
        const once = withDerived(peopleByHand(people, { add, remove }, length), cast, people);
        expect(withDerived(peopleByHand(once, { add, remove }, length), cast, once)).toEqual(once);
        expect(new Set(once.map(({ personId }) => personId)).size).toBe(once.length);
        for (const { arriveMinutes, leaveMinutes } of once) {
          expect(arriveMinutes ?? 0).toBeLessThan(length);
          expect(leaveMinutes ?? 0).toBeLessThanOrEqual(length);
        }
      },
    ),
  );
});
