import { Paragraph, type Table } from 'docx';
import type { CastListPaper } from '../../application/documents/papers.ts';
import { mm } from '../pdf/measures.ts';
import { continuedRows, roomOf } from '../pdf/tall-cells.ts';
import { castListSheet, castListTables, type PaperGrid } from '../tables/cast-list-tables.ts';
import { runs, writeWordDocument } from './word-document.ts';
import { textCell, type WordRow, wordTable } from './word-table.ts';

const fontSize = 11;

/** Danh sách diễn viên và ê-kíp for Word. */
export function writeCastListWord(paper: CastListPaper): Promise<Uint8Array> {
  return writeWordDocument({
    head: paper.head,
    sheet: castListSheet,
    fontSize,
    showCaller: '',
    rule: true,
    body: castListTables(paper).flatMap((table): (Paragraph | Table)[] => [
      new Paragraph({
        children: runs(table.title, { bold: true, size: 12 }),
        spacing: { before: 200, after: 60 },
        keepNext: true,
      }),
      ...(table.rows.length > 0 || table.note !== ''
        ? []
        : [new Paragraph({ children: runs(table.empty, { italics: true }) })]),
      ...(table.rows.length === 0
        ? []
        : [
            wordTable(
              headsOf(table),
              table.rows.flatMap((row) => gridRows(row, table)),
              10.5,
            ),
          ]),
      ...(table.note === '' ? [] : [new Paragraph({ children: runs(table.note), spacing: { before: 60 } })]),
    ]),
  });
}

const headsOf = ({ columns }: PaperGrid) =>
  columns.map(({ label, width, centre }) => ({
    label,
    width,
    ...(centre ? { align: 'center' as const } : {}),
  }));

function gridRows(row: readonly string[], { columns }: PaperGrid): WordRow[] {
  const rooms = columns.map(({ width }) => roomOf(mm(width) - 5, fontSize, mm(180)));
  return continuedRows(row, rooms).map((cells) => ({
    band: false,
    cells: cells.map((text, i) =>
      textCell(text, { bold: columns[i]?.bold ?? false }, columns[i]?.centre ? { align: 'center' } : {}),
    ),
  }));
}
