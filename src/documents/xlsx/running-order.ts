import type { Style } from 'exceljs';
import type {
  RunningOrderBand,
  RunningOrderEntry,
  RunningOrderPaper,
  RunningOrderRow,
} from '../../application/documents/papers.ts';
import { type Cell, dayFraction, openSheet, plainText, styles, withFormat } from './workbook.ts';

const clock = '[hh]:mm:ss';
const duration = '[m]:ss';
const clockStyle = withFormat(styles.bold, clock, { horizontal: 'center' });
const durationStyle = withFormat(styles.centre, duration);

type Column = {
  label: string;
  width: number;
  style: Partial<Style>;
  value: (row: RunningOrderEntry) => string | number | null;
};

/** The columns of the printed paper; titles carry the depth of the tree as an indent. */
const columns: readonly Column[] = [
  {
    label: 'STT',
    width: 6,
    style: styles.centre,
    value: (row) => (row.number === '' ? null : Number(row.number)),
  },
  {
    label: 'Giờ',
    width: 10,
    style: clockStyle,
    value: (row) => (row.startSeconds === null ? null : dayFraction(row.startSeconds)),
  },
  {
    label: 'Dài',
    width: 8,
    style: durationStyle,
    value: (row) => (row.seconds === null ? null : dayFraction(row.seconds)),
  },
  { label: 'Tiết mục', width: 36, style: styles.bold, value: titleAndNumbers },
  { label: 'Thể loại', width: 13, style: styles.text, value: (row) => plainText(row.genre) },
  { label: 'Biểu diễn', width: 24, style: styles.text, value: (row) => plainText(row.performers) },
  { label: 'Tác giả', width: 18, style: styles.text, value: (row) => plainText(row.author) },
  { label: 'MC, lời dẫn', width: 24, style: styles.text, value: (row) => plainText(row.mc) },
  { label: 'Âm thanh', width: 24, style: styles.text, value: (row) => plainText(row.sound) },
  { label: 'Ánh sáng', width: 20, style: styles.text, value: (row) => plainText(row.lighting) },
  { label: 'Màn hình LED', width: 20, style: styles.text, value: (row) => plainText(row.led) },
  { label: 'Đạo cụ, hậu đài', width: 20, style: styles.text, value: (row) => plainText(row.props) },
  { label: 'Phục trang', width: 16, style: styles.text, value: (row) => plainText(row.costumes) },
  { label: 'Ghi chú', width: 18, style: styles.text, value: (row) => plainText(row.note) },
  { label: 'Phụ trách', width: 16, style: styles.text, value: (row) => plainText(row.responsible) },
];

function titleAndNumbers(row: RunningOrderEntry): string | null {
  return plainText([row.title, ...row.numbers.map((number) => `· ${number}`)].join('\n'));
}

/** Kịch bản đường dây as a workbook: clock and lengths are numbers, bands are the groups of the tree. */
export function writeRunningOrder(paper: RunningOrderPaper): Promise<Uint8Array> {
  const figures = paper.figures.map(({ label, text }) => `${label} ${text}`).join(' · ');
  const caller = paper.showCaller === '' ? '' : `Chỉ huy đêm diễn: ${paper.showCaller}`;
  // Excel folds the rows of a group by these levels, seven at most.
  const levelOf = (row: RunningOrderRow) => Math.min(row.depth, 7);
  const sheet = openSheet(paper.head, columns, {
    extraLines: [figures, caller].filter((line) => line !== ''),
    levels: paper.rows.reduce((most, row) => Math.max(most, levelOf(row)), 0),
  });
  for (const row of paper.rows) {
    sheet.write(row.kind === 'band' ? bandCells(row) : entryCells(row), { level: levelOf(row) });
  }
  return sheet.finish();
}

/** One style for each depth that occurs, for the reason told in `workbook.ts`. */
const indented = new Map<string, Partial<Style>>();
function atDepth(style: Partial<Style>, name: string, depth: number): Partial<Style> {
  const key = `${name} ${depth}`;
  const known = indented.get(key);
  if (known) return known;
  const made = {
    ...style,
    alignment: { ...style.alignment, horizontal: 'left' as const, indent: Math.min(depth, 15) },
  };
  indented.set(key, made);
  return made;
}

function entryCells(entry: RunningOrderEntry): Cell[] {
  return columns.map(
    ({ value, style }): Cell => [
      value(entry),
      value === titleAndNumbers ? atDepth(styles.bold, 'entry', entry.depth) : style,
    ],
  );
}

const bandClock = withFormat(styles.band, clock, { horizontal: 'center' });
const bandDuration = withFormat(styles.band, duration, { horizontal: 'center' });

function bandCells(band: RunningOrderBand): Cell[] {
  const filled: Cell[] = [
    [null, styles.band],
    [dayFraction(band.startSeconds), bandClock],
    [dayFraction(band.seconds), bandDuration],
    [plainText(band.title), atDepth(styles.band, 'band', band.depth)],
  ];
  const note = columns.length - 2;
  return columns.map((_, i): Cell => filled[i] ?? [i === note ? plainText(band.note) : null, styles.band]);
}
