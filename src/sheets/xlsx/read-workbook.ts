import exceljs, { type Cell, type Workbook, type Worksheet } from 'exceljs';
import { limits } from '../../shared/limits.ts';
import {
  type SheetCell,
  type SheetNote,
  type SheetNoteKind,
  SheetRefusal,
  type SheetRow,
} from '../../shared/sheets.ts';
import { ROWS_A_PORTION, type SheetAnswer } from '../process-messages.ts';
import { checkZip } from './check-zip.ts';
import { plainCell } from './plain-cell.ts';

/** Parts of a sheet's XML that say nothing about what stands in its cells. */
const ignoreNodes = [
  'autoFilter',
  'conditionalFormatting',
  'dataValidations',
  'drawing',
  'extLst',
  'headerFooter',
  'hyperlinks',
  'legacyDrawing',
  'pageMargins',
  'pageSetup',
  'picture',
  'printOptions',
  'rowBreaks',
  'sheetPr',
  'sheetProtection',
  'sheetViews',
  'tableParts',
];

async function load(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new exceljs.Workbook();
  try {
    await workbook.xlsx.load(bytes as never, { ignoreNodes } as never);
    return workbook;
  } catch {
    // Its parts do not fit together, or are no XML: the file is not whole.
    throw new SheetRefusal('damaged');
  }
}

/** A workbook's sheets; it is measured before anything is made of it. */
export async function* readWorkbook(bytes: Uint8Array): AsyncGenerator<SheetAnswer> {
  const { macros } = await checkZip(bytes);
  const workbook = await load(bytes);
  const { worksheets } = workbook;
  if (worksheets.length > limits.sheets) throw new SheetRefusal('too-many-cells', limits.sheets);
  for (const [index, sheet] of worksheets.entries()) {
    yield { type: 'sheet', name: sheet.name };
    const count = new Map<SheetNoteKind, number>();
    yield* portions(rowsOf(sheet, workbook.properties.date1904 === true, (kind) => note(count, kind)));
    if (sheet.state !== 'visible' && sheet.state !== undefined) note(count, 'hidden-sheet');
    if (macros && index === 0) note(count, 'macros');
    yield { type: 'notes', notes: [...count].map(([kind, number]): SheetNote => ({ kind, count: number })) };
  }
}

function note(count: Map<SheetNoteKind, number>, kind: SheetNoteKind): void {
  count.set(kind, (count.get(kind) ?? 0) + 1);
}

function* portions(rows: Iterable<SheetRow>): Generator<SheetAnswer> {
  let portion: SheetRow[] = [];
  for (const row of rows) {
    portion.push(row);
    if (portion.length < ROWS_A_PORTION) continue;
    yield { type: 'rows', rows: portion };
    portion = [];
  }
  if (portion.length > 0) yield { type: 'rows', rows: portion };
}

function* rowsOf(
  sheet: Worksheet,
  date1904: boolean,
  note: (kind: SheetNoteKind) => void,
): Generator<SheetRow> {
  for (const column of sheet.columns ?? []) if (column.hidden) note('hidden-columns');
  const last = sheet.lastRow?.number ?? 0;
  let blank = 0;
  for (let number = 1; number <= last; number++) {
    const row = sheet.findRow(number);
    const cells: SheetCell[] = [];
    row?.eachCell({ includeEmpty: false }, (cell, column) => {
      const value = cellValue(cell, date1904, note);
      if (value === '') return;
      if (column > limits.sheetColumns) throw new SheetRefusal('too-wide', limits.sheetColumns);
      while (cells.length < column - 1) cells.push('');
      cells[column - 1] = value;
    });
    if (cells.length === 0) {
      blank += 1;
      continue;
    }
    if (number > limits.sheetRows) throw new SheetRefusal('too-many-rows', limits.sheetRows);
    if (row?.hidden) note('hidden-rows');
    for (; blank > 0; blank--) yield [];
    yield cells;
  }
}

/** What stands in a cell. Of merged cells only the first has it; of a formula, what it gave when the file was saved. */
function cellValue(cell: Cell, date1904: boolean, note: (kind: SheetNoteKind) => void): SheetCell {
  if (cell.type === exceljs.ValueType.Merge) {
    note('merged');
    return '';
  }
  if (cell.type !== exceljs.ValueType.Formula) return plainCell(cell.value, cell.numFmt, date1904);
  const { result } = cell;
  const value = plainCell(result, cell.numFmt, date1904);
  note(value === '' ? 'formulas-without-value' : 'formulas');
  return value;
}
