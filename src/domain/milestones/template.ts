import type { ProductionKind } from '../../shared/contract/productions.ts';
import type { RecordFields } from '../../shared/contract/records.ts';
import { addDays, type LocalDate } from '../../shared/time/local-time.ts';
import { daysBetween } from '../season/index.ts';
import { type DatedMilestone, isPending, milestoneState } from './milestone-state.ts';

/** A step of the house's process (mẫu mốc). */
export type Step = RecordFields<'milestoneTemplate'>;
type Milestone = RecordFields<'milestone'>;

/** A step and a milestone are the same by their kind; steps of the house's own have none and go by their title. */
const keyOf = ({ kind, title }: { kind: string; title: string }) =>
  kind === '' ? `title ${title.normalize('NFC').toLocaleLowerCase('vi')}` : `kind ${kind}`;

/** The day that a step is due: so many days before the premiere (negative: after it); null without a premiere. */
export function dueOf(step: Pick<Step, 'daysBefore'>, premiere: LocalDate | null): LocalDate | null {
  return premiere === null ? null : addDays(premiere, -step.daysBefore);
}

export type NewMilestone = Pick<Milestone, 'kind' | 'title' | 'dueDate' | 'remindDays' | 'isGate'>;

/** The milestones that a new production begins with: the steps that apply to its kind, in their order. */
export function milestonesOf(
  steps: readonly Step[],
  production: { kind: ProductionKind; premiere: LocalDate | null },
): NewMilestone[] {
  return steps
    .filter((step) => step.appliesTo === 'all' || step.appliesTo === production.kind)
    .map((step) => ({
      kind: step.kind,
      title: step.title,
      dueDate: dueOf(step, production.premiere),
      remindDays: step.remindDays,
      isGate: step.isGate,
    }));
}

/** The steps of the template that a production does not have (any more), each behind the one it follows there. */
export function missingMilestones(
  steps: readonly Step[],
  production: { kind: ProductionKind; premiere: LocalDate | null },
  present: readonly { id: string; kind: string; title: string }[],
): { after: string | null; milestones: NewMilestone[] }[] {
  const ids = new Map(present.map((milestone) => [keyOf(milestone), milestone.id]));
  const groups: { after: string | null; milestones: NewMilestone[] }[] = [];
  let after: string | null = null;
  for (const milestone of milestonesOf(steps, production)) {
    const id = ids.get(keyOf(milestone));
    if (id !== undefined) {
      after = id;
      continue;
    }
    const last = groups.at(-1);
    if (last && last.after === after) last.milestones.push(milestone);
    else groups.push({ after, milestones: [milestone] });
  }
  return groups;
}

type Placed = DatedMilestone & { id: string; kind: string; title: string };

/**
 * Which due dates follow a premiere that was moved: those of milestones still to be done whose day is what the template
 * gives. A day that was set by hand stays, and nothing is undated because a premiere was taken away.
 */
export function datesAfterPremiere(
  milestones: readonly Placed[],
  steps: readonly Step[],
  before: LocalDate | null,
  now: LocalDate | null,
): { id: string; dueDate: LocalDate }[] {
  if (now === null || now === before) return [];
  const stepOf = new Map(steps.map((step) => [keyOf(step), step]));
  return milestones.flatMap((milestone) => {
    const step = stepOf.get(keyOf(milestone));
    // The state of work (done, skipped, judged) does not hang on the day that it is asked on.
    const open = isPending(milestoneState(milestone, now)) && milestone.conclusion === '';
    const dueDate = step && dueOf(step, now);
    if (!step || !dueDate || !open || milestone.dueDate !== dueOf(step, before)) return [];
    return [{ id: milestone.id, dueDate }];
  });
}

/**
 * A milestone as the copy of its production begins with it: nothing done, its day as far from the new premiere as it was
 * from the old one; by the template where the old one had no day.
 */
export function resetMilestone<M extends Milestone>(
  milestone: M,
  steps: readonly Step[],
  before: LocalDate | null,
  now: LocalDate | null,
): M {
  return {
    ...milestone,
    dueDate: movedDate(milestone, steps, before, now),
    doneDate: null,
    conclusion: '',
    minutes: '',
    correctionDue: null,
    correctionDone: null,
    skipped: false,
  };
}

function movedDate(
  milestone: Milestone,
  steps: readonly Step[],
  before: LocalDate | null,
  now: LocalDate | null,
): LocalDate | null {
  if (now === null) return null;
  if (before !== null && milestone.dueDate !== null)
    return addDays(now, daysBetween(before, milestone.dueDate));
  const step = steps.find((each) => keyOf(each) === keyOf(milestone));
  return step ? dueOf(step, now) : null;
}
