import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  type TextRun,
  WidthType,
} from 'docx';
import { bandFill } from '../pdf/measures.ts';
import { alignments, runs, twips } from './word-document.ts';

export type WordCell = {
  /** Paragraphs of runs. */
  paragraphs: TextRun[][];
  align?: 'left' | 'right' | 'center';
  span?: number;
  /** Shift of the text in mm: the depth of a group. */
  indent?: number;
};
export type WordRow = { cells: WordCell[]; band: boolean };

export const textCell = (
  text: string,
  style: Parameters<typeof runs>[1] = {},
  rest: Partial<WordCell> = {},
): WordCell => ({
  paragraphs: [runs(text, style)],
  ...rest,
});

const thin = { style: BorderStyle.SINGLE, size: 4, color: '808080' } as const;
const thick = { style: BorderStyle.SINGLE, size: 8, color: '000000' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/**
 * A table whose head comes again on each page and whose rows are never split; a band is kept with the row after it.
 * Widths in mm.
 */
export function wordTable(
  columns: readonly { label: string; width: number; align?: WordCell['align'] }[],
  rows: readonly WordRow[],
  headSize: number,
): Table {
  const widths = columns.map(({ width }) => twips(width));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ label, align }, i) =>
      cell(textCell(label, { bold: true, size: headSize }, align ? { align } : {}), widths, i, {
        borders: { top: thick, bottom: thick, left: none, right: none },
        keepNext: true,
      }),
    ),
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    margins: { left: 40, right: 40, top: 25, bottom: 25 },
    borders: {
      top: thick,
      bottom: thin,
      left: none,
      right: none,
      insideHorizontal: thin,
      insideVertical: thin,
    },
    rows: [head, ...rows.map((row) => tableRow(row, widths))],
  });
}

function tableRow({ cells, band }: WordRow, widths: readonly number[]): TableRow {
  let at = 0;
  return new TableRow({
    cantSplit: true,
    children: cells.map((each) => {
      const column = at;
      at += each.span ?? 1;
      return cell(each, widths, column, band ? { ...bandLook, keepNext: true } : {});
    }),
  });
}

const bandLook = {
  borders: { top: thick, bottom: thick, left: none, right: none },
  shading: { type: ShadingType.CLEAR, fill: bandFill.slice(1), color: 'auto' },
} as const;

type Look = {
  borders?: ConstructorParameters<typeof TableCell>[0]['borders'];
  shading?: (typeof bandLook)['shading'];
  keepNext?: boolean;
};

function cell(
  { paragraphs, align = 'left', span = 1, indent = 0 }: WordCell,
  widths: readonly number[],
  column: number,
  { borders, shading, keepNext = false }: Look,
): TableCell {
  const size = widths.slice(column, column + span).reduce((sum, width) => sum + width, 0);
  return new TableCell({
    width: { size, type: WidthType.DXA },
    ...(span > 1 ? { columnSpan: span } : {}),
    ...(borders ? { borders } : {}),
    ...(shading ? { shading } : {}),
    children: paragraphs.map(
      (children) =>
        new Paragraph({
          children,
          alignment: alignments[align],
          keepNext,
          ...(indent > 0 ? { indent: { left: twips(indent) } } : {}),
        }),
    ),
  });
}
