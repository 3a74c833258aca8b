import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conclusions } from '../../shared/contract/records.ts';
import { addDays, type LocalDate } from '../../shared/time/local-time.ts';
import { type DatedMilestone, deadlineOf, isOverdue, isPending, milestoneState } from './milestone-state.ts';

const today = '2022-09-14' as LocalDate;
const day = (text: string) => text as LocalDate;
const milestone = (fields: Partial<DatedMilestone> = {}): DatedMilestone => ({
  dueDate: null,
  doneDate: null,
  isGate: false,
  conclusion: '',
  correctionDue: null,
  correctionDone: null,
  skipped: false,
  remindDays: 7,
  ...fields,
});
const state = (fields: Partial<DatedMilestone>) => milestoneState(milestone(fields), today);

describe('a step', () => {
  test('without a day is open, however late it is', () => expect(state({})).toBe('open'));
  test('is open before its own reminder, due soon within it and on its day, late after it', () => {
    expect(state({ dueDate: day('2022-09-22') })).toBe('open');
    expect(state({ dueDate: day('2022-09-21') })).toBe('soon');
    expect(state({ dueDate: day('2022-09-21'), remindDays: 3 })).toBe('open');
    expect(state({ dueDate: today, remindDays: 0 })).toBe('soon');
    expect(state({ dueDate: day('2022-09-13') })).toBe('late');
  });
  test('that was done late is done', () =>
    expect(state({ dueDate: day('2022-09-01'), doneDate: day('2022-09-10') })).toBe('done'));
});

describe('a gate', () => {
  const gate = (fields: Partial<DatedMilestone>) =>
    state({ isGate: true, dueDate: day('2022-09-01'), doneDate: day('2022-09-01'), ...fields });
  test('is done when it was passed, also where nobody wrote its day down', () => {
    expect(gate({ conclusion: 'passed' })).toBe('done');
    expect(gate({ conclusion: 'passed', doneDate: null })).toBe('done');
  });
  test('passed with changes waits for them, is late after their deadline, and done once they are in', () => {
    expect(gate({ conclusion: 'passed-with-changes' })).toBe('corrections');
    expect(gate({ conclusion: 'passed-with-changes', correctionDue: today })).toBe('corrections');
    const late = { conclusion: 'passed-with-changes', correctionDue: day('2022-09-13') } as const;
    expect(gate(late)).toBe('correction-late');
    expect(gate({ ...late, correctionDone: today })).toBe('done');
  });
  test('that was not passed stays failed, whatever its days say', () =>
    expect(gate({ conclusion: 'failed', correctionDone: today })).toBe('failed'));
});

test('a skipped milestone asks for nothing', () =>
  expect(state({ skipped: true, dueDate: day('2020-01-01'), conclusion: 'failed' })).toBe('skipped'));

test('the day to look at is that of the corrections while they are owed', () => {
  const gate = milestone({
    isGate: true,
    dueDate: day('2022-09-01'),
    conclusion: 'passed-with-changes',
    correctionDue: day('2022-09-20'),
  });
  expect(deadlineOf(gate)).toBe('2022-09-20');
  expect(deadlineOf({ ...gate, correctionDone: day('2022-09-18') })).toBe('2022-09-01');
  expect(deadlineOf({ ...gate, correctionDue: null })).toBe('2022-09-01');
});

const anyDay = fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days));
const maybeDay = fc.option(anyDay);
const anyMilestone: fc.Arbitrary<DatedMilestone> = fc.record({
  dueDate: maybeDay,
  doneDate: maybeDay,
  isGate: fc.boolean(),
  conclusion: fc.constantFrom(...conclusions),
  correctionDue: maybeDay,
  correctionDone: maybeDay,
  skipped: fc.boolean(),
  remindDays: fc.integer({ min: 0, max: 366 }),
});

test('time alone never takes a milestone back from late or done', () => {
  const rank = {
    open: 0,
    soon: 1,
    late: 2,
    corrections: 0,
    'correction-late': 2,
    failed: 0,
    done: 0,
    skipped: 0,
  };
  fc.assert(
    fc.property(anyMilestone, anyDay, fc.nat(400), (each, from, days) => {
      const [before, after] = [milestoneState(each, from), milestoneState(each, addDays(from, days))];
      expect(rank[after]).toBeGreaterThanOrEqual(rank[before]);
      expect(isPending(after)).toBe(isPending(before));
    }),
  );
});

test('what is late was due before today', () => {
  fc.assert(
    fc.property(anyMilestone, anyDay, (each, on) => {
      const is = milestoneState(each, on);
      if (is === 'failed' || !isOverdue(is)) return;
      expect((deadlineOf(each) ?? on) < on).toBe(true);
    }),
  );
});
