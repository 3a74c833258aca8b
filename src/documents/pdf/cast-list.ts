import type { Content } from 'pdfmake/interfaces.js';
import type { CastListPaper } from '../../application/documents/papers.ts';
import { printable } from '../fonts.ts';
import { castListSheet, castListTables } from '../tables/cast-list-tables.ts';
import { workingFooter } from './footer.ts';
import { gridTitle, paperGrid } from './paper-grid.ts';
import { printPdf } from './print-pdf.ts';
import { workingHead } from './working-head.ts';

const sheet = castListSheet;
const fontSize = 9;
const pageRoom = 190;

/** Danh sách diễn viên và ê-kíp in portrait A4: roles, performers, crew, and telephones where they were asked for. */
export function printCastList(paper: CastListPaper): Promise<Uint8Array> {
  return printPdf({
    head: paper.head,
    sheet,
    fontSize,
    content: [
      workingHead(paper.head, sheet),
      ...castListTables(paper).flatMap((table, i): Content[] => [
        gridTitle(table.title, i === 0),
        ...(table.rows.length > 0
          ? [
              paperGrid(
                table.columns,
                table.rows.map((cells) => ({ cells })),
                { fontSize, pageRoom },
              ),
            ]
          : []),
        ...(table.rows.length > 0 || table.note !== ''
          ? []
          : [{ text: table.empty, italics: true } as Content]),
        ...(table.note === '' ? [] : [{ text: printable(table.note), margin: [0, 4, 0, 0] } as Content]),
      ]),
    ],
    footer: workingFooter(paper.head, '', sheet),
  });
}
