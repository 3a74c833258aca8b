import type { Alignment, Content, TableCell } from 'pdfmake/interfaces.js';
import type { BroadcastRow, BroadcastSchedulePaper } from '../../application/documents/papers.ts';
import { printable } from '../fonts.ts';
import { workingFooter } from './footer.ts';
import { mm, type Sheet } from './measures.ts';
import { paperTable, spanning, type TableRow } from './paper-table.ts';
import { printPdf } from './print-pdf.ts';
import { continuedRows, roomOf } from './tall-cells.ts';
import { fitsOneLine } from './text-width.ts';

const sheet: Sheet = { orientation: 'landscape', margins: [10, 11, 10, 15] };
const fontSize = 8;
const gutter = mm(1.2);

type BroadcastColumn = {
  label: string;
  width: number;
  align: Alignment;
  bold?: boolean;
  text: (row: BroadcastRow) => string;
};

/** Minutes as printed: `45`, `52,5`, `1.320`. */
export function minutesText(minutes: number): string {
  const [whole = '', part] = String(Math.round(minutes * 10) / 10).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return part === undefined ? grouped : `${grouped},${part}`;
}

const column = (
  label: string,
  width: number,
  align: Alignment,
  text: (row: BroadcastRow) => string,
  bold = false,
): BroadcastColumn => ({
  label,
  width,
  align,
  text,
  bold,
});

/** The columns of the annex to the letter, with file, format and state; widths in mm, 277 in all. */
const columns: readonly BroadcastColumn[] = [
  column('TT', 8, 'center', (row) => String(row.number)),
  column('Ngày phát', 23, 'left', (row) => row.date.replace(/ (?=\d)/, ',\n')),
  column('Giờ', 13, 'center', (row) => row.time, true),
  column('Kênh', 16, 'center', (row) => row.channel),
  column('Chương trình', 55, 'left', (row) => row.programme, true),
  column('Khung\n(phút)', 14, 'center', (row) => minutesText(row.minutes)),
  column('Hình thức', 19, 'left', (row) => row.mode),
  column('Lần phát', 21, 'left', (row) => row.run),
  column('Hạn giao\nfile', 23, 'center', (row) => row.due),
  column('File', 30, 'left', (row) => row.fileName),
  column('Định dạng', 20, 'left', (row) => row.fileFormat),
  column('Trạng\nthái', 17, 'left', (row) => row.status),
  column('Ghi chú', 18, 'left', (row) => row.note),
];

const inner = columns.map((each) => mm(each.width) - 2 * gutter - 0.4);
const rooms = inner.map((width) => roomOf(width, fontSize, mm(140)));

/** Lịch phát sóng of a channel in landscape A4. */
export function printBroadcastSchedule(paper: BroadcastSchedulePaper): Promise<Uint8Array> {
  const blocks = [...paper.rows.flatMap(slotRows).map((row) => [row]), [totalRow(paper)]];
  return printPdf({
    head: paper.head,
    sheet,
    fontSize,
    content: [
      head(paper),
      paperTable({
        widths: columns.map((each) => mm(each.width)),
        header,
        blocks,
        columnLines: true,
        topLine: 0.8,
      }),
      notes(paper),
    ],
    footer: workingFooter(paper.head, '', sheet),
  });
}

function head({ head }: BroadcastSchedulePaper): Content {
  const kind = head.subjectKind === '' ? '' : ` – ${head.subjectKind}`;
  return {
    margin: [0, 0, 0, 7],
    stack: [
      {
        columns: [
          { width: mm(240), text: printable(head.organisation), fontSize: 8 },
          { width: mm(37), text: `Bản ${head.version}`, fontSize: 8, bold: true, alignment: 'right' },
        ],
      },
      {
        text: printable(head.title).toLocaleUpperCase('vi'),
        fontSize: 15,
        bold: true,
        alignment: 'center',
        margin: [mm(10), 4, mm(10), 0],
      },
      { text: printable(`${head.subject}${kind}`), fontSize: 10, bold: true, alignment: 'center' },
      ...head.lines.map(
        (line): Content => ({ text: printable(line), alignment: 'center', italics: true, fontSize: 9 }),
      ),
    ],
  };
}

const header: TableCell[] = columns.map(({ label }) => ({
  text: label,
  bold: true,
  alignment: 'center',
  margin: [1, label.includes('\n') ? 3 : 8, 1, 3],
  border: [false, true, false, true],
}));

/** A slot is one row; what is too tall for a page goes on in rows below it. */
function slotRows(row: BroadcastRow): TableRow[] {
  return continuedRows(
    columns.map((each) => printable(each.text(row))),
    rooms,
  ).map((cells) => ({
    band: false,
    cells: cells.map(
      (text, i): TableCell => ({
        text,
        alignment: columns[i]?.align ?? 'left',
        bold: columns[i]?.bold ?? false,
        noWrap: fitsOneLine(text, inner[i] ?? 0, fontSize),
        margin: [gutter, 4, gutter, 4],
      }),
    ),
  }));
}

function totalRow({ total }: BroadcastSchedulePaper): TableRow {
  const margin: [number, number, number, number] = [gutter, 4, gutter, 4];
  return {
    band: true,
    cells: [
      ...spanning(5, { text: total.label, bold: true, alignment: 'right', margin }),
      { text: minutesText(total.minutes), bold: true, alignment: 'center', margin },
      ...spanning(7, { text: '' }),
    ],
  };
}

function notes(paper: BroadcastSchedulePaper): Content {
  return {
    margin: [0, 6, 0, 0],
    fontSize: 8,
    stack: paper.notes.map((note) => ({ text: [{ text: 'Ghi chú: ', italics: true }, printable(note)] })),
  };
}
