import type { TableCell } from 'pdfmake/interfaces.js';
import type {
  RunningOrderBand,
  RunningOrderEntry,
  RunningOrderPaper,
  RunningOrderRow,
} from '../../application/documents/papers.ts';
import { printable } from '../fonts.ts';
import { workingFooter } from './footer.ts';
import { mm, type Sheet } from './measures.ts';
import { paperTable, spanning, type TableRow } from './paper-table.ts';
import { printPdf } from './print-pdf.ts';
import { runningOrderHead } from './running-order-head.ts';
import { continuedRows, roomOf } from './tall-cells.ts';
import { fitsOneLine } from './text-width.ts';

const sheet: Sheet = { orientation: 'landscape', margins: [10, 11, 10, 15] };
const fontSize = 7.5;
const pageRoom = mm(140);
const gutter = mm(1);

/** The text columns after STT, Giờ and Dài, with their width in mm. */
const textColumns = [
  ['title', 'Tiết mục', 34],
  ['genre', 'Thể loại', 14],
  ['performers', 'Biểu diễn', 25],
  ['author', 'Tác giả', 18],
  ['mc', 'MC, lời dẫn', 23],
  ['sound', 'Âm thanh', 24],
  ['lighting', 'Ánh sáng', 21],
  ['led', 'Màn hình LED', 20],
  ['props', 'Đạo cụ, hậu đài', 20],
  ['costumes', 'Phục trang', 16],
  ['note', 'Ghi chú', 15],
  ['responsible', 'Phụ trách', 15],
] as const satisfies readonly (readonly [keyof RunningOrderEntry, string, number])[];

/** A row without words for the MC says so, because the MC reads down that column. */
const mcColumn = 3;

const widths = [7, 15, 10, ...textColumns.map(([, , width]) => width)].map(mm);
const inner = textColumns.map(([, , width]) => mm(width) - 2 * gutter - 0.4);
const rooms = inner.map((width) => roomOf(width, fontSize, pageRoom));
const titleRoom = roomOf(inner[0] ?? 90, fontSize, pageRoom);

/** Kịch bản đường dây in landscape A4, 7.5 pt, black only. */
export function printRunningOrder(paper: RunningOrderPaper): Promise<Uint8Array> {
  return printPdf({
    head: paper.head,
    sheet,
    fontSize,
    content: [
      runningOrderHead(paper),
      paperTable({ widths, header, blocks: blocks(paper.rows), columnLines: true, topLine: 0 }),
    ],
    footer: workingFooter(paper.head, paper.showCaller, sheet),
  });
}

const heading = (text: string, alignment: 'left' | 'right' = 'left'): TableCell => ({
  text,
  bold: true,
  fontSize: 6.8,
  // Tighter, so that the longest head (Đạo cụ, hậu đài) stays on one line in 20 mm.
  characterSpacing: -0.14,
  noWrap: true,
  alignment,
  margin: [gutter, 4, 0, 4],
  border: [false, true, false, true],
});

const header: TableCell[] = [
  { ...(heading('STT') as object), margin: [0, 4, 0, 4] } as TableCell,
  heading('Giờ'),
  { ...(heading('Dài', 'right') as object), margin: [0, 4, gutter, 4] } as TableCell,
  ...textColumns.map(([, label]) => heading(label)),
];

/** Bands stay with the first entry that follows them. */
function blocks(rows: readonly RunningOrderRow[]): TableRow[][] {
  const result: TableRow[][] = [];
  let leading: TableRow[] = [];
  for (const row of rows) {
    if (row.kind === 'band') {
      if (leading.length >= 5) {
        result.push(leading);
        leading = [];
      }
      leading.push(bandRow(row));
      continue;
    }
    const [first, ...more] = entryRows(row);
    if (first) result.push([...leading, first]);
    leading = [];
    for (const each of more) result.push([each]);
  }
  if (leading.length > 0) result.push(leading);
  return result;
}

const bandBorder: [boolean, boolean, boolean, boolean] = [false, true, false, true];

function bandRow(row: RunningOrderBand): TableRow {
  const time = (text: string, alignment: 'left' | 'right'): TableCell => ({
    text,
    bold: true,
    noWrap: true,
    alignment,
    margin: [gutter, 4, gutter, 3.5],
    border: bandBorder,
  });
  // A long note takes half of the band, a short one its end.
  const spare = row.note === '' ? 12 : row.note.length > 45 ? 6 : 9;
  const title: TableCell & object = {
    text: printable(row.title),
    bold: true,
    fontSize: 8,
    margin: [gutter + row.depth * mm(2.5), 3.5, gutter, 3.5],
    border: bandBorder,
  };
  const note: TableCell & object = {
    text: printable(row.note),
    fontSize: 7,
    alignment: 'right',
    margin: [0, 4.2, gutter, 3],
    border: bandBorder,
  };
  return {
    band: true,
    cells: [
      { text: '', border: bandBorder },
      time(row.start, 'left'),
      time(row.duration, 'right'),
      ...spanning(spare, title),
      ...(spare === 12 ? [] : spanning(12 - spare, note)),
    ],
  };
}

/** An entry is one row; what is too tall for a page goes on in rows without number. */
function entryRows(row: RunningOrderEntry): TableRow[] {
  const texts = textColumns.map(([key]) => printable(row[key]));
  const numbers = printable(row.numbers.join(' · '));
  const [, ...others] = texts;
  // Title and bài bản share a cell, so the bài bản go through the same cutting as one more column.
  const rows = continuedRows([texts[0] ?? '', numbers, ...others], [titleRoom, titleRoom, ...rooms.slice(1)]);
  return rows.map(([title = '', inside = '', ...cells], i) => ({
    band: false,
    cells: [
      i > 0
        ? ''
        : {
            text: row.number,
            bold: true,
            fontSize: row.number.length > 2 ? 7.5 : 9,
            alignment: 'right',
            margin: [0, 2.5, gutter, 0],
          },
      i > 0 ? '' : { text: row.start, bold: true, noWrap: true, margin: [gutter, 3.5, 0, 0] },
      i > 0 ? '' : { text: row.duration, alignment: 'right', noWrap: true, margin: [0, 3.5, gutter, 0] },
      titleCell(title, inside, row.number === ''),
      ...cells.map(
        (text, at): TableCell => ({
          text: text === '' && i === 0 && at === mcColumn && row.number !== '' ? '—' : text,
          noWrap: fitsOneLine(text, inner[at + 1] ?? 0, fontSize),
          margin: [gutter, 3.5, gutter, 3],
        }),
      ),
    ],
  }));
}

function titleCell(title: string, numbers: string, common: boolean): TableCell {
  const margin: [number, number, number, number] = [gutter, 3.5, gutter, 3];
  const heading = { text: title, bold: !common, italics: common };
  if (numbers === '') return { ...heading, margin };
  const list = { text: numbers, italics: true };
  return title === '' ? { ...list, margin } : { stack: [heading, list], margin };
}
