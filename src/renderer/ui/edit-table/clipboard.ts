import { joinTable, splitTable } from '../../../shared/text/table-text.ts';
import { applyPlan, chosen, currentBlock } from './commands.ts';
import { placePaste, planFill, planPaste } from './plan-edit.ts';
import { selectCell } from './selection.ts';
import type { TableSession } from './session.ts';
import { editText, NEW_ROW, type TableColumn, type TableRow } from './table-types.ts';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');

/** Cells as text for a spreadsheet and as a table for a document; numbers with leading zeros stay texts there. */
export function copyCells(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
): { text: string; html: string } {
  const cells = rows.map((row) => columns.map((column) => editText(column, row)));
  const lines = cells.map(
    (line) =>
      `<tr>${line.map((cell) => `<td style="mso-number-format:'\\@'">${escaped(cell)}</td>`).join('')}</tr>`,
  );
  return { text: joinTable(cells), html: `<meta charset="utf-8"><table>${lines.join('')}</table>` };
}

/** Cells of a text; the line break at its end, which spreadsheets write, is no row. */
export function readCells(text: string): string[][] {
  return splitTable(text.replace(/(\r\n|\r|\n)$/, '')).map((line) =>
    line.map((cell) => cell.replaceAll('\r\n', '\n')),
  );
}

export function copyBlock(session: TableSession): { text: string; html: string } | null {
  const { rows, columns } = chosen(session);
  if (rows.length === 0 || columns.length === 0) return null;
  session.spoken.set(session.words.copied(rows.length * columns.length));
  return copyCells(rows, columns);
}

/** Pastes a text from the active cell to the right and down; one cell fills the whole block. One act, or nothing. */
export async function pasteText(session: TableSession, text: string): Promise<void> {
  const { model, props, words } = session;
  const cells = readCells(text);
  const block = currentBlock(session);
  if (!block || cells.length === 0) return;
  const { rows, columns } = chosen(session);
  const [only] = cells[0] ?? [];
  if (
    cells.length === 1 &&
    cells[0]?.length === 1 &&
    only !== undefined &&
    rows.length * columns.length > 1
  ) {
    await applyPlan(session, planFill(columns, rows, only, model.columns, words.readOnly));
    return;
  }
  const onNew = model.order[block.top] === NEW_ROW;
  const plan = planPaste({
    cells,
    columns: model.columns.slice(block.left),
    rows: onNew ? [] : model.rows.slice(block.top),
    growing: props.newRow !== undefined,
    names: model.columns,
    readOnly: words.readOnly,
  });
  if ('change' in plan && plan.change.add && props.newRow) {
    const { newRow } = props;
    plan.change.add = plan.change.add.map((fields) => newRow(fields));
  }
  const stored = await applyPlan(session, plan);
  if (!stored || !('change' in plan)) return;
  const from = model.columns.slice(block.left);
  const { cells: body, columns: onto } = placePaste({ cells, columns: from }, model.columns);
  const pasted = body.length;
  session.spoken.set(words.pasted(pasted));
  // By its titles it may have fallen anywhere: no block is left to be selected.
  if (onNew || onto.some((column, at) => column !== from[at])) return;
  const bottom = model.order[Math.min(block.top + pasted, model.rows.length) - 1];
  const right = model.columns[Math.min(block.left + (cells[0]?.length ?? 1), model.columns.length) - 1];
  const { active } = session.view.get();
  // What was pasted stays selected, as in a spreadsheet, unless the keyboard has gone on.
  const start = { row: model.order[block.top] ?? '', col: model.columns[block.left]?.key ?? '' };
  if (active?.row === start.row && active.col === start.col && bottom !== undefined && right)
    session.view.set({ ...selectCell(start), head: { row: bottom, col: right.key } });
}
