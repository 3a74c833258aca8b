import { type ConflictLine, dayOfMinute, mondayOf } from '../../../domain/schedule/index.ts';
import type { ClashingCall } from '../../../shared/contract/conflicts.ts';
import type { ListedLine } from './use-conflicts.ts';

/** What the list is narrowed to; empty is everything, `house` the calls of no production. */
export type LineFilter = { productionId: string; personId: string; week: number | null; hints: boolean };
export const noFilter: LineFilter = { productionId: '', personId: '', week: null, hints: false };

/** Monday of the week that a line stands under: where it begins. */
export const weekOfLine = ({ from }: ConflictLine): number => mondayOf(dayOfMinute(from));

export function productionsOfLine(
  { callIds }: ConflictLine,
  calls: ReadonlyMap<string, ClashingCall>,
): (string | null)[] {
  return callIds.flatMap((id) => {
    const call = calls.get(id);
    return call ? [call.productionId] : [];
  });
}

export function filterLines(
  lines: readonly ListedLine[],
  filter: LineFilter,
  calls: ReadonlyMap<string, ClashingCall>,
): ListedLine[] {
  const { productionId, personId, week, hints } = filter;
  return lines.filter(({ line }) => {
    if (!hints && line.severity === 'hint') return false;
    if (week !== null && weekOfLine(line) !== week) return false;
    if (personId !== '' && !line.personIds.includes(personId)) return false;
    if (productionId === '') return true;
    return productionsOfLine(line, calls).includes(productionId === 'house' ? null : productionId);
  });
}

export type ConflictTab = 'open' | 'accepted';

/** Hints that were let stand were let stand by hand: their tab hides none. */
export const linesOfTab = (
  tab: ConflictTab,
  lines: readonly ListedLine[],
  filter: LineFilter,
  calls: ReadonlyMap<string, ClashingCall>,
): ListedLine[] => filterLines(lines, tab === 'accepted' ? { ...filter, hints: true } : filter, calls);
