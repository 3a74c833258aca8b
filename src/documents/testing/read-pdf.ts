import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A line of text as it stands on a page; points from the lower left corner. */
export type PdfText = { text: string; x: number; y: number; width: number; height: number };
export type ReadPdf = {
  pages: { width: number; height: number; texts: PdfText[] }[];
  info: Record<string, unknown>;
  /** Names of the fonts, and how many of them have their file in the document. */
  fonts: string[];
  embeddedFonts: number;
};

/** Reads a PDF back with another program than the one that wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const raw = Buffer.from(bytes).toString('latin1');
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: ReadPdf['pages'] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const content = await page.getTextContent();
    const texts = content.items.flatMap((item): PdfText[] =>
      'str' in item && item.str.trim() !== ''
        ? [
            {
              text: item.str,
              x: item.transform[4],
              y: item.transform[5],
              width: item.width,
              height: item.height,
            },
          ]
        : [],
    );
    pages.push({ width, height, texts });
  }
  const { info } = await document.getMetadata();
  await document.destroy();
  return {
    pages,
    info: info as Record<string, unknown>,
    fonts: [...new Set([...raw.matchAll(/\/BaseFont \/([^\s/]+)/g)].map((match) => match[1] ?? ''))],
    embeddedFonts: raw.match(/\/FontFile2 /g)?.length ?? 0,
  };
}

/** All words of a page or paper in the order they were written: cell by cell, so that a wrapped title is in one piece. */
export function wordsOf(texts: readonly PdfText[]): string {
  return texts
    .map((each) => each.text)
    .join(' ')
    .replace(/\s+/g, ' ');
}

export function allWords(pdf: ReadPdf): string {
  return wordsOf(pdf.pages.flatMap((page) => page.texts));
}

/** For words that were broken without a space. */
export function allLetters(pdf: ReadPdf): string {
  return allWords(pdf).replace(/\s/g, '');
}
