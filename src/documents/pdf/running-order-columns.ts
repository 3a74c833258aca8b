import type {
  RunningOrderColumn,
  RunningOrderEntry,
  RunningOrderPaper,
  RunningOrderRow,
} from '../../application/documents/papers.ts';
import { runningOrderLabels } from '../running-order-labels.ts';
import type { Sheet } from './measures.ts';

/** How many of the columns a band's title takes: a long note has half of the band, a short one its end. */
export function bandTitleSpan(columns: number, note: string): number {
  return Math.round(columns * (columns <= 6 || note.length > 45 ? 0.5 : 0.75));
}

export type TextColumn = { key: RunningOrderColumn; label: string; width: number };

/** Widths in mm of the text columns on a landscape sheet, where they add up to its width without the three below. */
const standard: Record<RunningOrderColumn, number> = {
  title: 34,
  genre: 14,
  performers: 25,
  author: 18,
  mc: 23,
  sound: 24,
  lighting: 21,
  led: 20,
  props: 20,
  costumes: 16,
  note: 15,
  responsible: 15,
};
/** STT, Giờ and Dài. */
export const fixedWidths = [7, 15, 10] as const;

/** Few columns fit the upright sheet that performers carry. */
export function runningOrderSheet({ columns }: Pick<RunningOrderPaper, 'columns'>): Sheet {
  return columns.length <= 6
    ? { orientation: 'portrait', margins: [12, 12, 10, 15] }
    : { orientation: 'landscape', margins: [10, 11, 10, 15] };
}

/** What a column keeps when no row has a word for it: its heading, and room to write by hand. */
const leastWidth: Partial<Record<RunningOrderColumn, number>> = {
  genre: 12,
  author: 13,
  mc: 16,
  led: 19,
  costumes: 15,
};
/** Who takes what empty columns lend: notes and performers are what makes rows tall. */
const borrowers: readonly [RunningOrderColumn, number][] = [
  ['note', 0.6],
  ['performers', 0.4],
];

/**
 * The columns of one paper, `room` mm in all. A column that is empty in every row lends most of its width: a play has
 * no MC and its lớp no genre, and their room makes its rows half as tall. So does one that the paper leaves out; with
 * few columns all share what is left.
 */
export function columnsOf(
  rows: readonly RunningOrderRow[],
  keys: readonly RunningOrderColumn[],
  room: number,
): TextColumn[] {
  const entries = rows.filter((row): row is RunningOrderEntry => row.kind === 'entry');
  const isEmpty = (key: RunningOrderColumn) => entries.every((entry) => entry[key] === '');
  const own = keys.map((key) => {
    const least = leastWidth[key];
    return least !== undefined && isEmpty(key) ? least : standard[key];
  });
  const sum = own.reduce((total, width) => total + width, 0);
  const borrowing = borrowers.filter(([key]) => keys.includes(key));
  return keys.map((key, at) => {
    const width = own[at] ?? 0;
    const share = borrowing.find(([borrower]) => borrower === key)?.[1] ?? 0;
    const wide = keys.length <= 6 ? (width / sum) * room : width + share * (room - sum);
    return { key, label: runningOrderLabels[key], width: wide };
  });
}
