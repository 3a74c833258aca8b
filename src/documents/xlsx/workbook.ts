import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import exceljs, { type Borders, type Style, type Workbook } from 'exceljs';
import type { PaperHead } from '../../application/documents/papers.ts';
import { formatDateTime } from '../../shared/time/format-date.ts';
import { cleanXmlText } from '../xml-text.ts';

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

// A sheet is repetitive XML: the fastest compression takes a third of the time for a file a little larger.
const zip = { zlib: { level: 1 } };

export type SheetColumn = { label: string; width: number };

/** A cell's value and its (shared) style. */
export type Cell = [value: string | number | Date | null, style: Partial<Style>];

/** A sheet that is written as its rows come; `finish` ends it and gives the file. */
export type SheetWriter = {
  /** Number of the head row, which is frozen and printed on each page. */
  headRow: number;
  write(cells: readonly Cell[], options?: { height?: number; level?: number }): number;
  /** One text over all columns. */
  writeLine(text: string, style: Partial<Style>): void;
  filter(lastRow: number): void;
  finish(): Promise<Uint8Array>;
};

/**
 * A workbook with one sheet in landscape A4, one page wide, its head written. It streams: a row is XML as soon as it
 * is given, which is three times as fast as exceljs's model of a whole workbook.
 */
export function openSheet(
  head: PaperHead,
  columns: readonly SheetColumn[],
  { extraLines = [], levels = 0 }: { extraLines?: readonly string[]; levels?: number } = {},
): SheetWriter {
  const stream = new PassThrough();
  const bytes = buffer(stream);
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: true,
    zip,
  });
  setProperties(workbook, head);
  const lines = titleLines(head, extraLines);
  const headRow = lines.length + 1;
  const below = `A${headRow + 1}`;
  const sheet = workbook.addWorksheet(head.title, {
    views: [{ state: 'frozen', xSplit: 0, ySplit: headRow, topLeftCell: below, activeCell: below }],
    // Bands stand above what they group.
    properties: { outlineLevelRow: levels, outlineProperties: { summaryBelow: false, summaryRight: false } },
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.45, bottom: 0.6, header: 0.2, footer: 0.3 },
      printTitlesRow: `${headRow}:${headRow}`,
    },
    headerFooter: {
      oddFooter: `&L${footerText(`${head.title} · bản ${head.version}`)}&C${footerText(`In ${formatDateTime(head.printedAt)}`)}&RTrang &P/&N`,
    },
  });
  sheet.columns = columns.map(({ width }) => ({ width }));

  const write: SheetWriter['write'] = (cells, { height, level } = {}) => {
    const row = sheet.addRow(cells.map(([value]) => value));
    cells.forEach(([, style], i) => {
      row.getCell(i + 1).style = style;
    });
    row.height = height ?? heightOf(cells, columns);
    if (level !== undefined) row.outlineLevel = level;
    const { number } = row;
    row.commit();
    return number;
  };
  for (const [text, style, height] of lines) write([[plainText(text), style]], { height });
  write(
    columns.map(({ label }): Cell => [label, styles.head]),
    { height: 30 },
  );

  return {
    headRow,
    write,
    writeLine: (text, style) => {
      const row = sheet.addRow([plainText(text)]);
      row.getCell(1).style = style;
      sheet.mergeCells(row.number, 1, row.number, columns.length);
      row.commit();
    },
    filter: (lastRow) => {
      sheet.autoFilter = { from: { row: headRow, column: 1 }, to: { row: lastRow, column: columns.length } };
    },
    finish: async () => {
      sheet.commit();
      await workbook.commit();
      return new Uint8Array(await bytes);
    },
  };
}

/**
 * Height of a row in points for the lines that its texts wrap to: office programs do not all fit rows when they open
 * a file. A column of width w holds about w characters of 10 pt; 409 is the most that Excel takes.
 */
function heightOf(cells: readonly Cell[], columns: readonly SheetColumn[]): number {
  let lines = 1;
  cells.forEach(([value, style], i) => {
    if (typeof value !== 'string' || style.alignment?.wrapText !== true) return;
    const width = (columns[i]?.width ?? 10) - (style.alignment.indent ?? 0) * 1.5;
    const own = value
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.08) / width)), 0);
    lines = Math.max(lines, own);
  });
  return Math.min(409, lines * 13 + 3);
}

function setProperties(workbook: Workbook, head: PaperHead): void {
  const printed = new Date(`${head.printedAt}:00+07:00`);
  workbook.title = plainText(`${head.title} – ${head.subject}`) ?? '';
  workbook.subject = `Bản ${head.version}`;
  workbook.creator = plainText(head.organisation) ?? '';
  workbook.lastModifiedBy = workbook.creator;
  workbook.company = workbook.creator;
  workbook.created = printed;
  workbook.modified = printed;
  workbook.lastPrinted = printed;
}

function titleLines(head: PaperHead, extraLines: readonly string[]): [string, Partial<Style>, number][] {
  const subject = head.subjectKind === '' ? head.subject : `${head.subject}, ${head.subjectKind}`;
  return [
    [head.organisation, styles.organisation, 15],
    [`${head.title} · bản ${head.version}`, styles.title, 24],
    [subject, styles.subject, 16],
    ...[...head.lines, ...extraLines].map((line): [string, Partial<Style>, number] => [
      line,
      styles.line,
      15,
    ]),
  ];
}

/** `&` starts a code in a footer, so one of a name is doubled; Excel takes 255 characters in all. */
function footerText(text: string): string {
  return text.slice(0, 80).replaceAll('&', '&&');
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
  return cleanXmlText(text).slice(0, 32_767);
}
