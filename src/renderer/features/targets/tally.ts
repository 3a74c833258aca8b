import type { Slot } from '../../../shared/contract/broadcast.ts';
import type { Production } from '../../../shared/contract/productions.ts';
import type { Activity, Target } from '../../../shared/contract/season.ts';

/** How far a target has come, by the state of what counts towards it. */
export type Tally = { target: Target; done: number; planned: number; missed: number };

type State = Activity['status'];

/** What a season holds that may count towards its targets. */
export type Counted = {
  activities: readonly Activity[];
  productions: readonly Production[];
  slots: readonly Slot[];
};

const productionState = ({ status }: Production): State =>
  status === 'performed' || status === 'accepted' ? 'done' : 'planned';

const slotState = ({ status }: Slot): State =>
  status === 'aired' ? 'done' : status === 'cancelled' ? 'missed' : 'planned';

/** Programmes, plays and airings count by themselves; everything else by its dated activities. */
function statesOf(kind: string, { productions, slots }: Counted): State[] {
  const ofKind = (wanted: Production['kind']) =>
    productions.filter((production) => production.kind === wanted);
  switch (kind) {
    case 'quarterly-programme':
      return ofKind('programme').map(productionState);
    case 'cai-luong':
      return ofKind('cai-luong').map(productionState);
    case 'airing':
      return slots.map(slotState);
    default:
      return [];
  }
}

export function tally(targets: readonly Target[], counted: Counted): Tally[] {
  const byTarget = Map.groupBy(counted.activities, (activity) => activity.targetId);
  return targets.map((target) => {
    const dated = (byTarget.get(target.id) ?? []).map((activity) => activity.status);
    const states = [...dated, ...statesOf(target.kind, counted)];
    const count = (wanted: State) => states.filter((state) => state === wanted).length;
    return { target, done: count('done'), planned: count('planned'), missed: count('missed') };
  });
}

/** Widths of the bar's parts in per cent: never beyond its end, even when more was done than assigned. */
export function barParts({ target, done, planned, missed }: Tally): {
  done: number;
  missed: number;
  planned: number;
} {
  const total = Math.max(target.planned ?? 0, done + planned + missed);
  const part = (value: number) => (total === 0 ? 0 : (value / total) * 100);
  return { done: part(done), missed: part(missed), planned: part(planned) };
}
