import type { Style, Worksheet } from 'exceljs';
import type {
  RunningOrderBand,
  RunningOrderEntry,
  RunningOrderPaper,
} from '../../application/documents/papers.ts';
import { dayFraction, newWorkbook, plainText, styles, withFormat, workbookBytes } from './workbook.ts';

const clock = '[hh]:mm:ss';
const duration = '[m]:ss';
const clockStyle = withFormat(styles.bold, clock, { horizontal: 'center' });
const durationStyle = withFormat(styles.text, duration, { horizontal: 'right' });

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
const titleColumn = 4;

function titleAndNumbers(row: RunningOrderEntry): string | null {
  return plainText([row.title, ...row.numbers.map((number) => `· ${number}`)].join('\n'));
}

/** Kịch bản đường dây as a workbook: clock and lengths are numbers, bands are the groups of the tree. */
export function writeRunningOrder(paper: RunningOrderPaper): Promise<Uint8Array> {
  const figures = paper.figures.map(({ label, text }) => `${label} ${text}`).join(' · ');
  const caller = paper.showCaller === '' ? '' : `Chỉ huy đêm diễn: ${paper.showCaller}`;
  const lines = [figures, caller].filter((line) => line !== '');
  const { workbook, sheet } = newWorkbook(paper.head, columns, lines);
  for (const row of paper.rows) {
    if (row.kind === 'band') writeBand(sheet, row);
    else writeEntry(sheet, row);
  }
  return workbookBytes(workbook);
}

/** One style for each depth that occurs, for the reason told in `workbook.ts`. */
const indented = new Map<string, Partial<Style>>();
function atDepth(style: Partial<Style>, name: string, depth: number): Partial<Style> {
  const key = `${name} ${depth}`;
  const known = indented.get(key);
  if (known) return known;
  const made = { ...style, alignment: { ...style.alignment, indent: Math.min(depth, 15) } };
  indented.set(key, made);
  return made;
}

function writeEntry(sheet: Worksheet, entry: RunningOrderEntry): void {
  const row = sheet.addRow(columns.map((each) => each.value(entry)));
  columns.forEach((each, i) => {
    row.getCell(i + 1).style =
      i + 1 === titleColumn ? atDepth(styles.bold, 'entry', entry.depth) : each.style;
  });
  row.outlineLevel = Math.min(entry.depth, 7);
}

const bandClock = withFormat(styles.band, clock, { horizontal: 'center' });
const bandDuration = withFormat(styles.band, duration, { horizontal: 'right' });

function writeBand(sheet: Worksheet, band: RunningOrderBand): void {
  const row = sheet.addRow([]);
  for (let i = 1; i <= columns.length; i++) row.getCell(i).style = styles.band;
  const put = (column: number, value: string | number | null, style: Partial<Style>) => {
    const cell = row.getCell(column);
    cell.value = value;
    cell.style = style;
  };
  put(2, dayFraction(band.startSeconds), bandClock);
  put(3, dayFraction(band.seconds), bandDuration);
  put(titleColumn, plainText(band.title), atDepth(styles.band, 'band', band.depth));
  if (band.note !== '') put(columns.length - 1, band.note, styles.band);
  row.outlineLevel = Math.min(band.depth, 7);
}
