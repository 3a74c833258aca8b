import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js';
import { bandFill, hairline, hairlineColour } from './measures.ts';

/** A row of a working paper's table; cells carry their own margins, the table adds none. */
export type TableRow = { cells: TableCell[]; band: boolean };

export type PaperTable = {
  /** Column widths in points, lines between columns included. */
  widths: number[];
  header: TableCell[];
  /** Rows in blocks that stay on one page: a band with the row that follows it. */
  blocks: TableRow[][];
  /** Thin lines between columns; `last` draws only the one before the last column, where people sign. */
  columnLines: boolean | 'last';
  /** Width of the line above the head; 0 where the head of the page ends with one. */
  topLine: number;
};

/** A cell over `count` columns, with the fillers that pdfmake asks for. */
export function spanning(count: number, cell: TableCell & object): TableCell[] {
  return [{ ...cell, colSpan: count } as TableCell, ...Array.from({ length: count - 1 }, () => '')];
}

/**
 * A table that repeats its head on each page and never splits a row. pdfmake knows no "keep with next", so a block of
 * several rows is drawn as a table inside one row: a band is never the last thing on a page.
 */
export function paperTable({ widths, header, blocks, columnLines, topLine }: PaperTable): Content {
  const lineAt = (i: number) =>
    i > 0 && i < widths.length && (columnLines === 'last' ? i === widths.length - 1 : columnLines)
      ? hairline
      : 0;
  // Each column gives the room of its left line to it, the first has none.
  const inner = widths.map((width, i) => width - lineAt(i));
  const bands = blocks.map((block) => block.length === 1 && block[0]?.band === true);
  const startsWithBand = blocks.map((block) => block[0]?.band === true);
  const body = blocks.map((block) => {
    const [first, ...more] = block;
    if (first && more.length === 0) return first.cells;
    return spanning(widths.length, {
      table: { widths: [...inner], body: block.map((row) => row.cells) },
      layout: layout(
        lineAt,
        (i) => lineAfter(block[i - 1]?.band, block[i]?.band, i, block.length),
        (i) => block[i]?.band === true,
      ),
      border: [false, true, false, true],
    });
  });
  const outerLine = (i: number) => {
    if (i === 0) return topLine;
    if (i === 1 || startsWithBand[i - 1]) return 0.8;
    return bands[i - 2] ? 0.8 : hairline;
  };
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: inner,
      body: [header, ...body],
    },
    layout: layout(lineAt, outerLine, (i) => bands[i - 1] === true),
  };
}

function lineAfter(above: boolean | undefined, below: boolean | undefined, i: number, count: number): number {
  if (i === 0 || i === count) return 0;
  return above || below ? 0.8 : hairline;
}

const none = () => 0;

function layout(
  columnLine: (i: number) => number,
  rowLine: (i: number) => number,
  isBand: (row: number) => boolean,
): CustomTableLayout {
  return {
    hLineWidth: rowLine,
    hLineColor: (i) => (rowLine(i) > hairline ? 'black' : hairlineColour),
    vLineWidth: columnLine,
    vLineColor: () => hairlineColour,
    paddingLeft: none,
    paddingRight: none,
    paddingTop: none,
    paddingBottom: none,
    fillColor: (row) => (isBand(row) ? bandFill : null),
  };
}
