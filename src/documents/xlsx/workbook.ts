import exceljs, { type Borders, type Style, type Workbook, type Worksheet } from 'exceljs';
import type { PaperHead } from '../../application/documents/papers.ts';

/**
 * What the workbooks share: properties, print set-up, the title rows and the styles. Styles are shared objects, never
 * made a cell: exceljs looks a style up by identity, which is most of the time of a large sheet.
 */

const thin = { style: 'thin', color: { argb: 'FF808080' } } as const;
const medium = { style: 'medium', color: { argb: 'FF000000' } } as const;
const grid: Partial<Borders> = { top: thin, bottom: thin, left: thin, right: thin };
const font = { name: 'Arial', size: 10 } as const;

export const styles = {
  organisation: { font: { ...font, size: 10 } },
  title: { font: { ...font, size: 16, bold: true }, alignment: { vertical: 'middle' } },
  subject: { font: { ...font, size: 11, bold: true } },
  line: { font: { ...font, size: 10 } },
  head: {
    font: { ...font, bold: true },
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
    border: { ...grid, top: medium, bottom: medium },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDADADA' } },
  },
  text: cell({}),
  centre: cell({ horizontal: 'center' }),
  bold: { ...cell({}), font: { ...font, bold: true } },
  band: {
    font: { ...font, bold: true },
    alignment: { vertical: 'middle' },
    border: { top: thin, bottom: thin },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDADADA' } },
  },
  note: { font: { ...font, size: 9, italic: true }, alignment: { wrapText: true, vertical: 'top' } },
} as const satisfies Record<string, Partial<Style>>;

function cell(alignment: Partial<Style['alignment']>): Partial<Style> {
  return { font, alignment: { vertical: 'top', wrapText: true, ...alignment }, border: grid };
}

/** The same style with a number format, an indent or another alignment; make it once, not a cell. */
export function withFormat(
  style: Partial<Style>,
  numFmt: string,
  alignment: Partial<Style['alignment']> = {},
): Partial<Style> {
  return { ...style, numFmt, alignment: { ...style.alignment, ...alignment } };
}

export type SheetColumn = { label: string; width: number };

/** A workbook with one sheet in landscape A4, one page wide, ready for its rows. */
export function newWorkbook(
  head: PaperHead,
  columns: readonly SheetColumn[],
  extraLines: readonly string[] = [],
) {
  const workbook = new exceljs.Workbook();
  const printed = new Date(`${head.printedAt}:00+07:00`);
  workbook.title = `${head.title} – ${head.subject}`;
  workbook.subject = `Bản ${head.version}`;
  workbook.creator = head.organisation;
  workbook.lastModifiedBy = head.organisation;
  workbook.company = head.organisation;
  workbook.created = printed;
  workbook.modified = printed;
  workbook.lastPrinted = printed;
  const sheet = workbook.addWorksheet(head.title, {
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.45, bottom: 0.6, header: 0.2, footer: 0.3 },
    },
    headerFooter: {
      oddFooter: `&L${footerText(`${head.title} · bản ${head.version}`)}&C${footerText(`In ${day(head)}`)}&RTrang &P/&N`,
    },
  });
  sheet.columns = columns.map(({ width }) => ({ width }));
  const headRow = writeHead(sheet, head, columns, extraLines);
  return { workbook, sheet, headRow };
}

/** `&` starts a code in a footer, so one of a name is doubled; Excel takes 255 characters in all. */
function footerText(text: string): string {
  return text.slice(0, 80).replaceAll('&', '&&');
}

function day(head: PaperHead): string {
  const { printedAt } = head;
  return `${printedAt.slice(8, 10)}/${printedAt.slice(5, 7)}/${printedAt.slice(0, 4)} ${printedAt.slice(11, 16)}`;
}

function writeHead(
  sheet: Worksheet,
  head: PaperHead,
  columns: readonly SheetColumn[],
  extraLines: readonly string[],
): number {
  const subject = head.subjectKind === '' ? head.subject : `${head.subject}, ${head.subjectKind}`;
  const lines: [string, Partial<Style>, number][] = [
    [head.organisation, styles.organisation, 15],
    [`${head.title} · bản ${head.version}`, styles.title, 24],
    [subject, styles.subject, 16],
    ...[...head.lines, ...extraLines].map((line): [string, Partial<Style>, number] => [
      line,
      styles.line,
      15,
    ]),
  ];
  for (const [text, style, height] of lines) {
    const row = sheet.addRow([text]);
    row.height = height;
    row.getCell(1).style = style;
  }
  const headRow = sheet.addRow(columns.map(({ label }) => label));
  headRow.height = 30;
  for (let i = 1; i <= columns.length; i++) headRow.getCell(i).style = styles.head;
  sheet.views = [
    {
      state: 'frozen',
      xSplit: 0,
      ySplit: headRow.number,
      topLeftCell: `A${headRow.number + 1}`,
      activeCell: `A${headRow.number + 1}`,
    },
  ];
  sheet.pageSetup.printTitlesRow = `${headRow.number}:${headRow.number}`;
  return headRow.number;
}

/** Excel counts days from 30/12/1899; exceljs takes a Date as UTC, so a wall time goes in as if it were UTC. */
export function excelDate(local: string): Date {
  return new Date(local.length > 10 ? `${local}:00Z` : `${local}T00:00:00Z`);
}

/** A duration or clock as Excel has it: a part of a day. */
export function dayFraction(seconds: number): number {
  return seconds / 86_400;
}

/**
 * User text always goes in as a string: exceljs makes a formula of an object only, so `=1+1` stays those four
 * characters. Control characters that XML cannot hold are left out; a cell holds 32,767 characters; nothing is null.
 */
export function plainText(text: string): string | null {
  if (text === '') return null;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').slice(0, 32_767);
}

// A sheet is repetitive XML: the fastest compression takes a third of the time for a file a tenth larger.
const zip = { compression: 'DEFLATE', compressionOptions: { level: 1 } } as const;

export async function workbookBytes(workbook: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer({ useStyles: true, useSharedStrings: true, zip }));
}
