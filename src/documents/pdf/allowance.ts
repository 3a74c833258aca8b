import type { TableCell } from 'pdfmake/interfaces.js';
import type { AllowancePaper, AllowanceRow } from '../../application/documents/papers.ts';
import type { Tally } from '../../domain/people/index.ts';
import { hoursText } from '../../shared/time/hours-text.ts';
import { printable } from '../fonts.ts';
import { workingFooter } from './footer.ts';
import { mm, type Sheet } from './measures.ts';
import { paperTable, spanning, type TableRow } from './paper-table.ts';
import { printPdf } from './print-pdf.ts';
import { continuedRows, roomOf } from './tall-cells.ts';
import { fitsOneLine } from './text-width.ts';
import { workingHead } from './working-head.ts';

const sheet: Sheet = { orientation: 'landscape', margins: [10, 11, 10, 15] };
const fontSize = 9;
const gutter = mm(1.2);

/** A nought is left out, so that what someone did stands out. */
const number = (value: number) => (value === 0 ? '' : String(value));
const counts: readonly { label: string; width: number; text: (row: Tally) => string }[] = [
  { label: 'Buổi\ntập', width: 14, text: (row) => number(row.rehearsals) },
  { label: 'Buổi\ndiễn', width: 14, text: (row) => number(row.shows) },
  { label: 'Ghi hình,\nthu thanh', width: 19, text: (row) => number(row.recordings) },
  { label: 'Họp', width: 12, text: (row) => number(row.meetings) },
  { label: 'Số giờ', width: 17, text: (row) => hoursText(row.minutes) },
  { label: 'Trễ', width: 12, text: (row) => number(row.late) },
  { label: 'Vắng\ncó phép', width: 17, text: (row) => number(row.excused) },
  { label: 'Vắng', width: 13, text: (row) => number(row.absent) },
];
const words: readonly { label: string; width: number; text: (row: AllowanceRow) => string }[] = [
  { label: 'STT', width: 10, text: (row) => String(row.number) },
  { label: 'Họ tên', width: 52, text: (row) => row.person },
  { label: 'Tổ, đoàn', width: 36, text: (row) => row.groups },
  { label: 'Chức danh', width: 36, text: (row) => row.jobs },
];
const SIGNING = 25;
/** Widths in mm, 277 in all; the last column is left to sign. */
const widths = [...words, ...counts].map(({ width }) => width).concat(SIGNING);
const inner = widths.map((width) => mm(width) - 2 * gutter - 0.4);
const rooms = inner.map((width) => roomOf(width, fontSize, mm(140)));
const isCount = (i: number) => i === 0 || i >= words.length;

/** Bảng chấm buổi in landscape A4: a line a person with room to sign, the sum below. */
export function printAllowance(paper: AllowancePaper): Promise<Uint8Array> {
  return printPdf({
    head: paper.head,
    sheet,
    fontSize,
    content: [
      workingHead(paper.head, sheet),
      {
        margin: [0, 8, 0, 0],
        stack: [
          paperTable({
            widths: widths.map(mm),
            header,
            blocks: [...paper.rows.flatMap(lines), total(paper.total)].map((row) => [row]),
            columnLines: true,
            topLine: 0.8,
          }),
        ],
      },
    ],
    footer: workingFooter(paper.head, '', sheet),
  });
}

const header: TableCell[] = [...words, ...counts, { label: 'Ký nhận' }].map(({ label }, i) => ({
  text: label,
  bold: true,
  fontSize: 8.5,
  alignment: isCount(i) ? 'center' : 'left',
  margin: [gutter, label.includes('\n') ? 2.5 : 8, gutter, 2.5],
}));

/** A person is one row; names too long for a page go on in rows below it. */
function lines(row: AllowanceRow): TableRow[] {
  const texts = [...words, ...counts].map(({ text }) => printable(text(row)));
  return continuedRows([...texts, ''], rooms).map((cells) => ({
    band: false,
    cells: cells.map(
      (text, i): TableCell => ({
        text,
        bold: i === 1,
        alignment: isCount(i) ? 'center' : 'left',
        noWrap: fitsOneLine(text, inner[i] ?? 0, fontSize),
        margin: [gutter, 4.5, gutter, 4.5],
      }),
    ),
  }));
}

function total(sum: Tally): TableRow {
  const margin: [number, number, number, number] = [gutter, 4.5, gutter, 4.5];
  return {
    band: true,
    cells: [
      ...spanning(words.length, { text: 'Cộng', bold: true, alignment: 'right', margin }),
      ...counts.map(({ text }): TableCell => ({ text: text(sum), bold: true, alignment: 'center', margin })),
      '',
    ],
  };
}
