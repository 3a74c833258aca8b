import type { TableCell } from 'pdfmake/interfaces.js';
import type {
  RunningOrderBand,
  RunningOrderEntry,
  RunningOrderPaper,
  RunningOrderRow,
} from '../../application/documents/papers.ts';
import { printable } from '../fonts.ts';
import { workingFooter } from './footer.ts';
import { mm, type Sheet, textWidth } from './measures.ts';
import { paperTable, spanning, type TableRow } from './paper-table.ts';
import { printPdf } from './print-pdf.ts';
import {
  bandTitleSpan,
  columnsOf,
  fixedWidths,
  runningOrderSheet,
  type TextColumn,
} from './running-order-columns.ts';
import { type CellRoom, continuedRows, roomOf } from './tall-cells.ts';
import { fitsOneLine } from './text-width.ts';
import { workingHead } from './working-head.ts';

const fontSize = 7.5;
const gutter = mm(1);

/** Measures of one paper's columns, in points. */
type Layout = {
  sheet: Sheet;
  columns: TextColumn[];
  widths: number[];
  inner: number[];
  rooms: CellRoom[];
  hasMc: boolean;
  /** Points that a row may take of a page. */
  pageRoom: number;
};

function layoutOf(paper: RunningOrderPaper): Layout {
  const sheet = runningOrderSheet(paper);
  const fixed = fixedWidths.reduce((sum, width) => sum + width, 0);
  const columns = columnsOf(paper.rows, paper.columns, textWidth(sheet) / mm(1) - fixed);
  const inner = columns.map(({ width }) => mm(width) - 2 * gutter - 0.4);
  const pageRoom = mm(sheet.orientation === 'portrait' ? 220 : 140);
  return {
    sheet,
    columns,
    widths: [...fixedWidths, ...columns.map(({ width }) => width)].map(mm),
    inner,
    rooms: inner.map((width) => roomOf(width, fontSize, pageRoom)),
    pageRoom,
    hasMc: paper.rows.some((row) => row.kind === 'entry' && row.mc !== ''),
  };
}

/** Kịch bản đường dây in A4, 7.5 pt, black only: landscape with all columns, upright with the few of performers. */
export function printRunningOrder(paper: RunningOrderPaper): Promise<Uint8Array> {
  const layout = layoutOf(paper);
  const { sheet } = layout;
  return printPdf({
    head: paper.head,
    sheet,
    fontSize,
    content: [
      workingHead(paper.head, sheet, paper.figures),
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
      leading.push(bandRow(row, layout));
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

function bandRow(row: RunningOrderBand, { columns }: Layout): TableRow {
  const time = (text: string, alignment: 'left' | 'right'): TableCell => ({
    text,
    bold: true,
    noWrap: true,
    alignment,
    margin: [gutter, 4, gutter, 3.5],
    border: bandBorder,
  });
  // A long note takes half of the band, a short one its end.
  const all = columns.length;
  const spare = row.note === '' ? all : bandTitleSpan(all, row.note);
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
      ...(spare === all ? [] : spanning(all - spare, note)),
    ],
  };
}

/** An entry is one row; what is too tall for a page goes on in rows without number. */
function entryRows(row: RunningOrderEntry, { columns, inner, rooms, hasMc, pageRoom }: Layout): TableRow[] {
  const texts = columns.map(({ key }) => printable(row[key]));
  const numbers = printable(row.numbers.join(' · '));
  const [, ...others] = texts;
  // Title and bài bản share a cell, so the bài bản go through the same cutting as one more column.
  const [titleRoom = roomOf(0, fontSize, pageRoom), ...otherRooms] = rooms;
  // A row without words for the MC says so, because the MC reads down that column.
  const mcColumn = columns.findIndex(({ key }) => key === 'mc') - 1;
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
