import { targetKinds } from '../../domain/targets/index.ts';

/** The lines that a new season starts with: those with a number in the work programme of 2022, to be edited. */
export const usualTargets = targetKinds.flatMap(({ kind, planned }) =>
  planned === null ? [] : [{ kind, planned }],
);
