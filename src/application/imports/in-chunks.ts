import { setImmediate } from 'node:timers/promises';
import { PlanError } from '../../shared/errors/plan-error.ts';

/** Longest time in milliseconds that the planner's other callers wait behind a long reckoning. */
const SLICE_MS = 12;

/** Goes over a long list and lets others be served in between; ends as `cancelled` when nobody wants it any more. */
export async function inChunks<T>(
  list: readonly T[],
  act: (entry: T, index: number) => void,
  signal: AbortSignal,
): Promise<void> {
  let until = performance.now() + SLICE_MS;
  for (let index = 0; index < list.length; index++) {
    act(list[index] as T, index);
    if (index % 32 !== 31 || performance.now() < until) continue;
    await setImmediate();
    if (signal.aborted) throw new PlanError('IMPORT_REFUSED', { reason: 'cancelled' });
    until = performance.now() + SLICE_MS;
  }
}
