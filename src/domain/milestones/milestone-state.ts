import type { RecordFields } from '../../shared/contract/records.ts';
import { addDays, type LocalDate } from '../../shared/time/local-time.ts';

/**
 * How a milestone (mốc) stands on a day: `open` to come, `soon` within its own reminder, `late` past its day, `done`;
 * of a gate also `corrections` passed with corrections to hand in (đạt có chỉnh sửa), `correction-late` those past their
 * deadline, `failed` (không đạt); `skipped` (bỏ qua) stays visible and asks for nothing.
 */
export const milestoneStates = [
  'open',
  'soon',
  'late',
  'corrections',
  'correction-late',
  'failed',
  'done',
  'skipped',
] as const;
export type MilestoneState = (typeof milestoneStates)[number];

/** What the state of a milestone hangs on. */
export type DatedMilestone = Pick<
  RecordFields<'milestone'>,
  | 'dueDate'
  | 'doneDate'
  | 'isGate'
  | 'conclusion'
  | 'correctionDue'
  | 'correctionDone'
  | 'skipped'
  | 'remindDays'
>;

/** Corrections are owed once a gate was passed with changes, and until they are handed in. */
const owesCorrections = (milestone: DatedMilestone) =>
  milestone.conclusion === 'passed-with-changes' && milestone.correctionDone === null;

export function milestoneState(milestone: DatedMilestone, today: LocalDate): MilestoneState {
  if (milestone.skipped) return 'skipped';
  if (milestone.conclusion === 'failed') return 'failed';
  if (owesCorrections(milestone)) {
    const { correctionDue } = milestone;
    return correctionDue !== null && correctionDue < today ? 'correction-late' : 'corrections';
  }
  if (milestone.doneDate !== null || milestone.conclusion !== '') return 'done';
  const { dueDate } = milestone;
  if (dueDate === null) return 'open';
  if (dueDate < today) return 'late';
  return addDays(dueDate, -milestone.remindDays) <= today ? 'soon' : 'open';
}

/** True where something is still to be done for the milestone. */
export function isPending(state: MilestoneState): boolean {
  return state !== 'done' && state !== 'skipped';
}

/** True where a day has passed, or a gate was not passed: what is shown in red. */
export function isOverdue(state: MilestoneState): boolean {
  return state === 'late' || state === 'correction-late' || state === 'failed';
}

/** The day by which the next thing of a milestone must happen: its own, or that of the corrections. Null if none is set. */
export function deadlineOf(milestone: DatedMilestone): LocalDate | null {
  return owesCorrections(milestone) ? (milestone.correctionDue ?? milestone.dueDate) : milestone.dueDate;
}
