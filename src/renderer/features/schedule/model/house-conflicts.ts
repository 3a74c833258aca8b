import type { Conflict } from '../../../../domain/schedule/index.ts';

/** What the planner found in the whole plan, of which the window holds a few weeks. */
export type HouseConflicts = {
  conflicts: readonly Conflict[];
  /** Keys of those that the house lets stand. */
  accepted: ReadonlySet<string>;
};

/**
 * A run of days without a free one (không có ngày nghỉ) may begin before the weeks that the window holds, and is then
 * another run to it, shorter and with another key.
 */
const mayBeCut = ({ rule }: Conflict) => rule === 'no-free-day';

const isSameRun = (a: Conflict, b: Conflict) =>
  a.rule === b.rule && a.personId === b.personId && a.from < b.to && b.from < a.to;

/** A clash as the planner knows it, where the window sees but a piece of it. */
export function wholeOf(conflict: Conflict, { conflicts }: HouseConflicts): Conflict {
  if (!mayBeCut(conflict)) return conflict;
  return conflicts.find((known) => isSameRun(known, conflict)) ?? conflict;
}
