import type { Column, Content } from 'pdfmake/interfaces.js';
import type { PaperFigure, RunningOrderPaper } from '../../application/documents/papers.ts';
import { printable } from '../fonts.ts';
import { mm } from './measures.ts';

/** Head of the first page: house and paper, production with date and place, the three figures. */
export function runningOrderHead({ head, figures }: RunningOrderPaper): Content {
  const kind = head.subjectKind === '' ? '' : `, ${head.subjectKind}`;
  const boxes = figures.map((each, i) => figure(each, i === figures.length - 1));
  return {
    stack: [
      {
        columns: [
          {
            width: mm(63),
            stack: [
              { text: printable(head.organisation), fontSize: 7.5 },
              { text: head.title, fontSize: 15, bold: true, margin: [0, 0.5, 0, 0] },
            ],
          },
          {
            // A set width, because an unbroken word would make a free one as wide as itself.
            width: mm(277 - 63 - 6 - boxes.reduce((sum, { wide }) => sum + wide, 0)),
            margin: [0, 4, 0, 0],
            fontSize: 8.5,
            stack: [
              { text: [{ text: printable(head.subject), bold: true }, printable(kind)] },
              ...head.lines.map((line) => ({ text: printable(line) })),
            ],
          },
          { width: mm(6), text: '' },
          ...boxes.map(({ column }) => column),
        ],
      },
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: mm(277), y2: 0, lineWidth: 1.6 }], margin: [0, 7, 0, 0] },
    ],
  };
}

/** A figure behind its line; `wide` in mm. */
function figure({ label, text }: PaperFigure, last: boolean): { column: Column; wide: number } {
  const digits = text.replace(/\D/g, '').length;
  const words = Math.max(digits * 2.72 + (text.length - digits) * 1.5, label.length * 1.6);
  const wide = 2.4 + words + (last ? 0 : 4);
  const stack: Content[] = [
    { canvas: [{ type: 'line', x1: 0, y1: 0, x2: 0, y2: 24, lineWidth: 0.9 }], margin: [0, 3, 0, -24] },
    { text: label, fontSize: 7.5, margin: [mm(2.4), 0, 0, 0] },
    { text, fontSize: 11, bold: true, noWrap: true, margin: [mm(2.4), 0, 0, 0] },
  ];
  return { column: { width: mm(wide), stack }, wide };
}
