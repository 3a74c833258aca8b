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
import { columnsOf, type TextColumn } from './running-order-columns.ts';
import { runningOrderHead } from './running-order-head.ts';
import { type CellRoom, continuedRows, roomOf } from './tall-cells.ts';
import { fitsOneLine } from './text-width.ts';

const sheet: Sheet = { orientation: 'landscape', margins: [10, 11, 10, 15] };
const fontSize = 7.5;
const pageRoom = mm(140);
const gutter = mm(1);

/** A row without words for the MC says so, because the MC reads down that column. */
const mcColumn = 3;

/** Measures of one paper's columns, in points. */
type Layout = { columns: TextColumn[]; widths: number[]; inner: number[]; rooms: CellRoom[]; hasMc: boolean };

function layoutOf(rows: readonly RunningOrderRow[]): Layout {
  const columns = columnsOf(rows);
  const inner = columns.map(({ width }) => mm(width) - 2 * gutter - 0.4);
  return {
    columns,
    widths: [7, 15, 10, ...columns.map(({ width }) => width)].map(mm),
    inner,
    rooms: inner.map((width) => roomOf(width, fontSize, pageRoom)),
    hasMc: rows.some((row) => row.kind === 'entry' && row.mc !== ''),
  };
}

/** Kịch bản đường dây in landscape A4, 7.5 pt, black only. */
export function printRunningOrder(paper: RunningOrderPaper): Promise<Uint8Array> {
  const layout = layoutOf(paper.rows);
  return printPdf({
    head: paper.head,
    sheet,
    fontSize,
    content: [
      runningOrderHead(paper),
      paperTable({
        widths: layout.widths,
        header: header(layout.columns),
        blocks: blocks(paper.rows, layout),
        columnLines: true,
        topLine: 0,
      }),
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

const header = (columns: readonly TextColumn[]): TableCell[] => [
  { ...(heading('STT') as object), margin: [0, 4, 0, 4] } as TableCell,
  heading('Giờ'),
  { ...(heading('Dài', 'right') as object), margin: [0, 4, gutter, 4] } as TableCell,
  ...columns.map(({ label }) => heading(label)),
];

/** Bands stay with the first entry that follows them. */
function blocks(rows: readonly RunningOrderRow[], layout: Layout): TableRow[][] {
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
    const [first, ...more] = entryRows(row, layout);
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
function entryRows(row: RunningOrderEntry, { columns, inner, rooms, hasMc }: Layout): TableRow[] {
  const texts = columns.map(({ key }) => printable(row[key]));
  const numbers = printable(row.numbers.join(' · '));
  const [, ...others] = texts;
  // Title and bài bản share a cell, so the bài bản go through the same cutting as one more column.
  const [titleRoom = roomOf(0, fontSize, pageRoom), ...otherRooms] = rooms;
  const rows = continuedRows([texts[0] ?? '', numbers, ...others], [titleRoom, titleRoom, ...otherRooms]);
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
          text: text === '' && i === 0 && at === mcColumn && hasMc && row.number !== '' ? '—' : text,
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
