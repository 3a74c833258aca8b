import type { RunningOrderEntry, RunningOrderRow } from '../../application/documents/papers.ts';

export type TextColumn = { key: TextKey; label: string; width: number };
export type TextKey =
  | 'title'
  | 'genre'
  | 'performers'
  | 'author'
  | 'mc'
  | 'sound'
  | 'lighting'
  | 'led'
  | 'props'
  | 'costumes'
  | 'note'
  | 'responsible';

/** The text columns after STT, Giờ and Dài; widths in mm add up to the sheet's width without those three. */
const standard: readonly TextColumn[] = [
  { key: 'title', label: 'Tiết mục', width: 34 },
  { key: 'genre', label: 'Thể loại', width: 14 },
  { key: 'performers', label: 'Biểu diễn', width: 25 },
  { key: 'author', label: 'Tác giả', width: 18 },
  { key: 'mc', label: 'MC, lời dẫn', width: 23 },
  { key: 'sound', label: 'Âm thanh', width: 24 },
  { key: 'lighting', label: 'Ánh sáng', width: 21 },
  { key: 'led', label: 'Màn hình LED', width: 20 },
  { key: 'props', label: 'Đạo cụ, hậu đài', width: 20 },
  { key: 'costumes', label: 'Phục trang', width: 16 },
  { key: 'note', label: 'Ghi chú', width: 15 },
  { key: 'responsible', label: 'Phụ trách', width: 15 },
];

/** What a column keeps when no row has a word for it: its heading, and room to write by hand. */
const leastWidth: Partial<Record<TextKey, number>> = {
  genre: 12,
  author: 13,
  mc: 16,
  led: 19,
  costumes: 15,
};
/** Who takes what empty columns lend: notes and performers are what makes rows tall. */
const borrowers: readonly [TextKey, number][] = [
  ['note', 0.6],
  ['performers', 0.4],
];

/**
 * The columns of one paper. A column that is empty in every row lends most of its width: a play has no MC and its lớp
 * no genre, and their room makes its rows half as tall.
 */
export function columnsOf(rows: readonly RunningOrderRow[]): TextColumn[] {
  const entries = rows.filter((row): row is RunningOrderEntry => row.kind === 'entry');
  const isEmpty = (key: TextKey) => entries.every((entry) => entry[key] === '');
  const lent = standard.map(({ key, width }) => {
    const least = leastWidth[key];
    return least !== undefined && isEmpty(key) ? width - least : 0;
  });
  const sum = lent.reduce((total, width) => total + width, 0);
  return standard.map((column, at) => {
    const share = borrowers.find(([key]) => key === column.key)?.[1] ?? 0;
    return { ...column, width: column.width - (lent[at] ?? 0) + share * sum };
  });
}
