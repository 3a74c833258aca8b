import type { Content } from 'pdfmake/interfaces.js';
import type { PaperHead } from '../../application/documents/papers.ts';
import { formatDateTime } from '../../shared/time/format-date.ts';
import { printable } from '../fonts.ts';
import { mm, type Sheet, textWidth } from './measures.ts';
import { shorten } from './shorten.ts';

/** Foot of a working paper: its name and version, who calls, when it was printed, `Trang 2/9`, under a line. */
export function workingFooter(head: PaperHead, showCaller: string, sheet: Sheet) {
  return footerWith(head, showCaller === '' ? '' : `Chỉ huy đêm diễn: ${shorten(showCaller, 60)}`, sheet);
}

/** The same foot with other words in the middle. */
export function footerWith(head: PaperHead, middle: string, sheet: Sheet) {
  const name = printable(`${head.title} · bản ${head.version}`);
  const caller = printable(middle);
  const printed = `In ${formatDateTime(head.printedAt)}`;
  const width = textWidth(sheet);
  return (page: number, pages: number): Content => ({
    margin: [mm(sheet.margins[0]), mm(2), mm(sheet.margins[2]), 0],
    fontSize: 7.5,
    stack: [
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.8 }] },
      {
        margin: [0, 3, 0, 0],
        columns: [
          { width: width / 3, text: name },
          { width: width / 3, text: caller, alignment: 'center' },
          {
            width: width / 3,
            text: [`${printed}     `, { text: `Trang ${page}/${pages}`, bold: true }],
            alignment: 'right',
          },
        ],
      },
    ],
  });
}
