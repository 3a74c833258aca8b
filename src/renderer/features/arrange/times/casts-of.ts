import type { RecordRow } from '../../../../shared/contract/records.ts';

/** The casts (kíp) that a production has: those that somebody plays in. */
export const castsOf = (castings: readonly Pick<RecordRow<'casting'>, 'castNumber' | 'place'>[]): number[] =>
  [...new Set(castings.flatMap(({ castNumber, place }) => (place === 'main' ? castNumber : [])))].toSorted(
    (a, b) => a - b,
  );
