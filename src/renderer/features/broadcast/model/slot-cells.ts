import { dueDateOf } from '../../../../domain/broadcast/index.ts';
import type { RecordFields, RecordRow } from '../../../../shared/contract/records.ts';
import { fold } from '../../../../shared/text/fold.ts';
import type { LocalDate } from '../../../../shared/time/local-time.ts';

export type SlotRow = RecordRow<'slot'>;
/** What a cell of a slot means; parts come by number where their production is not known yet. */
export type SlotCells = RecordFields<'slot'> & { partNumbers?: readonly number[] };

type Production = { id: string; code: string; title: string };
type Part = Pick<RecordRow<'part'>, 'id' | 'productionId' | 'number' | 'title'>;

/** The production that a text means, by its code or title, folded; null if none or several. */
export function findProduction<P extends Production>(text: string, productions: readonly P[]): P | null {
  const key = fold(text);
  if (key === '') return null;
  for (const way of ['code', 'title'] as const) {
    const found = productions.filter((production) => fold(production[way]) === key);
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  }
  return null;
}

/** The numbers in `1`, `1, 2`, `Phần 1 + 2`; null if it holds anything else. */
export function parsePartNumbers(text: string): number[] | null {
  const words = fold(text).replace(/\b(phan|part)\b/g, ' ');
  if (!/^[\s\d,;+]*$/.test(words)) return null;
  return [...new Set((words.match(/\d+/g) ?? []).map(Number))].toSorted((a, b) => a - b);
}

/** Ids of the numbered parts of a production, or the first number that it has no part of. */
export function partsByNumber(
  numbers: readonly number[],
  productionId: string,
  parts: readonly Part[],
): { ids: string[] } | { missing: number } {
  const own = new Map(
    parts.filter((part) => part.productionId === productionId).map((part) => [part.number, part.id]),
  );
  const ids: string[] = [];
  for (const number of numbers) {
    const id = own.get(number);
    if (id === undefined) return { missing: number };
    ids.push(id);
  }
  return { ids };
}

export function partNumbersOf(slot: Pick<SlotRow, 'partIds'>, parts: ReadonlyMap<string, Part>): string {
  return slot.partIds
    .map((id) => parts.get(id)?.number)
    .filter((number) => number !== undefined)
    .toSorted((a, b) => a - b)
    .join(', ');
}

/** The day that the file is due, and whether it is the slot's own. */
export function dueOf(slot: SlotRow, dueDays: number): { date: LocalDate; own: boolean } {
  return { date: dueDateOf(slot, dueDays), own: slot.dueDate !== null };
}
