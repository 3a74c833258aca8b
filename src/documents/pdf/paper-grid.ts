import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { printable } from '../fonts.ts';
import type { GridColumn } from '../tables/paper-grid.ts';
import { mm } from './measures.ts';
import { paperTable, spanning, type TableRow } from './paper-table.ts';
import { continuedRows, roomOf } from './tall-cells.ts';
import { fitsOneLine } from './text-width.ts';

const gutter = mm(1.2);

export type GridLook = {
  fontSize: number;
  /** What a row may take of a page, in mm. */
  pageRoom: number;
  columnLines?: boolean | 'last';
  topLine?: number;
  /** Least height of a row in mm: rows that are signed by hand. */
  rowHeight?: number;
};

/**
 * A row of texts; a band is a text over all columns, a shaded row is one that is no work. A band that is `kept` stays on
 * the page of the row before it.
 */
export type GridLine = { cells: readonly string[]; band?: boolean; kept?: boolean; shaded?: boolean };

/** A table of plain texts whose head comes again on each page; a row that is taller than a page goes on in the next. */
export function paperGrid(
  columns: readonly GridColumn[],
  lines: readonly GridLine[],
  { fontSize, pageRoom, columnLines = true, topLine = 0.8, rowHeight = 0 }: GridLook,
): Content {
  const inner = columns.map(({ width }) => mm(width) - 2 * gutter - 0.4);
  const rooms = inner.map((width) => roomOf(width, fontSize, mm(pageRoom)));
  const [above, below] = padding(fontSize, rowHeight);
  const rowOf = (cells: readonly string[], shaded: boolean): TableRow => ({
    band: false,
    cells: cells.map((text, i): TableCell => {
      const { bold = false, italics = false, centre = false } = columns[i] ?? {};
      const noWrap = !italics && fitsOneLine(text, inner[i] ?? 0, fontSize);
      return {
        text: noWrap ? text : unbroken(text),
        bold,
        italics,
        ...(shaded ? { fillColor: '#EEEEEE' } : {}),
        alignment: centre ? 'center' : 'left',
        noWrap,
        margin: [gutter, above, gutter, below],
      };
    }),
  });
  const band = (text: string): TableRow => ({
    band: true,
    cells: spanning(columns.length, { text: printable(text), bold: true, margin: [gutter, 3, gutter, 2.6] }),
  });
  const blocks: TableRow[][] = [];
  let held: TableRow[] = [];
  for (const line of lines) {
    if (line.band) {
      const into = line.kept && held.length === 0 ? blocks.at(-1) : undefined;
      (into ?? held).push(band(line.cells[0] ?? ''));
      continue;
    }
    const [first, ...more] = continuedRows(line.cells.map(printable), rooms).map((cells) =>
      rowOf(cells, line.shaded === true),
    );
    if (first) blocks.push([...held, first], ...more.map((row) => [row]));
    held = [];
  }
  if (held.length > 0) blocks.push(held);
  return paperTable({
    widths: columns.map(({ width }) => mm(width)),
    header: columns.map(
      ({ label, centre }): TableCell => ({
        text: label,
        noWrap: true,
        bold: true,
        fontSize: fontSize - 0.5,
        alignment: centre ? 'center' : 'left',
        margin: [gutter, 3.5, gutter, 3],
      }),
    ),
    blocks,
    columnLines,
    topLine,
  });
}

const span = /(\d{2}:\d{2} – \d{2}:\d{2})/;

/** A text in which a span of time (`07:30 – 08:25`) is never broken: no sign that the fonts have forbids it after a dash. */
export function unbroken(text: string): Content[] | string {
  if (!span.test(text)) return text;
  return text
    .split(span)
    .map((part, i): Content => (i % 2 === 1 ? { text: part, noWrap: true } : part))
    .filter((part) => part !== '');
}

/** Above and below a row's text, so that a row of one line is as high as it must be. */
function padding(fontSize: number, rowHeight: number): [number, number] {
  const rest = Math.max(6.4, mm(rowHeight) - fontSize * 1.27);
  return [rest / 2 + 0.2, rest / 2 - 0.2];
}

/** Heading of a part of a paper. */
export const gridTitle = (text: string, first: boolean, small = ''): Content => ({
  text: [
    { text: printable(text), bold: true, fontSize: 10.5 },
    ...(small === '' ? [] : [{ text: `  ${printable(small)}`, italics: true, fontSize: 8 }]),
  ],
  headlineLevel: 1,
  margin: [0, first ? 8 : 12, 0, 3],
});
