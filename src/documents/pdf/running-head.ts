import type { Content } from 'pdfmake/interfaces.js';
import type { PaperHead } from '../../application/documents/papers.ts';
import { printable } from '../fonts.ts';
import { mm, type Sheet, textWidth } from './measures.ts';
import { shorten } from './shorten.ts';

/** One line above the second and later pages, so that a loose sheet still says what it belongs to. */
export function runningHead(head: PaperHead, sheet: Sheet): Content {
  const [left, top, right] = sheet.margins;
  const width = textWidth(sheet);
  return {
    margin: [mm(left), mm(top) - 14, mm(right), 0],
    fontSize: 7.5,
    columns: [
      { width: width - mm(60), text: printable(shorten(head.subject, 80)), bold: true },
      { width: mm(60), text: printable(`${head.title} · bản ${head.version}`), alignment: 'right' },
    ],
  };
}
