import type { ProblemReason } from '../../../shared/contract/imports.ts';

/**
 * What a cell says as a field's value. With a problem the value is what can be made of it all the same, undefined if
 * nothing; a strict import refuses the row, a paste takes what there is.
 */
export type Reading<T> = { value?: T | undefined; problem?: Problem };
/** `text` is what of the cell is wrong, if not all of it. */
export type Problem = { reason: ProblemReason; limit?: number; text?: string };

export const read = <T>(value: T): Reading<T> => ({ value });
export const unread = (reason: ProblemReason, limit?: number): { problem: Problem } => ({
  problem: limit === undefined ? { reason } : { reason, limit },
});
