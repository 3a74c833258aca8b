import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type LocalDate } from '../../shared/time/local-time.ts';
import {
  datesAfterPremiere,
  dueOf,
  milestonesOf,
  missingMilestones,
  resetMilestone,
  type Step,
} from './template.ts';

const day = (text: string) => text as LocalDate;
const step = (kind: string, daysBefore: number, given: Partial<Step> = {}): Step => ({
  kind,
  title: kind,
  appliesTo: 'all',
  daysBefore,
  remindDays: 7,
  isGate: false,
  ...given,
});
const steps = [
  step('script', 90),
  step('reading', 60, { appliesTo: 'cai-luong' }),
  step('premiere', 0),
  step('air', -10),
];
const premiere = day('2022-10-20');

describe('a new production', () => {
  test('takes the steps of its kind, dated from its premiere', () => {
    expect(
      milestonesOf(steps, { kind: 'programme', premiere }).map((each) => [each.kind, each.dueDate]),
    ).toEqual([
      ['script', '2022-07-22'],
      ['premiere', '2022-10-20'],
      ['air', '2022-10-30'],
    ]);
    expect(milestonesOf(steps, { kind: 'cai-luong', premiere }).map((each) => each.kind)).toContain(
      'reading',
    );
  });
  test('without a premiere has them without days', () =>
    expect(
      milestonesOf(steps, { kind: 'other', premiere: null }).every((each) => each.dueDate === null),
    ).toBe(true));
});

const milestone = (kind: string, given = {}) => ({
  id: kind,
  kind,
  title: kind,
  dueDate: null as LocalDate | null,
  doneDate: null,
  isGate: false,
  conclusion: '' as const,
  correctionDue: null,
  correctionDone: null,
  skipped: false,
  remindDays: 7,
  ...given,
});

test('missing steps come back where they stand in the template, and only those', () => {
  const kinds = { kind: 'cai-luong', premiere } as const;
  expect(missingMilestones(steps, kinds, [milestone('script'), milestone('premiere')])).toMatchObject([
    { after: 'script', milestones: [{ kind: 'reading' }] },
    { after: 'premiere', milestones: [{ kind: 'air' }] },
  ]);
  expect(missingMilestones(steps, kinds, [])).toMatchObject([{ after: null, milestones: { length: 4 } }]);
  const own = [step('', 3, { title: 'Họp báo' })];
  expect(missingMilestones(own, kinds, [milestone('', { title: 'họp báo' })])).toEqual([]);
});

describe('a premiere that moves', () => {
  const later = day('2022-10-27');
  test('takes along what still stands where the template put it', () => {
    const rows = [
      milestone('script', { dueDate: day('2022-07-22') }),
      milestone('reading', { dueDate: day('2022-08-01') }),
      milestone('premiere', { dueDate: premiere, doneDate: premiere }),
      milestone('air', { dueDate: day('2022-10-30'), skipped: true }),
      milestone('own', { dueDate: premiere }),
    ];
    expect(datesAfterPremiere(rows, steps, premiere, later)).toEqual([
      { id: 'script', dueDate: '2022-07-29' },
    ]);
  });
  test('gives days to what had none, and takes none away', () => {
    expect(datesAfterPremiere([milestone('premiere')], steps, null, later)).toEqual([
      { id: 'premiere', dueDate: later },
    ]);
    expect(datesAfterPremiere([milestone('premiere', { dueDate: premiere })], steps, premiere, null)).toEqual(
      [],
    );
    expect(datesAfterPremiere([milestone('premiere')], steps, premiere, later)).toEqual([]);
  });
  test('there and back again leaves every day as it was', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -300, max: 300 }),
        fc.array(fc.nat(3)),
        fc.boolean(),
        (days, chosen, done) => {
          const rows = [...new Set(chosen)].flatMap((at) => {
            const each = steps[at];
            const doneDate = done ? premiere : null;
            return each ? [milestone(each.kind, { dueDate: dueOf(each, premiere), doneDate })] : [];
          });
          const to = addDays(premiere, days);
          const moved = rows.map((row) => ({
            ...row,
            ...datesAfterPremiere(rows, steps, premiere, to).find((each) => each.id === row.id),
          }));
          const back = datesAfterPremiere(moved, steps, to, premiere);
          expect(moved.map((row) => ({ ...row, ...back.find((each) => each.id === row.id) }))).toEqual(rows);
        },
      ),
    );
  });
});

test('the copy of a production begins with nothing done, as far from its own premiere', () => {
  const done = {
    ...milestone('script', {
      dueDate: day('2022-07-20'),
      doneDate: day('2022-07-21'),
      conclusion: 'passed-with-changes',
      correctionDue: day('2022-08-01'),
    }),
    productionId: 'p',
    attendees: 'Hội đồng',
    minutes: 'Biên bản',
    responsible: 'Lan',
    note: '',
  };
  const copy = resetMilestone(done, steps, premiere, day('2023-10-20'));
  expect(copy).toMatchObject({
    dueDate: '2023-07-20',
    doneDate: null,
    conclusion: '',
    minutes: '',
    responsible: 'Lan',
  });
  expect(copy.correctionDue).toBeNull();
  expect(resetMilestone({ ...done, dueDate: null }, steps, premiere, day('2023-10-20')).dueDate).toBe(
    '2023-07-22',
  );
  expect(resetMilestone(done, steps, premiere, null).dueDate).toBeNull();
});
