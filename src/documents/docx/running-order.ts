import type {
  RunningOrderBand,
  RunningOrderEntry,
  RunningOrderPaper,
} from '../../application/documents/papers.ts';
import { mm } from '../pdf/measures.ts';
import {
  bandTitleSpan,
  columnsOf,
  fixedWidths,
  runningOrderSheet,
  type TextColumn,
} from '../pdf/running-order-columns.ts';
import { type CellRoom, continuedRows, roomOf } from '../pdf/tall-cells.ts';
import { runs, sheetWidth, writeWordDocument } from './word-document.ts';
import { textCell, type WordCell, type WordRow, wordTable } from './word-table.ts';

/** Times sets narrower than the face of the PDF, so it may be a little larger in the same columns. */
const fontSize = 8.5;

/** Kịch bản đường dây for Word: the columns, bands and measures of the PDF, in text that the office edits. */
export function writeRunningOrderWord(paper: RunningOrderPaper): Promise<Uint8Array> {
  const sheet = runningOrderSheet(paper);
  const fixed = fixedWidths.reduce((sum, width) => sum + width, 0);
  const columns = columnsOf(paper.rows, paper.columns, sheetWidth(sheet) - fixed);
  const height = mm(sheet.orientation === 'portrait' ? 200 : 125);
  const rooms = columns.map(({ width }) => roomOf(mm(width) - 5, fontSize, height));
  const rows = paper.rows.flatMap((row) =>
    row.kind === 'band' ? [bandRow(row, columns.length)] : entryRows(row, columns, rooms),
  );
  return writeWordDocument({
    head: paper.head,
    sheet,
    fontSize,
    figures: paper.figures,
    showCaller: paper.showCaller,
    rule: false,
    body: [
      wordTable(
        [
          { label: 'STT', width: fixedWidths[0], align: 'right' },
          { label: 'Giờ', width: fixedWidths[1] },
          { label: 'Dài', width: fixedWidths[2], align: 'right' },
          ...columns,
        ],
        rows,
        7.5,
      ),
    ],
  });
}

function bandRow(band: RunningOrderBand, count: number): WordRow {
  const spare = band.note === '' ? count : bandTitleSpan(count, band.note);
  return {
    band: true,
    cells: [
      textCell(''),
      textCell(band.start, { bold: true }),
      textCell(band.duration, { bold: true }, { align: 'right' }),
      textCell(band.title, { bold: true, size: 9 }, { span: spare, indent: band.depth * 2.5 }),
      ...(spare === count ? [] : [textCell(band.note, { size: 8 }, { span: count - spare, align: 'right' })]),
    ],
  };
}

/** A row is never split, so what is too tall for a page goes on in rows without number. */
function entryRows(
  entry: RunningOrderEntry,
  columns: readonly TextColumn[],
  rooms: readonly CellRoom[],
): WordRow[] {
  const [title = '', ...others] = columns.map(({ key }) => entry[key]);
  const [titleRoom, ...otherRooms] = rooms;
  if (!titleRoom) return [];
  const pieces = continuedRows(
    [title, entry.numbers.join(' · '), ...others],
    [titleRoom, titleRoom, ...otherRooms],
  );
  return pieces.map(
    ([heading = '', numbers = '', ...cells], i): WordRow => ({
      band: false,
      cells: [
        textCell(i > 0 ? '' : entry.number, { bold: true }, { align: 'right' }),
        textCell(i > 0 ? '' : entry.start, { bold: true }),
        textCell(i > 0 ? '' : entry.duration, {}, { align: 'right' }),
        titleCell(heading, numbers, entry.number === ''),
        ...cells.map((text) => textCell(text)),
      ],
    }),
  );
}

function titleCell(title: string, numbers: string, common: boolean): WordCell {
  const heading = runs(title, { bold: !common, italics: common });
  const list = runs(numbers, { italics: true });
  if (numbers === '') return { paragraphs: [heading] };
  return { paragraphs: title === '' ? [list] : [heading, list] };
}
