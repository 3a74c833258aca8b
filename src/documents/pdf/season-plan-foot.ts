import type { CanvasElement, Content } from 'pdfmake/interfaces.js';
import type { SeasonPlanPaper } from '../../application/documents/papers.ts';
import { printable } from '../fonts.ts';
import { mm } from './measures.ts';
import { diamond, sampleBar, square, triangle } from './season-plan-marks.ts';

const fontSize = 7.5;

/** What the marks mean, the year's targets, and who signs; kept together. */
export function seasonPlanFoot(paper: SeasonPlanPaper): Content {
  return {
    unbreakable: true,
    margin: [0, 5, 0, 0],
    fontSize,
    stack: [
      legend(),
      {
        margin: [0, 6, 0, 0],
        columnGap: mm(6),
        columns: [
          { width: mm(195), stack: targets(paper) },
          { width: mm(76), stack: signature(paper) },
        ],
      },
    ],
  };
}

function legend(): Content {
  const entry = (canvas: CanvasElement[], wide: number, text: string): Content[] => [
    { width: wide, canvas, margin: [0, 1.5, 0, 0] } as Content,
    { width: 'auto', text, margin: [3, 0, 12, 0] } as Content,
  ];
  return {
    fontSize: 6.8,
    columns: [
      ...entry(sampleBar(), 17, 'đợt tập'),
      ...entry([diamond(4, false, 0)], 8, 'mốc duyệt'),
      ...entry([diamond(4, true, 0)], 8, 'mốc đã xong'),
      ...entry([triangle(4, 0)], 8, 'công diễn'),
      ...entry([square(4, 1)], 8, 'phát sóng'),
    ],
  } as Content;
}

/** Those with a number first, each in its own cell; the others in one line after them. */
function targets({ targets: all }: SeasonPlanPaper): Content[] {
  if (all.length === 0) return [];
  const numbered = all.filter(({ planned }) => planned !== null);
  const others = all.filter(({ planned }) => planned === null);
  const lines: Content[] = [{ text: 'Chỉ tiêu năm', bold: true, fontSize: 8.5, margin: [0, 0, 0, 2] }];
  if (numbered.length > 0) {
    lines.push({
      text: numbered.flatMap(({ name, text }, i) => [
        i === 0 ? '' : '   ·   ',
        printable(`${name}: `),
        { text: printable(text), bold: true },
      ]),
    });
  }
  if (others.length > 0) {
    lines.push({
      text: printable(
        `Không giao số: ${others.map(({ name, unit }) => `${name}${unit === '' ? '' : ` (${unit})`}`).join('; ')}.`,
      ),
      margin: [0, 2, 0, 0],
    });
  }
  return lines;
}

/** Place and day, position in capitals, room to sign, name: as Decree 30/2020/NĐ-CP orders them. */
function signature({ signatory }: SeasonPlanPaper): Content[] {
  if (signatory === null) return [];
  const { place, year, authority, position, name } = signatory;
  const when = `${place === '' ? '' : `${place}, `}ngày …… tháng …… năm ${year}`;
  const line = (text: string, more: object = {}): Content => ({
    text: printable(text),
    alignment: 'center',
    ...more,
  });
  return [
    line(when, { italics: true }),
    line(`${authority} ${position.toLocaleUpperCase('vi')}`.trim(), { bold: true, margin: [0, 1, 0, 0] }),
    line(name, { bold: true, margin: [0, 30, 0, 0] }),
  ];
}
