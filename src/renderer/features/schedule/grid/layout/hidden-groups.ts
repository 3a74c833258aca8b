/** A "+N": the calls of an hour that found no lane. */
export type HiddenGroup = { hour: number; indexes: readonly number[] };

/** Groups hidden calls, in the order of their starts, by the hour in which they begin. */
export function groupHidden(hidden: readonly number[], starts: ArrayLike<number>): HiddenGroup[] {
  const byHour = Map.groupBy(hidden, (index) => Math.floor((starts[index] ?? 0) / 60));
  return [...byHour].map(([hour, indexes]) => ({ hour, indexes }));
}
