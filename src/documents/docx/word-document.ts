import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import type { PaperFigure, PaperHead } from '../../application/documents/papers.ts';
import { formatDateTime } from '../../shared/time/format-date.ts';
import type { Sheet } from '../pdf/measures.ts';
import { shorten } from '../pdf/shorten.ts';
import { cleanXmlText } from '../xml-text.ts';

/** The letter of Decree 30/2020/NĐ-CP, which every Word has; nothing is embedded in a paper that is edited. */
const font = 'Times New Roman';

/** Millimetres in twips, twentieths of a point. */
export const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);
/** Word counts type in half points. */
const halfPoints = (points: number): number => Math.round(points * 2);

export type RunStyle = { bold?: boolean; italics?: boolean; size?: number };

/** Runs of a text; line breaks of the data are line breaks in the cell. */
export function runs(text: string, { size, ...style }: RunStyle = {}): TextRun[] {
  return cleanXmlText(text)
    .split('\n')
    .map(
      (line, i) =>
        new TextRun({
          text: line,
          ...style,
          ...(size === undefined ? {} : { size: halfPoints(size) }),
          ...(i > 0 ? { break: 1 } : {}),
        }),
    );
}

export type WordPaper = {
  head: PaperHead;
  sheet: Sheet;
  fontSize: number;
  figures?: readonly PaperFigure[];
  /** Said in the middle of the foot; may be empty. */
  showCaller: string;
  /** A line under the head; a table right below it has its own. */
  rule: boolean;
  body: (Paragraph | Table)[];
};

/** Width between the margins in mm. */
export const sheetWidth = ({ orientation, margins }: Sheet): number =>
  (orientation === 'portrait' ? 210 : 297) - margins[0] - margins[2];

const rule = { style: BorderStyle.SINGLE, size: 12, color: '000000', space: 4 } as const;

/** The head of the first page, as paragraphs that anyone can edit. */
function headParagraphs({ head, figures = [], rule: ruled }: WordPaper): Paragraph[] {
  const kind = head.subjectKind === '' ? '' : `, ${head.subjectKind}`;
  const sums = figures.map(({ label, text }) => `${label} ${text}`).join(' · ');
  const lines = [...head.lines, sums].filter((line) => line !== '');
  return [
    new Paragraph({ children: runs(head.organisation, { size: 10 }) }),
    new Paragraph({
      children: runs(head.title, { bold: true, size: 16 }),
      spacing: { before: 20, after: 20 },
    }),
    new Paragraph({
      children: [...runs(head.subject, { bold: true, size: 11 }), ...runs(kind, { size: 11 })],
    }),
    ...lines.map(
      (line, i) =>
        new Paragraph({
          children: runs(line, { size: 10.5 }),
          ...(i === lines.length - 1
            ? { ...(ruled ? { border: { bottom: rule } } : {}), spacing: { after: 80 } }
            : {}),
        }),
    ),
  ];
}

/** Name and version, who calls, print time and `Trang x/y`, as on the printed paper. */
function footer({ head, sheet, showCaller }: WordPaper): Footer {
  const width = twips(sheetWidth(sheet));
  const caller = showCaller === '' ? '' : `Chỉ huy đêm diễn: ${shorten(showCaller, 60)}`;
  return new Footer({
    children: [
      new Paragraph({
        border: { top: { ...rule, size: 6 } },
        tabStops: [
          { type: TabStopType.CENTER, position: Math.round(width / 2) },
          { type: TabStopType.RIGHT, position: width },
        ],
        children: [
          ...runs(`${head.title} · bản ${head.version}`, { size: 8 }),
          new TextRun({ text: `\t${cleanXmlText(caller)}`, size: 16 }),
          new TextRun({ text: `\tIn ${formatDateTime(head.printedAt)}     `, size: 16 }),
          new TextRun({
            bold: true,
            size: 16,
            children: ['Trang ', PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

/** One line above the second and later pages, so that a loose sheet still says what it belongs to. */
function runningHead({ head, sheet }: WordPaper): Header {
  return new Header({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: twips(sheetWidth(sheet)) }],
        children: [
          ...runs(shorten(head.subject, 80), { bold: true, size: 8 }),
          new TextRun({ text: `\t${cleanXmlText(head.title)} · bản ${head.version}`, size: 16 }),
        ],
      }),
    ],
  });
}

/** A paper as a Word document in A4: the same head, tables and foot as its PDF, in text that can be edited. */
export async function writeWordDocument(paper: WordPaper): Promise<Uint8Array> {
  const { head, sheet } = paper;
  const [left, top, right, bottom] = sheet.margins;
  const organisation = cleanXmlText(head.organisation);
  const document = new Document({
    title: cleanXmlText(`${head.title} – ${head.subject}`),
    subject: `Bản ${head.version}`,
    creator: organisation,
    lastModifiedBy: organisation,
    styles: {
      default: {
        document: {
          run: { font, size: halfPoints(paper.fontSize), language: { value: 'vi-VN' } },
          paragraph: { spacing: { before: 0, after: 0 } },
        },
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            // The library turns the sheet itself: it wants the sides of the upright one.
            size: {
              width: twips(210),
              height: twips(297),
              orientation:
                sheet.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              left: twips(left),
              top: twips(top + 3),
              right: twips(right),
              bottom: twips(bottom),
              header: twips(7),
              footer: twips(7),
            },
          },
        },
        headers: { default: runningHead(paper), first: new Header({ children: [] }) },
        footers: { default: footer(paper), first: footer(paper) },
        children: [...headParagraphs(paper), ...paper.body],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

export const alignments = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
};
