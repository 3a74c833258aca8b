import type { Content } from 'pdfmake/interfaces.js';
import type { CueSheetPaper } from '../../application/documents/papers.ts';
import { printable } from '../fonts.ts';
import { mm } from './measures.ts';

/** Head of the first page: house, production, date and place; the paper's name; the version in a box. */
export function cueSheetHead({ head, scope }: CueSheetPaper): Content {
  const kind = head.subjectKind === '' ? '' : `${capitalised(head.subjectKind)} · `;
  const [first = '', ...more] = head.lines;
  return {
    stack: [
      {
        columnGap: mm(4),
        columns: [
          {
            // A set width, because an unbroken word would make a free one as wide as itself.
            width: mm(183 - 30 - 14.2 - 8),
            stack: [
              { text: printable(head.organisation), fontSize: 7.5 },
              {
                text: printable(head.subject),
                fontSize: head.subject.length > 90 ? 11 : 16,
                bold: true,
                margin: [0, 0.5, 0, 1],
              },
              ...[`${kind}${first}`, ...more].map((line) => ({ text: printable(line), fontSize: 8.5 })),
            ],
          },
          {
            width: mm(30),
            margin: [0, 13, 0, 0],
            stack: [
              { text: head.title, fontSize: 14, bold: true, alignment: 'right' },
              { text: scope, fontSize: 8.5, alignment: 'right' },
            ],
          },
          { width: mm(14.2), ...versionBox(head.version) },
        ],
      },
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: mm(183), y2: 0, lineWidth: 1.6 }], margin: [0, 7, 0, 2] },
    ],
  };
}

function versionBox(version: number): Content & object {
  const text = String(version);
  return {
    table: {
      widths: [mm(14)],
      heights: [mm(14.4)],
      body: [
        [
          {
            stack: [
              { text: 'Bản', fontSize: 7, margin: [0, 2, 0, 0] },
              { text, fontSize: text.length > 2 ? 15 : 22, bold: true, margin: [0, -2, 0, 0] },
            ],
            alignment: 'center',
          },
        ],
      ],
    },
    layout: {
      hLineWidth: () => 0.9,
      vLineWidth: () => 0.9,
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => 0,
      paddingBottom: () => 0,
    },
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
