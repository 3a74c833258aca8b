import type { Basis } from '../../shared/contract/fields.ts';
import type { NewAction, Touch } from './plan-store.ts';

/** The base of an act on what a window had read; none where it did not say what that was. */
export function basedOn(
  { baseSeq, ownSeqs = [] }: Basis,
  touches: readonly Touch[],
): Pick<NewAction, 'base'> {
  return baseSeq === undefined ? {} : { base: { seq: baseSeq, own: ownSeqs, touches } };
}
