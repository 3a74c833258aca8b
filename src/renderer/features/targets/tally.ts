import type { Activity, Target } from '../../../shared/contract/season.ts';

/** How far a target has come: dated activities that count towards it, by their state. */
export type Tally = { target: Target; done: number; planned: number; missed: number };

export function tally(targets: readonly Target[], activities: readonly Activity[]): Tally[] {
  const byTarget = Map.groupBy(activities, (activity) => activity.targetId);
  return targets.map((target) => {
    const own = byTarget.get(target.id) ?? [];
    const count = (status: Activity['status']) => own.filter((activity) => activity.status === status).length;
    return { target, done: count('done'), planned: count('planned'), missed: count('missed') };
  });
}

/** Widths of the bar's parts in per cent: never beyond its end, even when more was done than assigned. */
export function barParts({ target, done, planned, missed }: Tally): { done: number; missed: number; planned: number } {
  const total = Math.max(target.planned ?? 0, done + planned + missed);
  const part = (value: number) => (total === 0 ? 0 : (value / total) * 100);
  return { done: part(done), missed: part(missed), planned: part(planned) };
}
