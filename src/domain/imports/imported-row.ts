import type { ImportOutcome, ImportProblem, LeftOutReason } from '../../shared/contract/imports.ts';

/** A row of the sheet as it will be written. */
export type ImportedRow = {
  /** Number of its row in the sheet. */
  row: number;
  outcome: ImportOutcome;
  /** The record's fields that the row says, by name; people's groups still by their names (`groups`). */
  fields: Record<string, unknown>;
  /** The record that the plan has already; null for a new one, and for one that an earlier row brings. */
  targetId: string | null;
  problems: ImportProblem[];
};

/** What one row of a sheet came to: records, or a reason why it is none; nothing for an empty row. */
export type RowResult = { rows: ImportedRow[] } | { leftOut: LeftOutReason; text: string } | null;

export const wrongOr = (outcome: ImportOutcome, problems: readonly ImportProblem[]): ImportOutcome =>
  problems.length > 0 ? 'wrong' : outcome;
