import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { PaperHead } from '../../application/documents/papers.ts';
import { fontFamily, readFonts } from '../fonts.ts';
import { mm, type Sheet } from './measures.ts';
import { mergeLineInlines } from './merge-line-inlines.ts';
import { runningHead } from './running-head.ts';

/** One paper as pdfmake draws it. */
export type PdfPaper = {
  head: PaperHead;
  sheet: Sheet;
  content: Content[];
  /** Drawn on each page at the bottom. */
  footer: (page: number, pages: number) => Content;
  fontSize: number;
  lineHeight?: number;
};

/** pdfmake keeps fonts in its own file table, so that it never reads the disk while it prints. */
type FileTable = { virtualfs: { writeFileSync(name: string, content: Buffer): void } };

let ready = false;

function prepare(): void {
  if (ready) return;
  const fonts = readFonts();
  for (const font of fonts) (pdfmake as unknown as FileTable).virtualfs.writeFileSync(font.name, font.bytes);
  pdfmake.setFonts({ [fontFamily]: Object.fromEntries(fonts.map((font) => [font.style, font.name])) });
  // A paper holds nothing but text and vectors: neither the network nor another file is ever opened.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  mergeLineInlines();
  ready = true;
}

/** The same paper gives the same bytes: its dates are those of the data, never of the clock. */
export async function printPdf(paper: PdfPaper): Promise<Uint8Array> {
  prepare();
  const { head, sheet } = paper;
  const [left, top, right, bottom] = sheet.margins;
  const printed = new Date(`${head.printedAt}:00+07:00`);
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    pageOrientation: sheet.orientation,
    pageMargins: [mm(left), mm(top), mm(right), mm(bottom)],
    content: paper.content,
    header: (page) => (page === 1 ? null : runningHead(head, sheet)),
    footer: (page, pages) => paper.footer(page, pages),
    defaultStyle: { font: fontFamily, fontSize: paper.fontSize, lineHeight: paper.lineHeight ?? 1 },
    language: 'vi-VN',
    version: '1.7',
    displayTitle: true,
    info: {
      title: `${head.title} – ${head.subject}`,
      author: head.organisation,
      subject: `Bản ${head.version}`,
      creator: 'Màn Nhung',
      producer: 'Màn Nhung (pdfmake)',
      creationDate: printed,
      modDate: printed,
    },
  };
  return pdfmake.createPdf(definition).getBuffer();
}
