import type { TableCell } from 'pdfmake/interfaces.js';
import type { CueSheetCue, CueSheetPaper, CueSheetRow } from '../../application/documents/papers.ts';
import { printable } from '../fonts.ts';
import { assignPatterns, type PatternName } from './chip-patterns.ts';
import { cueSheetHead } from './cue-sheet-head.ts';
import { cueSheetLegend } from './cue-sheet-legend.ts';
import { departmentChips } from './department-chips.ts';
import { workingFooter } from './footer.ts';
import { mm, type Sheet } from './measures.ts';
import { paperTable, spanning, type TableRow } from './paper-table.ts';
import { printPdf } from './print-pdf.ts';
import { continuedRows, roomOf } from './tall-cells.ts';
import { fitsOneLine } from './text-width.ts';

// The first column of the measures (5 mm) is the margin that change marks go to, so the sheet begins after it.
const sheet: Sheet = { orientation: 'portrait', margins: [17, 12, 10, 17] };
/** Số · Bộ phận · Điểm gọi (what is waited for, then the words) · Chuẩn bị khi · Lệnh · Giờ · Dài · Đã gọi, in mm. */
const columns = [12.5, 25.5, 8.5, 38.5, 34, 36, 13.5, 8.5, 6];
const pageRoom = mm(200);
const gutter = mm(1.2);
/** Points between the figures of Giờ and of Dài and the end of their columns. */
const clockGap = 3.5;
const lengthGap = 1.5;

const inner = (column: number) => mm(columns[column] ?? 10) - 2 * gutter;
const room = (column: number, fontSize: number) => roomOf(inner(column), fontSize, pageRoom);
const rooms = [room(3, 9), room(4, 8), room(5, 8), room(5, 6.5)];

/** Bảng cue in portrait A4, in black only: departments by pattern as well as letters. */
export function printCueSheet(paper: CueSheetPaper): Promise<Uint8Array> {
  const patterns = assignPatterns(paper.departments.map((each) => each.code));
  return printPdf({
    head: paper.head,
    sheet,
    fontSize: 8,
    content: [
      cueSheetHead(paper),
      paperTable({
        widths: columns.map(mm),
        header: header(paper),
        blocks: blocks(paper.rows, patterns),
        columnLines: false,
        topLine: 0,
      }),
      cueSheetLegend(paper, patterns),
    ],
    footer: workingFooter(paper.head, paper.showCaller, sheet),
  });
}

const heading = (text: string, alignment: 'left' | 'right' = 'left'): TableCell => ({
  text,
  bold: true,
  fontSize: 7.5,
  alignment,
  margin: [gutter, 4, gutter, 3],
});

/** The go's word stands over the column that it is spoken from. */
const header = ({ goWord = 'đi!' }: CueSheetPaper): TableCell[] => [
  heading('Số', 'right'),
  heading('Bộ phận'),
  ...spanning(2, heading(printable(`Điểm gọi – «${goWord}»`)) as TableCell & object),
  heading('Chuẩn bị khi'),
  heading('Lệnh'),
  { ...(heading('Giờ', 'right') as object), margin: [0, 4, clockGap, 3] } as TableCell,
  { ...(heading('Dài', 'right') as object), margin: [0, 4, lengthGap, 3] } as TableCell,
  { text: 'Đã\ngọi', bold: true, fontSize: 6, alignment: 'center', margin: [0, 0.5, 0, 1] },
];

/** Bands and bài bản stay with the first cue that follows them. */
function blocks(rows: readonly CueSheetRow[], patterns: ReadonlyMap<string, PatternName>): TableRow[][] {
  const result: TableRow[][] = [];
  let leading: TableRow[] = [];
  let groupSeen = false;
  const flush = () => {
    if (leading.length > 0) result.push(leading);
    leading = [];
    groupSeen = false;
  };
  for (const row of rows) {
    if (row.kind === 'cue') {
      const [first, ...more] = cueRows(row, patterns);
      if (first) result.push([...leading, first]);
      leading = [];
      groupSeen = false;
      for (const each of more) result.push([each]);
      continue;
    }
    if ((row.kind !== 'number' && groupSeen) || leading.length >= 6) flush();
    groupSeen ||= row.kind === 'group';
    leading.push(leadingRow(row));
  }
  flush();
  return result;
}

function leadingRow(row: Exclude<CueSheetRow, CueSheetCue>): TableRow {
  switch (row.kind) {
    case 'section':
      return bandRow(row, 10, row.depth * mm(2), false);
    case 'group':
      return bandRow(row, 9.5, 0, true);
    case 'number':
      return {
        band: false,
        cells: spanning(columns.length, {
          text: [
            { text: printable(row.title), bold: true },
            printable(row.details === '' ? '' : `, ${row.details}`),
            { text: printable(row.singers === '' ? '' : ` — ca: ${row.singers}`), italics: false },
          ],
          italics: true,
          fontSize: 8,
          margin: [mm(3.8), 2.5, gutter, 2.5],
        }),
      };
  }
}

function bandRow(
  row: { title: string; start: string; duration: string },
  fontSize: number,
  indent: number,
  band: boolean,
): TableRow {
  // Hours make it long; what is long is set smaller and never broken.
  const time = (text: string, usual: number, right: number): TableCell => ({
    text,
    bold: true,
    fontSize: text.length > usual ? 6.5 : 7.5,
    alignment: 'right',
    noWrap: true,
    margin: [0, 4.8, right, 3],
  });
  return {
    band,
    cells: [
      ...spanning(6, {
        text: printable(row.title),
        bold: true,
        fontSize,
        margin: [gutter + indent, 3, gutter, 3],
      }),
      time(row.start, 8, clockGap),
      time(row.duration, 5, lengthGap),
      '',
    ],
  };
}

/** A cue is one row; what is too tall for a page goes on in rows without number. */
function cueRows(cue: CueSheetCue, patterns: ReadonlyMap<string, PatternName>): TableRow[] {
  const texts = [cue.title, cue.standby, cue.instruction, cue.small].map(printable);
  return continuedRows(texts, rooms).map(([title = '', standby = '', instruction = '', small = ''], i) => ({
    band: false,
    cells: [
      i > 0
        ? ''
        : {
            text: printable(cue.number),
            bold: true,
            fontSize: numberSize(cue.number),
            alignment: 'right',
            margin: [0, 0.6, gutter, 0],
          },
      i > 0 ? '' : { margin: [gutter, 3, 0, 2], stack: [departmentChips(cue.departments, patterns, mm(24))] },
      i > 0 ? '' : { text: cue.trigger, fontSize: 6.5, margin: [gutter, 4.6, 0, 0] },
      {
        text: title,
        noWrap: fitsOneLine(title, mm(38.5) - gutter, 9),
        bold: true,
        fontSize: 9,
        margin: [0, 2.4, gutter, 3],
      },
      { text: standby, noWrap: fitsOneLine(standby, inner(4), 8), margin: [gutter, 3.4, gutter, 3] },
      instructionCell(instruction, small),
      i > 0
        ? ''
        : { text: cue.start, fontSize: 7.5, noWrap: true, alignment: 'right', margin: [0, 3.8, clockGap, 0] },
      i > 0
        ? ''
        : {
            text: cue.duration,
            fontSize: 7.5,
            noWrap: true,
            alignment: 'right',
            margin: [0, 3.8, lengthGap, 0],
          },
      i > 0
        ? ''
        : {
            canvas: [{ type: 'rect', x: 0, y: 0, w: 9.6, h: 9.6, lineWidth: 0.8 }],
            margin: [mm(1.3), 3.6, 0, 3],
          },
    ],
  }));
}

function instructionCell(instruction: string, small: string): TableCell {
  const margin: [number, number, number, number] = [gutter, 3.4, gutter, 3];
  const order = { text: instruction, noWrap: fitsOneLine(instruction, inner(5), 8) };
  if (small === '') return { ...order, margin };
  const note = { text: small, noWrap: fitsOneLine(small, inner(5), 6.5), italics: true, fontSize: 6.5 };
  return instruction === '' ? { ...note, margin } : { stack: [order, note], margin };
}

/** 13 pt as a rule; a number like `112.25` is set smaller so that it stays on its line. */
function numberSize(number: string): number {
  return number.length <= 4 ? 13 : Math.max(6, (13 * 4.3) / number.length);
}
