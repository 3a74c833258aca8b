import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordRow } from '../../shared/contract/records.ts';
import { addDays, type LocalDate, type LocalDateTime } from '../../shared/time/local-time.ts';
import { blankRecords } from '../records/index.ts';
import { findTasks, type TaskCall, type TaskRules, type TaskSlot, type TaskSources } from './find-tasks.ts';

const day = (text: string) => text as LocalDate;
const at = (text: string) => text as LocalDateTime;
const today = day('2022-09-14');
const rules: TaskRules = { today, aheadDays: 14, dueDays: 7, noticeDays: 5 };
const nothing: TaskSources = {
  productions: [],
  milestones: [],
  slots: [],
  calls: [],
  activities: [],
  holidays: [],
  lastBackup: today,
};
const milestone = (fields: Partial<RecordRow<'milestone'>>) =>
  ({
    ...blankRecords.milestone,
    id: 'm',
    productionId: 'p',
    title: 'Phân vai',
    ...fields,
  }) as RecordRow<'milestone'>;
const slot = (fields: Partial<TaskSlot> = {}): TaskSlot => ({
  id: 's',
  productionId: 'p',
  code: 'LVT-01',
  channelCode: 'VTV4',
  startsAt: at('2022-09-24T20:00'),
  mode: 'recorded',
  status: 'confirmed',
  dueDate: null,
  deliveredDate: null,
  ...fields,
});
const call = (fields: Partial<TaskCall> = {}): TaskCall => ({
  id: 'c',
  productionId: 'p',
  kind: 'performance',
  title: '',
  startsAt: at('2022-09-14T19:30'),
  status: 'planned',
  ...fields,
});
const found = (sources: Partial<TaskSources>, over: Partial<TaskRules> = {}) =>
  findTasks({ ...nothing, ...sources }, { ...rules, ...over }).map((each) => [
    each.kind,
    each.state,
    each.days,
  ]);

describe('milestones', () => {
  const of = (fields: Partial<RecordRow<'milestone'>>) => found({ milestones: [milestone(fields)] });
  test('yesterday is late, today and the last day ahead are coming, the day after is not yet', () => {
    expect(of({ dueDate: day('2022-09-13') })).toEqual([['milestone', 'late', -1]]);
    expect(of({ dueDate: today })).toEqual([['milestone', 'coming', 0]]);
    expect(of({ dueDate: day('2022-09-28') })).toEqual([['milestone', 'coming', 14]]);
    expect(of({ dueDate: day('2022-09-29') })).toEqual([]);
  });
  test('a reminder that reaches further than the days ahead is heard', () => {
    expect(of({ dueDate: day('2022-10-14'), remindDays: 30 })).toEqual([['milestone', 'coming', 30]]);
    expect(of({ dueDate: day('2022-10-14'), remindDays: 29 })).toEqual([]);
  });
  test('done, skipped and undated ones ask for nothing', () => {
    expect(of({ dueDate: day('2022-09-01'), doneDate: today })).toEqual([]);
    expect(of({ dueDate: day('2022-09-01'), skipped: true })).toEqual([]);
    expect(of({})).toEqual([]);
  });
  test('corrections are due on their own day; a gate that failed stays', () => {
    const gate = { isGate: true, dueDate: day('2022-09-01'), doneDate: day('2022-09-01') };
    expect(of({ ...gate, conclusion: 'passed-with-changes', correctionDue: day('2022-09-15') })).toEqual([
      ['correction', 'coming', 1],
    ]);
    expect(of({ ...gate, conclusion: 'passed-with-changes', correctionDue: day('2022-09-12') })).toEqual([
      ['correction', 'late', -2],
    ]);
    expect(of({ ...gate, conclusion: 'failed' })).toEqual([['milestone', 'late', -13]]);
  });
});

describe('files of slots', () => {
  const of = (fields: Partial<TaskSlot>) => found({ slots: [slot(fields)] });
  test('are due on their day, or the house’s days before air', () => {
    expect(of({})).toEqual([['tape', 'coming', 3]]);
    expect(of({ dueDate: day('2022-09-10') })).toEqual([['tape', 'late', -4]]);
    expect(of({ startsAt: at('2022-10-05T20:00') })).toEqual([['tape', 'coming', 14]]);
    expect(of({ startsAt: at('2022-10-06T20:00') })).toEqual([]);
  });
  test('are asked for no more once handed in, settled, or where the show is live', () => {
    expect(of({ deliveredDate: today })).toEqual([]);
    for (const status of ['aired', 'postponed', 'cancelled']) expect(of({ status })).toEqual([]);
    expect(of({ mode: 'live' })).toEqual([]);
  });
});

describe('notices', () => {
  const show = (startsAt: string, status = 'rehearsal') => [{ id: 'p', status, startsAt: at(startsAt) }];
  test('are due five working days before the show', () => {
    // Friday 23/09: the fifth working day before is Friday 16/09.
    expect(found({ productions: show('2022-09-23T19:30') })).toEqual([['notice', 'coming', 2]]);
    expect(found({ productions: show('2022-09-20T19:30') })).toEqual([['notice', 'late', -1]]);
  });
  test('count holidays out and Saturdays in exchange in', () => {
    const productions = show('2022-09-23T19:30');
    const off = { date: day('2022-09-19'), kind: 'rest' } as const;
    expect(found({ productions, holidays: [off] })).toEqual([['notice', 'coming', 1]]);
    const worked = { date: day('2022-09-17'), kind: 'worked' } as const;
    expect(found({ productions, holidays: [off, worked] })).toEqual([['notice', 'coming', 2]]);
  });
  test('are told once, on the earlier of the two days, where the production has the step', () => {
    const productions = show('2022-09-23T19:30');
    const step = { kind: 'notice', title: 'Thông báo' };
    expect(found({ productions, milestones: [milestone({ ...step, dueDate: day('2022-09-15') })] })).toEqual([
      ['notice', 'coming', 1],
    ]);
    expect(found({ productions, milestones: [milestone({ ...step, dueDate: day('2022-09-22') })] })).toEqual([
      ['notice', 'coming', 2],
    ]);
    expect(found({ productions, milestones: [milestone({ ...step, doneDate: today })] })).toEqual([]);
    expect(found({ productions, milestones: [milestone({ ...step, skipped: true })] })).toEqual([]);
  });
  test('end with the show: nothing is to be filed, and an open step is late like any other', () => {
    const productions = show('2022-09-13T19:30');
    expect(found({ productions })).toEqual([]);
    const open = milestone({ kind: 'notice', dueDate: day('2022-09-06') });
    expect(found({ productions, milestones: [open] })).toEqual([['milestone', 'late', -8]]);
    expect(found({ productions: show('2022-09-23T19:30', 'performed') })).toEqual([]);
  });
});

test('activities: a planned one of yesterday waits for its result, done and missed ones do not', () => {
  const of = (date: string, status: string) =>
    found({ activities: [{ id: 'a', title: 'Chiếu phim', date: day(date), status }] });
  expect(of('2022-09-13', 'planned')).toEqual([['activity', 'late', -1]]);
  expect(of('2022-09-28', 'planned')).toEqual([['activity', 'coming', 14]]);
  expect(of('2022-09-29', 'planned')).toEqual([]);
  expect(of('2022-09-13', 'done')).toEqual([]);
  expect(of('2022-09-13', 'missed')).toEqual([]);
});

test('calls of note stand from today on; rehearsals and cancelled ones do not', () => {
  expect(found({ calls: [call()] })).toEqual([['call', 'coming', 0]]);
  expect(found({ calls: [call({ startsAt: at('2022-09-13T19:30') })] })).toEqual([]);
  expect(found({ calls: [call({ kind: 'rehearsal' })] })).toEqual([]);
  expect(found({ calls: [call({ status: 'cancelled' })] })).toEqual([]);
});

test('a backup is asked for after a week, by the real day', () => {
  expect(found({ lastBackup: day('2022-09-07') })).toEqual([]);
  expect(found({ lastBackup: day('2022-09-06') })).toEqual([['backup', 'late', -1]]);
  expect(found({ lastBackup: null })).toEqual([['backup', 'coming', 0]]);
  const sources = { ...nothing, lastBackup: day('2026-11-20') };
  expect(findTasks(sources, rules, day('2026-11-24'))).toEqual([]);
});

test('everything comes by its day, each under a key of its own, late exactly where its day is over', () => {
  const anyDay = fc.integer({ min: -40, max: 40 }).map((days) => addDays(today, days));
  const anyMilestone = fc.record({ dueDate: anyDay, remindDays: fc.nat(60), skipped: fc.boolean() });
  fc.assert(
    fc.property(fc.array(anyMilestone), fc.array(anyDay), fc.nat(60), (steps, dates, aheadDays) => {
      const milestones = steps.map((step, n) => milestone({ ...step, id: `m${n}` }));
      const slots = dates.map((dueDate, n) => slot({ id: `s${n}`, dueDate }));
      const tasks = findTasks({ ...nothing, milestones, slots }, { ...rules, aheadDays });
      expect(tasks.map((each) => each.date)).toEqual(tasks.map((each) => each.date).toSorted());
      expect(new Set(tasks.map((each) => each.key)).size).toBe(tasks.length);
      for (const each of tasks) expect(each.state === 'late').toBe(each.date < today);
    }),
  );
});
