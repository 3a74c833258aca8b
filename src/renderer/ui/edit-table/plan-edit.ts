import { limits } from '../../../shared/limits.ts';
import { fold } from '../../../shared/text/fold.ts';
import { bad } from './cell-edit.ts';
import {
  type AnyChange,
  editText,
  type TableColumn,
  type TableFields,
  type TableRow,
} from './table-types.ts';

/** A cell that refuses its text; `line` counts the pasted lines, or the rows of the block, from 1. */
export type CellProblem = { line: number; name: string; column: string; text: string; problem: string };

/** Why a paste does not fit at all. */
type Misfit =
  | { kind: 'columns'; given: number; room: number }
  | { kind: 'rows'; given: number; room: number }
  | { kind: 'limit'; given: number; room: number };

/** An edit of many cells: all of it can be written, or nothing is. */
export type Planned =
  | { change: AnyChange; cells: number; rows: number }
  | { problems: CellProblem[] }
  | { misfit: Misfit };

type Target = { columns: readonly TableColumn[]; rows: readonly (TableRow | null)[] };

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');

/** The word by which a row is known in a list of problems: its first text. */
export const rowName = (columns: readonly TableColumn[], row: TableRow) =>
  columns.map((column) => column.text(row)).find((text) => text !== '') ?? '';

/** Puts texts into cells, row by row; what stands there already is not written again. */
function planCells(
  target: Target,
  textAt: (row: number, col: number) => string,
  nameOf: (row: number) => string,
  readOnly: string,
): Planned {
  const problems: CellProblem[] = [];
  const update: { id: string; fields: TableFields }[] = [];
  const add: TableFields[] = [];
  let cells = 0;
  /** Lines in which the words of this very edit stand, by column: none may be given twice. */
  const given = target.columns.map(() => new Map<string, number>());
  for (const [line, row] of target.rows.entries()) {
    let fields: TableFields = {};
    let touched = false;
    for (const [col, column] of target.columns.entries()) {
      const text = textAt(line, col);
      const problemAt = (problem: string) =>
        problems.push({ line: line + 1, name: nameOf(line), column: column.header, text, problem });
      if (!column.edit) {
        // What is only shown is not written; a copy of whole rows may carry it along.
        if (row && text !== column.text(row)) problemAt(readOnly);
        continue;
      }
      if (row ? text === editText(column, row) : text.trim() === '') continue;
      const parsed = column.edit.parse(text, row);
      if ('problem' in parsed) {
        problemAt(parsed.problem);
        continue;
      }
      const key = column.edit.uniqueKey?.(text);
      const before = key === undefined ? undefined : given[col]?.get(key);
      if (before !== undefined) {
        problemAt(bad('twice', { line: before }).problem);
        continue;
      }
      if (key !== undefined) given[col]?.set(key, line + 1);
      fields = { ...fields, ...parsed.fields };
      touched = true;
      cells += 1;
    }
    if (row === null) add.push(fields);
    else if (touched) update.push({ id: row.id, fields });
  }
  if (problems.length > 0) return { problems };
  const change: AnyChange = {
    ...(update.length > 0 ? { update } : {}),
    ...(add.length > 0 ? { add } : {}),
  };
  return { change, cells, rows: update.length + add.length };
}

/** One text for every cell of a block; an empty one clears them. */
export function planFill(
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  text: string | ((column: TableColumn) => string),
  names: readonly TableColumn[],
  readOnly: string,
): Planned {
  const editable = columns.filter((column) => column.edit);
  return planCells(
    { columns: editable, rows },
    (_row, col) => {
      const column = editable[col];
      return typeof text === 'string' || !column ? String(text) : text(column);
    },
    (line) => (rows[line] ? rowName(names, rows[line]) : ''),
    readOnly,
  );
}

type Paste = {
  cells: readonly (readonly string[])[];
  /** Columns from the active one to the right, and the rows from the active one down. */
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  /** Rows beyond the last may be added. */
  growing: boolean;
  /** All columns of the table: by them rows are named, and titles found. */
  names: readonly TableColumn[];
  readOnly: string;
};

/** The columns that a line of titles names, in its order; null where it is none. */
function columnsOfTitles(
  line: readonly string[],
  columns: readonly TableColumn[],
): readonly TableColumn[] | null {
  const named = line.map((cell) => columns.find(({ header }) => fold(header) === fold(cell.trim())));
  const found = named.filter((column) => column !== undefined);
  return line.length > 1 && new Set(found).size === line.length ? found : null;
}

type Pasted = { cells: readonly (readonly string[])[]; columns: readonly TableColumn[] };

/**
 * The lines of a paste that are rows, and the columns on which they fall: those that a first line of titles names, in
 * whatever order, else those from the active one to the right.
 */
export function placePaste({ cells, columns }: Pasted, all: readonly TableColumn[]): Pasted {
  const titled = columnsOfTitles(cells[0] ?? [], all);
  return titled ? { cells: cells.slice(1), columns: titled } : { cells, columns };
}

/** What a pasted text means for the rows and columns that it falls on; see `Planned`. */
export function planPaste(paste: Paste): Planned {
  const { rows } = paste;
  const { cells: body, columns } = placePaste(paste, paste.names);
  const width = Math.max(0, ...body.map((line) => line.findLastIndex((cell) => cell.trim() !== '') + 1));
  if (width > columns.length) return { misfit: { kind: 'columns', given: width, room: columns.length } };
  const over = body.slice(rows.length).filter((line) => !isBlank(line));
  if (over.length > 0 && !paste.growing)
    return { misfit: { kind: 'rows', given: body.length, room: rows.length } };
  if (body.length > limits.recordsPerAct)
    return { misfit: { kind: 'limit', given: body.length, room: limits.recordsPerAct } };
  const covered = Math.max(...body.map((line) => line.length), 0);
  const onto = body.slice(0, rows.length);
  const lines = [...onto, ...over];
  return planCells(
    {
      columns: columns.slice(0, Math.min(covered, columns.length)),
      rows: [...rows.slice(0, onto.length), ...over.map(() => null)],
    },
    (line, col) => {
      const cell = lines[line]?.[col];
      const row = rows[line];
      const column = columns[col];
      // A short line says nothing about the cells that it does not reach.
      if (cell === undefined) return row && column ? editText(column, row) : '';
      return cell;
    },
    (line) => {
      const row = line < onto.length ? rows[line] : undefined;
      return row ? rowName(paste.names, row) : (lines[line]?.find((cell) => cell.trim() !== '') ?? '');
    },
    paste.readOnly,
  );
}
