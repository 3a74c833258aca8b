import type { Column, Content } from 'pdfmake/interfaces.js';
import type { CallSheetPaper } from '../../application/documents/call-papers.ts';
import type { PaperFigure } from '../../application/documents/papers.ts';
import { printable } from '../fonts.ts';
import {
  callSheetSheet,
  departmentColumns,
  orderColumns,
  performerColumns,
  sheetWords,
} from '../tables/call-sheet-tables.ts';
import { assignPatterns } from './chip-patterns.ts';
import { departmentChips } from './department-chips.ts';
import { footerWith } from './footer.ts';
import { mm, textWidth } from './measures.ts';
import { gridTitle, paperGrid, unbroken } from './paper-grid.ts';
import { printPdf } from './print-pdf.ts';
import { shorten } from './shorten.ts';
import { widthBound } from './text-width.ts';

const sheet = callSheetSheet;
const width = textWidth(sheet);
const fontSize = 9;
const look = { fontSize, pageRoom: 190, columnLines: false, topLine: 0 };
/** Rows that are signed by hand. */
const signed = 7.2;
/** Crew lists up to here stand beside what must be remembered; longer ones above it. */
const mostBeside = 14;

/** Lịch gọi in portrait A4, black only, rows to be signed. */
export function printCallSheet(paper: CallSheetPaper): Promise<Uint8Array> {
  const { head, leader } = paper;
  return printPdf({
    head,
    sheet,
    fontSize,
    content: [
      dayHead(paper),
      ...(paper.figures.length === 0 ? [] : [figureRow(paper.figures)]),
      ...changesOf(paper),
      ...(paper.order.length === 0
        ? [note(sheetWords.nothing)]
        : [
            gridTitle(sheetWords.order, !paper.changes),
            paperGrid(
              orderColumns,
              paper.order.map(({ kind, start, end, work, items, place, who }) => ({
                cells: [start, `– ${end}`, work, items, place, who],
                shaded: kind === 'break',
              })),
              look,
            ),
            gridTitle(sheetWords.performers, false, paper.performersNote),
            paper.performers.length === 0
              ? note(sheetWords.nobody)
              : paperGrid(
                  performerColumns,
                  paper.performers.map(({ number, name, role, arrive, leave, note: words }) => ({
                    cells: [String(number), name, role, arrive, leave, words, ''],
                  })),
                  { ...look, columnLines: 'last', rowHeight: signed },
                ),
          ]),
      ...foot(paper),
    ],
    footer: footerWith(head, leader === '' ? '' : `Vắng, trễ: báo ${shorten(leader, 50)}`, sheet),
  });
}

const note = (text: string): Content => ({ text, italics: true, margin: [0, 8, 0, 0] });

function dayHead({ head, day }: CallSheetPaper): Content {
  const right = mm(66);
  const kind = head.subjectKind === '' ? '' : ` · ${head.subjectKind}`;
  return {
    stack: [
      {
        columns: [
          {
            width: width - right,
            stack: [
              { text: printable(head.organisation), fontSize: 8 },
              { text: day.title, fontSize: 24, bold: true, margin: [0, -2, 0, 0] },
              {
                text: [{ text: printable(head.subject), bold: true }, printable(kind)],
                fontSize: 11,
                margin: [0, -2, 6, 0],
              },
            ],
          },
          {
            width: right,
            alignment: 'right',
            stack: [
              { text: day.weekday, fontSize: 11 },
              { text: day.date, fontSize: 20, bold: true, margin: [0, -2, 0, 0] },
              { text: day.small, fontSize: 8 },
            ],
          },
        ],
      },
      line(1.6, 6),
    ],
  };
}

const line = (lineWidth: number, above: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth }],
  margin: [0, above, 0, 0],
});

/** Earliest call, end, places and who leads, each behind a line; the last two share what is left. */
function figureRow(figures: readonly PaperFigure[]): Content {
  const isClock = (figure: PaperFigure) => /^\d\d:\d\d$/.test(figure.text);
  const free = figures.filter((figure) => !isClock(figure)).length;
  const narrow = mm(27);
  const rest = (width - (figures.length - free) * narrow) / Math.max(1, free);
  return {
    stack: [
      {
        margin: [0, 5, 0, 0],
        columns: figures.map((figure, i): Column => {
          const own = isClock(figure) ? narrow : rest;
          const gap = i === 0 ? 0 : mm(3);
          const size = isClock(figure) ? 12 : fitting(figure.text, own - gap - 4);
          return {
            width: own,
            stack: [
              ...(i === 0
                ? []
                : [
                    {
                      canvas: [{ type: 'line' as const, x1: 0, y1: 0, x2: 0, y2: 26, lineWidth: 0.8 }],
                      margin: [0, 0, 0, -26] as [number, number, number, number],
                    },
                  ]),
              { text: figure.label, fontSize: 7.5, margin: [gap, 0, 0, 1] },
              { text: printable(figure.text), bold: true, fontSize: size, margin: [gap, 0, 4, 0] },
            ],
          };
        }),
      },
      line(0.8, 5),
    ],
  };
}

/** As large as fits on one line, never below what is read easily. */
const fitting = (text: string, room: number): number =>
  Math.max(8, Math.min(11, (room * 1000) / Math.max(1, widthBound(text))));

function foot(paper: CallSheetPaper): Content[] {
  const { departments } = paper;
  const side = words(paper);
  if (departments.length === 0) return side;
  const crew = (columns: ReturnType<typeof departmentColumns>): Content[] => [
    gridTitle(sheetWords.departments, false),
    crewGrid(paper, columns),
  ];
  if (departments.length > mostBeside) return [...crew(departmentColumns(183)), ...side];
  const left = 118;
  return [
    {
      unbreakable: true,
      columns: [
        { width: mm(left), stack: crew(departmentColumns(left)) },
        { width: mm(7), text: '' },
        { width: width - mm(left + 7), stack: side },
      ],
    },
  ];
}

/** Crew with the pattern of its department, as on the cue sheet; jobs beside the departments have none. */
function crewGrid({ departments }: CallSheetPaper, columns: ReturnType<typeof departmentColumns>): Content {
  const patterns = assignPatterns([
    ...new Set(departments.map(({ code }) => code).filter((code) => code !== '')),
  ]);
  const grid = paperGrid(
    columns,
    departments.map(({ job, names, arrive }) => ({ cells: ['', job, names, arrive] })),
    look,
  ) as { table: { body: unknown[][] } };
  departments.forEach(({ code }, i) => {
    const row = grid.table.body[i + 1];
    if (row && code !== '')
      row[0] = { stack: [departmentChips([code], patterns, mm(11))], margin: [1, 3.4, 1, 0] };
  });
  return grid as unknown as Content;
}

/** What changed since the version that people have in hand, before all else. */
function changesOf({ changes }: CallSheetPaper): Content[] {
  return changes ? [gridTitle(changes.title, true), ...changes.lines.map(titled)] : [];
}

const titled = ({ title, text }: { title: string; text: string }): Content => ({
  text: [{ text: `${title}: `, bold: true }, { text: unbroken(printable(text)) }],
  margin: [0, 2, 0, 2],
});

function words({ reminders, next }: CallSheetPaper): Content[] {
  return [
    ...(reminders.length === 0 ? [] : [gridTitle(sheetWords.reminders, false), ...reminders.map(titled)]),
    gridTitle(next.title, false),
    ...next.lines.map((text): Content => ({ text: printable(text), margin: [0, 1, 0, 1] })),
  ];
}
