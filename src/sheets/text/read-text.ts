import Papa from 'papaparse';
import { limits } from '../../shared/limits.ts';
import { SheetRefusal, type SheetRow } from '../../shared/sheets.ts';
import { withoutApostrophe } from '../../shared/text/formula-text.ts';
import { splitTable } from '../../shared/text/table-text.ts';
import { ROWS_A_PORTION, type SheetAnswer } from '../process-messages.ts';
import { decodeText } from './decode-text.ts';
import { guessSeparator } from './guess-separator.ts';

/** Name under which a pasted text comes. */
export const PASTED_NAME = '<pasted>';
export const isPasted = (fileName: string) => fileName === PASTED_NAME;

const MARKUP = /^\s*<(?:!doctype|html|table|\?xml|\?mso)/i;

/** A text with columns as one sheet. */
export function* readTextSheet(bytes: Uint8Array, fileName: string): Generator<SheetAnswer> {
  const { text, old } = decodeText(bytes);
  if (text.includes('\u0000') || MARKUP.test(text.slice(0, 200))) throw new SheetRefusal('not-a-sheet');
  if (text.trim() === '') throw new SheetRefusal('empty');
  const rows = isPasted(fileName) ? splitTable(text) : parse(text);
  yield { type: 'sheet', name: isPasted(fileName) ? '' : baseName(fileName) };
  yield* portions(rows);
  yield { type: 'notes', notes: old ? [{ kind: 'old-encoding', count: 1 }] : [] };
}

/** `Nhân sự.csv` to `Nhân sự`. */
function baseName(fileName: string): string {
  return (fileName.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]{1,5}$/, '');
}

function parse(text: string): string[][] {
  // The line that Excel takes for an order to itself.
  const said = /^\uFEFF?sep=(.)\r?\n/i.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const { data } = Papa.parse<string[]>(body, { delimiter: said?.[1] ?? guessSeparator(body) });
  return data;
}

function* portions(rows: readonly string[][]): Generator<SheetAnswer> {
  if (rows.length > limits.sheetRows) throw new SheetRefusal('too-many-rows', limits.sheetRows);
  let cells = 0;
  for (let from = 0; from < rows.length; from += ROWS_A_PORTION) {
    const portion = rows.slice(from, from + ROWS_A_PORTION).map(plainRow);
    cells += portion.reduce((sum, row) => sum + row.length, 0);
    if (cells > limits.sheetCells) throw new SheetRefusal('too-many-cells', limits.sheetCells);
    yield { type: 'rows', rows: portion };
  }
}

function plainRow(cells: readonly string[]): SheetRow {
  let end = cells.length;
  while (end > 0 && cells[end - 1]?.trim() === '') end -= 1;
  if (end > limits.sheetColumns) throw new SheetRefusal('too-wide', limits.sheetColumns);
  return cells.slice(0, end).map((cell) => withoutApostrophe(cell.slice(0, limits.cellCharacters).trim()));
}
