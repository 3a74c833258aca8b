import { type Arrangement, arrangeRehearsal, readArrangeInput } from '../../domain/schedule/index.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';

/** Puts the rehearsal of a file's JSON in order; `now` is a clock in milliseconds. Refused: ARRANGE_REFUSED. */
export function arrangeFile(text: string, now: () => number): Arrangement {
  const read = readArrangeInput(text);
  if (!read.ok) throw new PlanError('ARRANGE_REFUSED', read.refusal);
  return arrangeRehearsal(read.input, { now });
}
