import { compareCueNumbers, cueNumberBetween, cueNumberKey } from '../../../../domain/cues/index.ts';
import type { RecordFields, RecordRow } from '../../../../shared/contract/records.ts';
import type { TableChange } from '../../../ui/edit-table/edit-column.ts';

type Cue = RecordRow<'cue'>;
type Cells = Partial<RecordFields<'cue'>>;

/** Cues as they are called: in running order of their items, then by number; those without an item last. */
export function cueOrder(cues: readonly Cue[], placeOf: (itemId: string) => number | undefined): Cue[] {
  const place = (cue: Cue) =>
    (cue.itemId === null ? undefined : placeOf(cue.itemId)) ?? Number.MAX_SAFE_INTEGER;
  return cues.toSorted((a, b) => place(a) - place(b) || compareCueNumbers(a.number, b.number));
}

/** The last cue with a smaller number: what a new one of this number is called after. */
function calledBefore(number: string, cues: readonly Cue[]): Cue | undefined {
  return cues
    .filter((cue) => compareCueNumbers(cue.number, number) < 0)
    .toSorted((a, b) => compareCueNumbers(a.number, b.number))
    .at(-1);
}

/**
 * New cues of a change, completed: without a number they take the free ones behind the last cue, one after another;
 * without an item they belong to that of the cue that is called before them. `cues` are those of the production, in
 * their order.
 */
export function completeCues(
  change: TableChange<RecordFields<'cue'>>,
  cues: readonly Cue[],
  common: { productionId: string; title: string },
): TableChange<RecordFields<'cue'>> {
  if (!change.add) return change;
  const given = change.add.map((cells) => cells.number).filter((number) => number !== undefined);
  const taken = [...cues.map((cue) => cue.number), ...given];
  let last = taken.toSorted(compareCueNumbers).at(-1) ?? null;
  const add = change.add.map((cells): Cells => {
    let { number } = cells;
    if (number === undefined) {
      number = cueNumberBetween(last, null, taken);
      taken.push(number);
      last = number;
    }
    const itemId = cells.itemId === undefined ? (calledBefore(number, cues)?.itemId ?? null) : cells.itemId;
    return { ...common, ...cells, number, itemId };
  });
  return { ...change, add };
}

/** A new cue behind one that is there: the free number between it and the next, in the same item. */
export function cueAfter(cue: Cue, cues: readonly Cue[]): { number: string; itemId: string | null } {
  const next = cues[cues.findIndex((other) => other.id === cue.id) + 1];
  const taken = cues.map((other) => other.number);
  return { number: cueNumberBetween(cue.number, next?.number ?? null, taken), itemId: cue.itemId };
}

/** True if another cue of the production has the number, however it is written. */
export function isTaken(number: string, own: string | null, cues: readonly Cue[]): boolean {
  const key = cueNumberKey(number);
  return cues.some((cue) => cue.id !== own && cueNumberKey(cue.number) === key);
}
