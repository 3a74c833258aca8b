import { HEAD_ROW, NEW_ROW } from './table-types.ts';

export type At = { row: string; col: string };

/**
 * Where the keyboard is (`active`) and the far corner of the block that is selected with it (`head`). `whole` rows were
 * asked for, so that Delete means them and not their contents.
 */
export type View = { active: At | null; head: At | null; whole: boolean };
export const emptyView: View = { active: null, head: null, whole: false };

/** What selecting needs of the table: ids of its rows from top to bottom, the new line included, and columns. */
export type Frame = {
  order: readonly string[];
  indexOf: ReadonlyMap<string, number>;
  columns: readonly { key: string }[];
};

/** First and last row and column of the block, as places in the frame. */
export type Block = { top: number; bottom: number; left: number; right: number };

const columnAt = (frame: Frame, col: string) => frame.columns.findIndex((column) => column.key === col);

/** The head stands above the first row. */
const rowAt = (frame: Frame, row: string) => (row === HEAD_ROW ? -1 : (frame.indexOf.get(row) ?? -2));

export function blockOf(view: View, frame: Frame): Block | null {
  const { active } = view;
  if (!active || active.row === HEAD_ROW) return null;
  const head = view.head ?? active;
  const rows = [rowAt(frame, active.row), rowAt(frame, head.row)];
  const cols = [columnAt(frame, active.col), columnAt(frame, head.col)];
  if (rows.some((at) => at < 0) || cols.some((at) => at < 0)) return null;
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...cols),
    right: Math.max(...cols),
  };
}

/** Ids of the block's stored rows. */
export function rowsOfBlock(block: Block | null, frame: Frame): string[] {
  return block ? frame.order.slice(block.top, block.bottom + 1).filter((id) => id !== NEW_ROW) : [];
}

export const selectCell = (at: At): View => ({ active: at, head: at, whole: false });

/** Shift: the block reaches to this cell, the active cell stays. Neither the head nor the new line is in a block. */
export function extendTo(view: View, at: At): View {
  const { active } = view;
  if (
    !active ||
    active.row === HEAD_ROW ||
    active.row === NEW_ROW ||
    at.row === HEAD_ROW ||
    at.row === NEW_ROW
  )
    return view;
  return { active, head: at, whole: false };
}

const lastRow = (frame: Frame) => frame.order.findLastIndex((id) => id !== NEW_ROW);

function block(
  frame: Frame,
  view: View,
  rows: [number, number],
  cols: [number, number],
  whole: boolean,
): View {
  const at = (row: number, col: number): At | null => {
    const [id, column] = [frame.order[row], frame.columns[col]];
    return id === undefined || column === undefined ? null : { row: id, col: column.key };
  };
  const [active, head] = [at(rows[0], cols[0]), at(rows[1], cols[1])];
  return active && head ? { active, head, whole } : view;
}

export function selectAll(view: View, frame: Frame): View {
  return block(frame, view, [0, lastRow(frame)], [0, frame.columns.length - 1], true);
}

/** Whole rows of the block, or from the active row to this one. */
export function selectRows(view: View, frame: Frame, from?: string, to?: string): View {
  const now = blockOf(view, frame);
  const top = from === undefined ? now?.top : frame.indexOf.get(from);
  const bottom = to === undefined ? (now?.bottom ?? top) : frame.indexOf.get(to);
  if (top === undefined || bottom === undefined || frame.order[top] === NEW_ROW) return view;
  return block(frame, view, [top, Math.min(bottom, lastRow(frame))], [0, frame.columns.length - 1], true);
}

export function selectColumns(view: View, frame: Frame): View {
  const now = blockOf(view, frame);
  const col = view.active ? columnAt(frame, view.active.col) : -1;
  const [left, right] = now ? [now.left, now.right] : [col, col];
  return left < 0 ? view : block(frame, view, [0, lastRow(frame)], [left, right], false);
}

export type Move = { rows?: number; cols?: number; toRow?: 'first' | 'last'; toCol?: 'first' | 'last' };

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** Where a step from a cell ends: within the table, up to the head, down to the line of the new row. */
export function stepFrom(at: At | null, frame: Frame, move: Move): At | null {
  const columns = frame.columns.length;
  if (columns === 0) return null;
  const row = at ? rowAt(frame, at.row) : -2;
  const col = at ? Math.max(0, columnAt(frame, at.col)) : 0;
  const wantedRow =
    move.toRow === 'first' ? 0 : move.toRow === 'last' ? Math.max(0, lastRow(frame)) : row + (move.rows ?? 0);
  const wantedCol = move.toCol === 'first' ? 0 : move.toCol === 'last' ? columns - 1 : col + (move.cols ?? 0);
  // A page up ends in the first row; only a step from there goes on to the head.
  const least = row > 0 && wantedRow < 0 ? 0 : -1;
  const toRow = clamp(wantedRow, least, frame.order.length - 1);
  const id = toRow < 0 ? HEAD_ROW : frame.order[toRow];
  const column = frame.columns[clamp(wantedCol, 0, columns - 1)];
  return id === undefined || !column ? null : { row: id, col: column.key };
}

/** Tab: the next cell of the row, then the first of the next one; null at the end of the table. */
export function nextCell(at: At, frame: Frame, back: boolean): At | null {
  const col = columnAt(frame, at.col) + (back ? -1 : 1);
  if (frame.columns[col]) return { row: at.row, col: frame.columns[col].key };
  const row = rowAt(frame, at.row) + (back ? -1 : 1);
  const id = row === -1 ? HEAD_ROW : frame.order[row];
  const column = back ? frame.columns.at(-1) : frame.columns[0];
  return id === undefined || !column || row < -1 ? null : { row: id, col: column.key };
}

/**
 * After the rows or columns changed: the selection stays on its rows. A row that is gone hands the keyboard to the one
 * that took its place.
 */
export function keepWithin(view: View, before: Frame, frame: Frame): View {
  const { active } = view;
  if (!active) return view;
  const isThere = (at: At) =>
    (at.row === HEAD_ROW || frame.indexOf.has(at.row)) && columnAt(frame, at.col) >= 0;
  if (isThere(active)) {
    if (!view.head || isThere(view.head)) return view;
    return { ...view, head: active, whole: false };
  }
  let row = active.row;
  if (row !== HEAD_ROW && !frame.indexOf.has(row)) {
    const at = before.indexOf.get(row) ?? 0;
    const next =
      before.order.slice(at + 1).find((id) => frame.indexOf.has(id) && id !== NEW_ROW) ??
      before.order.slice(0, at).findLast((id) => frame.indexOf.has(id));
    row = next ?? frame.order[0] ?? HEAD_ROW;
  }
  const was = Math.max(0, columnAt(before, active.col));
  const column =
    columnAt(frame, active.col) >= 0
      ? active.col
      : frame.columns[Math.min(was, frame.columns.length - 1)]?.key;
  return column === undefined ? emptyView : selectCell({ row, col: column });
}
