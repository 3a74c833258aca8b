import type { SampleMilestone } from './sample-plan.ts';
import { type Directory, type MintId, ordered, type TableRows } from './table-rows.ts';

export function sampleMilestoneRows(
  milestones: readonly SampleMilestone[],
  productions: Directory,
  mintId: MintId,
): TableRows {
  // One run of keys over the whole list, so that the order holds within a production.
  const rows = ordered(milestones).map(({ value, sortKey }) => ({
    id: mintId(),
    production_id: productions.idOf(value.production),
    kind: value.kind,
    title: value.title,
    due_date: value.dueDate,
    done_date: value.doneDate ?? null,
    is_gate: value.isGate ? 1 : 0,
    conclusion: value.conclusion,
    attendees: value.attendees,
    minutes: value.minutes,
    correction_due: value.correctionDue ?? null,
    correction_done: value.correctionDone ?? null,
    remind_days: value.remindDays,
    responsible: value.responsible,
    note: value.note,
    sort_key: sortKey,
  }));
  return [{ table: 'milestone', rows }];
}
