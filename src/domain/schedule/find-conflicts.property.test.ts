import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Conflict } from './conflict.ts';
import { createConflictChecker } from './conflict-checker.ts';
import { findConflicts } from './find-conflicts.ts';
import { arbitraryCalls, arbitraryWorld } from './testing/arbitrary-world.ts';
import { naiveCheck } from './testing/naive-check.ts';

const inShort = ({ rule, callIds, personId, from, to }: Conflict) =>
  [rule, [...callIds].toSorted().join('+'), personId, from, rule === 'person-unavailable' ? -1 : to].join(
    ' ',
  );
const sorted = (conflicts: readonly Conflict[]) =>
  conflicts.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));

test('the sweep finds what every call beside every other finds, each under a key of its own', () => {
  fc.assert(
    fc.property(arbitraryWorld, (world) => {
      const found = findConflicts(world);
      expect(found.map(inShort).toSorted()).toEqual(naiveCheck(world));
      expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
    }),
    { numRuns: 300 },
  );
});

test('after any changes the checker knows what a full check finds', () => {
  const change = fc.record({
    changed: arbitraryCalls(),
    removed: fc.subarray(['c00', 'c03', 'c07', 'none']),
  });
  fc.assert(
    fc.property(arbitraryWorld, fc.array(change, { maxLength: 4 }), (world, changes) => {
      const checker = createConflictChecker(world);
      const calls = new Map(world.calls.map((call) => [call.id, call]));
      for (const { changed, removed } of changes) {
        const gone = removed.filter((id) => !changed.some((call) => call.id === id));
        checker.update(changed, gone);
        for (const id of gone) calls.delete(id);
        for (const call of changed) calls.set(call.id, call);
        expect(sorted(checker.all())).toEqual(
          sorted(findConflicts({ ...world, calls: [...calls.values()] })),
        );
      }
    }),
    { numRuns: 200 },
  );
});

test('what changed calls would clash with is what a full check says of them, and nothing is kept', () => {
  fc.assert(
    fc.property(
      arbitraryWorld,
      arbitraryCalls(['c00', 'c01', 'n00', 'n01']),
      fc.subarray(['c03', 'c07']),
      (world, changed, removed) => {
        const checker = createConflictChecker(world);
        const ids = new Set(changed.map(({ id }) => id));
        const stay = world.calls.filter(({ id }) => !ids.has(id) && !removed.includes(id));
        const full = findConflicts({ ...world, calls: [...stay, ...changed] });
        expect(sorted(checker.of(changed, removed))).toEqual(
          sorted(full.filter(({ callIds }) => callIds.some((id) => ids.has(id)))),
        );
        expect(sorted(checker.all())).toEqual(sorted(findConflicts(world)));
      },
    ),
    { numRuns: 300 },
  );
});

test('other people and other limits are checked anew as far as they reach', () => {
  fc.assert(
    fc.property(arbitraryWorld, arbitraryWorld, (world, other) => {
      const checker = createConflictChecker(world);
      const { calls: _, ...around } = other;
      checker.setCircumstances(around, 'all');
      const full = sorted(findConflicts({ ...around, calls: world.calls }));
      expect(sorted(checker.all())).toEqual(full);
      const { unavailable, ...rest } = around;
      checker.setCircumstances(
        { ...rest, unavailable: world.unavailable },
        { personIds: [...unavailable.keys(), ...world.unavailable.keys()], productionIds: [] },
      );
      expect(sorted(checker.all())).toEqual(
        sorted(findConflicts({ ...rest, unavailable: world.unavailable, calls: world.calls })),
      );
    }),
    { numRuns: 100 },
  );
});
