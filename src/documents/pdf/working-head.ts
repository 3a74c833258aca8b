import type { Column, Content } from 'pdfmake/interfaces.js';
import type { PaperFigure, PaperHead } from '../../application/documents/papers.ts';
import { printable } from '../fonts.ts';
import { mm, type Sheet, textWidth } from './measures.ts';
import { widthBound } from './text-width.ts';

const titleSize = 15;

/** Head of a working paper's first page: house and paper, what it is about with date and place, its figures. */
export function workingHead(head: PaperHead, sheet: Sheet, figures: readonly PaperFigure[] = []): Content {
  const kind = head.subjectKind === '' ? '' : `, ${head.subjectKind}`;
  const boxes = figures.map((each, i) => figure(each, i === figures.length - 1));
  const width = textWidth(sheet);
  const title = Math.max(mm(63), (widthBound(head.title) * titleSize) / 1000 + mm(6));
  // A set width, because an unbroken word would make a free one as wide as itself.
  const rest = width - title - mm(6) - boxes.reduce((sum, { wide }) => sum + mm(wide), 0);
  return {
    stack: [
      {
        columns: [
          {
            width: title,
            stack: [
              { text: printable(head.organisation), fontSize: 7.5 },
              { text: head.title, fontSize: titleSize, bold: true, margin: [0, 0.5, 0, 0] },
            ],
          },
          {
            width: rest,
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
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 1.6 }], margin: [0, 7, 0, 0] },
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
