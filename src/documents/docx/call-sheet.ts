import { Paragraph, type Table } from 'docx';
import type { CallSheetPaper } from '../../application/documents/call-papers.ts';
import { mm } from '../pdf/measures.ts';
import { continuedRows, roomOf } from '../pdf/tall-cells.ts';
import {
  callSheetSheet,
  departmentColumns,
  orderColumns,
  performerColumns,
  sheetWords,
} from '../tables/call-sheet-tables.ts';
import type { GridColumn } from '../tables/paper-grid.ts';
import { runs, writeWordDocument } from './word-document.ts';
import { textCell, type WordRow, wordTable } from './word-table.ts';

const fontSize = 10.5;

/** Lịch gọi for Word: the same tables, in text that can be edited. */
export function writeCallSheetWord(paper: CallSheetPaper): Promise<Uint8Array> {
  const { head, day, figures, order, performers, departments, reminders, next, changes } = paper;
  return writeWordDocument({
    head: { ...head, lines: [`${day.weekday} ${day.date} · ${day.small}`] },
    sheet: callSheetSheet,
    fontSize,
    figures,
    showCaller: '',
    rule: true,
    body: [
      ...(changes ? [title(changes.title), ...changes.lines.map(titled)] : []),
      ...(order.length === 0
        ? [words(sheetWords.nothing)]
        : [
            title(sheetWords.order),
            table(
              orderColumns,
              order.map(({ start, end, work, items, place, who }) => [
                start,
                `– ${end}`,
                work,
                items,
                place,
                who,
              ]),
            ),
            title(
              paper.performersNote === ''
                ? sheetWords.performers
                : `${sheetWords.performers} (${paper.performersNote})`,
            ),
            performers.length === 0
              ? words(sheetWords.nobody)
              : table(
                  performerColumns,
                  performers.map(({ number, name, role, arrive, leave, note }) => [
                    String(number),
                    name,
                    role,
                    arrive,
                    leave,
                    note,
                    '',
                  ]),
                ),
          ]),
      ...(departments.length === 0
        ? []
        : [
            title(sheetWords.departments),
            table(
              departmentColumns(183),
              departments.map(({ code, job, names, arrive }) => [code, job, names, arrive]),
            ),
          ]),
      ...(reminders.length === 0 ? [] : [title(sheetWords.reminders)]),
      ...reminders.map(titled),
      title(next.title),
      ...next.lines.map((line) => words(line)),
    ],
  });
}

const titled = ({ title: what, text }: { title: string; text: string }) =>
  new Paragraph({ children: [...runs(`${what}: `, { bold: true }), ...runs(text)] });
const words = (text: string) => new Paragraph({ children: runs(text) });
const title = (text: string) =>
  new Paragraph({
    children: runs(text, { bold: true, size: 12 }),
    spacing: { before: 200, after: 60 },
    keepNext: true,
  });

function table(columns: readonly GridColumn[], rows: readonly string[][]): Table {
  const rooms = columns.map(({ width }) => roomOf(mm(width) - 5, fontSize, mm(180)));
  return wordTable(
    columns.map(({ label, width, centre }) => ({
      label,
      width,
      ...(centre ? { align: 'center' as const } : {}),
    })),
    rows.flatMap((row) =>
      continuedRows(row, rooms).map(
        (cells): WordRow => ({
          band: false,
          cells: cells.map((text, i) => {
            const { bold = false, italics = false, centre } = columns[i] ?? {};
            return textCell(text, { bold, italics }, centre ? { align: 'center' } : {});
          }),
        }),
      ),
    ),
    10,
  );
}
