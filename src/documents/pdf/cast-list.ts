import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { CastListPaper } from '../../application/documents/papers.ts';
import { printable } from '../fonts.ts';
import { castListSheet, castListTables, type PaperGrid } from '../tables/cast-list-tables.ts';
import { workingFooter } from './footer.ts';
import { mm } from './measures.ts';
import { paperTable, type TableRow } from './paper-table.ts';
import { printPdf } from './print-pdf.ts';
import { continuedRows, roomOf } from './tall-cells.ts';
import { fitsOneLine } from './text-width.ts';
import { workingHead } from './working-head.ts';

const sheet = castListSheet;
const fontSize = 9;
const gutter = mm(1.2);
const pageRoom = mm(190);

/** Danh sách diễn viên và ê-kíp in portrait A4: roles, performers, crew, and telephones where they were asked for. */
export function printCastList(paper: CastListPaper): Promise<Uint8Array> {
  return printPdf({
    head: paper.head,
    sheet,
    fontSize,
    content: [
      workingHead(paper.head, sheet),
      ...castListTables(paper).flatMap((table, i): Content[] => [
        {
          text: printable(table.title),
          bold: true,
          fontSize: 10.5,
          margin: [0, i === 0 ? 8 : 12, 0, 3],
        },
        ...(table.rows.length > 0 ? [grid(table)] : []),
        ...(table.rows.length > 0 || table.note !== ''
          ? []
          : [{ text: table.empty, italics: true } as Content]),
        ...(table.note === '' ? [] : [{ text: printable(table.note), margin: [0, 4, 0, 0] } as Content]),
      ]),
    ],
    footer: workingFooter(paper.head, '', sheet),
  });
}

const heading = (text: string): TableCell => ({
  text,
  noWrap: true,
  bold: true,
  fontSize: 8.5,
  margin: [gutter, 3.5, gutter, 3],
});

function grid({ columns, rows }: PaperGrid): Content {
  const inner = columns.map(({ width }) => mm(width) - 2 * gutter - 0.4);
  const rooms = inner.map((width) => roomOf(width, fontSize, pageRoom));
  const lines = rows.flatMap((row) => continuedRows(row.map(printable), rooms));
  return paperTable({
    widths: columns.map(({ width }) => mm(width)),
    header: columns.map(({ label }) => heading(label)),
    blocks: lines.map((cells): TableRow[] => [
      {
        band: false,
        cells: cells.map(
          (text, i): TableCell => ({
            text,
            bold: columns[i]?.bold ?? false,
            alignment: columns[i]?.centre ? 'center' : 'left',
            noWrap: fitsOneLine(text, inner[i] ?? 0, fontSize),
            margin: [gutter, 3.4, gutter, 3],
          }),
        ),
      },
    ]),
    columnLines: true,
    topLine: 0.8,
  });
}
