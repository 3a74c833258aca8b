import { generateNKeysBetween } from 'fractional-indexing';
import type { NewMilestone } from '../../domain/milestones/index.ts';
import type { TableRows } from '../plan/plan-store.ts';

/** Rows of the milestones that a production begins with, in their order. */
export function milestoneRows(
  milestones: readonly NewMilestone[],
  productionId: string,
  newId: () => string,
): TableRows {
  const keys = generateNKeysBetween(null, null, milestones.length);
  return {
    table: 'milestone',
    rows: milestones.map((milestone, index) => ({
      id: newId(),
      production_id: productionId,
      kind: milestone.kind,
      title: milestone.title,
      due_date: milestone.dueDate,
      remind_days: milestone.remindDays,
      is_gate: milestone.isGate ? 1 : 0,
      sort_key: keys[index] ?? '',
    })),
  };
}
