import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type LocalDate, type LocalDateTime } from '../../../../shared/time/local-time.ts';
import { phasesOf } from './phases.ts';

const day = (text: string) => text as LocalDate;
const none = { startsAt: null, firstCallAt: null };
const step = (kind: string, date: string | null, state: 'open' | 'skipped' = 'open') => ({
  kind,
  date: date as LocalDate | null,
  state,
});
const told = (phases: ReturnType<typeof phasesOf>) =>
  phases.map((phase) => `${phase.kind} ${phase.start} ${phase.end}`);

it('runs from the script to the premiere, each phase up to the next', () => {
  const steps = [
    step('script', '2022-03-14'),
    step('casting', '2022-05-30'),
    step('rehearsal', '2022-07-01'),
    step('assembly', '2022-09-26'),
    step('preview-review', '2022-10-10'),
    step('premiere', '2022-10-20'),
    step('acceptance', '2022-11-20'),
  ];
  expect(told(phasesOf(none, steps))).toEqual([
    'script 2022-03-14 2022-05-29',
    'casting 2022-05-30 2022-06-30',
    'rehearsal 2022-07-01 2022-09-25',
    'assembly 2022-09-26 2022-10-09',
    'review 2022-10-10 2022-10-20',
  ]);
});

it('leaves out skipped, undated and overtaken steps', () => {
  const steps = [
    step('script', '2022-03-01'),
    step('casting', '2022-04-01', 'skipped'),
    step('assembly', null),
    step('rehearsal', '2022-02-01'),
    step('premiere', '2022-05-01'),
  ];
  expect(told(phasesOf(none, steps))).toEqual(['rehearsal 2022-02-01 2022-05-01']);
});

it('is rehearsed from the first call where no step is dated, and is nothing where nothing is known', () => {
  const calls = {
    startsAt: '2022-10-20T19:30' as LocalDateTime,
    firstCallAt: '2022-08-01T08:00' as LocalDateTime,
  };
  expect(told(phasesOf(calls, []))).toEqual(['rehearsal 2022-08-01 2022-10-20']);
  expect(phasesOf({ ...calls, firstCallAt: null }, [])).toEqual([]);
  expect(phasesOf(none, [step('script', null)])).toEqual([]);
  expect(phasesOf({ ...none, startsAt: calls.startsAt }, [step('script', '2022-12-01')])).toEqual([]);
});

it('never overlaps, and never ends after the premiere', () => {
  const kinds = ['script', 'rights', 'casting', 'rehearsal', 'assembly', 'run-through', 'dress-rehearsal'];
  const steps = fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      date: fc.nat(400).map((n) => addDays(day('2022-01-01'), n)),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(steps, (given) => {
      const premiere = day('2022-09-01');
      const milestones = [...given.map(({ kind, date }) => step(kind, date)), step('premiere', premiere)];
      const phases = phasesOf(none, milestones);
      phases.forEach((phase, index) => {
        expect(phase.start <= phase.end && phase.end <= premiere).toBe(true);
        const before = phases[index - 1];
        if (before) expect(before.end < phase.start).toBe(true);
      });
    }),
  );
});
