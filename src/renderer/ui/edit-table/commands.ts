import { type Planned, planFill } from './plan-edit.ts';
import { type At, blockOf, extendTo, rowsOfBlock, selectCell, type View } from './selection.ts';
import type { Drafts, TableSession } from './session.ts';
import { editText, HEAD_ROW, NEW_ROW, type TableColumn, type TableRow } from './table-types.ts';

export function rowOf(session: TableSession, id: string): TableRow | undefined {
  return session.model.rows[session.model.indexOf.get(id) ?? -1];
}

export function columnOf(session: TableSession, key: string): TableColumn | undefined {
  return session.model.columns.find((column) => column.key === key);
}

export const currentBlock = (session: TableSession) => blockOf(session.view.get(), session.model);

/** Rows and columns of the block; a block of the new line holds none. */
export function chosen(session: TableSession): { rows: TableRow[]; columns: readonly TableColumn[] } {
  const block = currentBlock(session);
  const rows = rowsOfBlock(block, session.model)
    .map((id) => rowOf(session, id))
    .filter((row) => row !== undefined);
  return { rows, columns: block ? session.model.columns.slice(block.left, block.right + 1) : [] };
}

function saySelection(session: TableSession): void {
  const block = currentBlock(session);
  if (!block) return;
  const [rows, cols] = [block.bottom - block.top + 1, block.right - block.left + 1];
  if (rows * cols > 1) session.spoken.set(session.words.selected(rows, cols));
}

/** Selects, and brings the moving corner into sight. `focus` gives the active cell the keyboard. */
export function setView(session: TableSession, view: View, focus = true): void {
  // Whoever moves on is not fetched back when a row that was put in arrives late.
  session.arriving = null;
  const before = session.view.get();
  if (view === before) {
    if (focus) session.focusActive();
    return;
  }
  session.wantsFocus = focus;
  session.view.set(view);
  const corner = view.head ?? view.active;
  if (corner) session.reveal(corner.row, corner.col);
  saySelection(session);
  // The active cell itself may be the same as before and is then not drawn anew.
  if (focus && view.active?.row === before.active?.row && view.active?.col === before.active?.col)
    session.focusActive();
  if (before.active?.row === NEW_ROW && view.active?.row !== NEW_ROW) void storeNewRow(session);
}

export function goTo(session: TableSession, at: At | null, extend = false): void {
  if (!at) return;
  const { view } = session;
  setView(session, extend ? extendTo(view.get(), at) : selectCell(at));
}

/** To the line that new rows are typed into, in the first cell that takes something. False where there is no such line. */
export function goToNewRow(session: TableSession): boolean {
  const column = session.model.columns.find((candidate) => candidate.edit);
  if (!column || !session.props.newRow) return false;
  goTo(session, { row: NEW_ROW, col: column.key });
  return true;
}

export function setDraft(
  session: TableSession,
  row: string,
  col: string,
  draft: { text: string; problem: string } | null,
): void {
  session.drafts.update((all): Drafts => {
    const { [col]: _old, ...others } = all.get(row) ?? {};
    if (draft === null && _old === undefined) return all;
    const next = new Map(all);
    const mine = draft ? { ...others, [col]: draft } : others;
    if (Object.keys(mine).length > 0) next.set(row, mine);
    else next.delete(row);
    return next;
  });
}

/** Opens the cell for writing; a refused text that waits in it is what the edit goes on with. */
export function beginEdit(session: TableSession, at: At, seed: string | null = null): void {
  const column = columnOf(session, at.col);
  if (!column?.edit || at.row === HEAD_ROW) return;
  if (at.row === NEW_ROW ? !session.props.newRow : !rowOf(session, at.row)) return;
  const waiting = session.drafts.get().get(at.row)?.[at.col]?.text;
  session.view.update((view) =>
    view.active?.row === at.row && view.active.col === at.col ? view : selectCell(at),
  );
  session.editing.set({ ...at, seed: seed ?? waiting ?? null, baseSeq: session.props.seq });
}

export function endEdit(session: TableSession, refocus: boolean): void {
  session.editing.set(null);
  session.typed.set(false);
  if (refocus) session.focusActive();
}

/** What stands in the cell now, typed or stored. */
export function storedText(session: TableSession, at: At): string {
  const column = columnOf(session, at.col);
  if (at.row === NEW_ROW) return session.newRow.get()[at.col]?.text ?? '';
  const row = rowOf(session, at.row);
  return row && column ? editText(column, row) : '';
}

/**
 * Takes an edit's text: into the new line, or as one act into the row; with `fill` into all rows of the block. Answers
 * why the column refuses it, or null. What the plan refuses stays in the cell as a draft.
 */
export function commitText(
  session: TableSession,
  at: At,
  text: string,
  fill = false,
  baseSeq?: number,
): string | null {
  const column = columnOf(session, at.col);
  if (!column?.edit) return null;
  if (at.row === NEW_ROW) return intoNewRow(session, column, text);
  const row = rowOf(session, at.row);
  if (!row) return null;
  const parsed = column.edit.parse(text, row);
  if ('problem' in parsed) return parsed.problem;
  setDraft(session, at.row, at.col, null);
  const others = fill ? chosen(session).rows : [];
  const plan = planFill([column], others.length > 1 ? others : [row], text, session.model.columns, '');
  void applyPlan(session, plan, baseSeq, others.length > 1 ? undefined : { at, text });
  return null;
}

/** Writes a planned edit as one act, or says why nothing was written. */
export async function applyPlan(
  session: TableSession,
  plan: Planned,
  baseSeq: number = session.props.seq,
  cell?: { at: At; text: string },
): Promise<boolean> {
  if (!('change' in plan)) {
    session.notice.set(plan);
    session.spoken.set(session.words.refused('problems' in plan ? plan.problems.length : 1));
    return false;
  }
  session.notice.set(null);
  if (plan.rows === 0) return true;
  keep(session, plan.change.update?.map((row) => row.id) ?? []);
  const stored = await session.props.write({ ...plan.change, baseSeq });
  if (!stored && cell)
    setDraft(session, cell.at.row, cell.at.col, { text: cell.text, problem: session.words.notStored });
  if (stored && plan.cells > 1) session.spoken.set(session.words.edited(plan.cells));
  return stored;
}

function keep(session: TableSession, ids: readonly string[]): void {
  session.kept.update((kept) => (ids.every((id) => kept.has(id)) ? kept : new Set([...kept, ...ids])));
}

function intoNewRow(session: TableSession, column: TableColumn, text: string): string | null {
  const { [column.key]: _old, ...others } = session.newRow.get();
  if (text.trim() === '') {
    session.newRow.set(others);
    return null;
  }
  const parsed = column.edit?.parse(text, null) ?? { fields: {} };
  if ('problem' in parsed) return parsed.problem;
  session.newRow.set({ ...others, [column.key]: { text, fields: parsed.fields } });
  return null;
}

/** Stores the new line as a row of its own, if anything was typed into it. What is refused stays in the line. */
export async function storeNewRow(session: TableSession): Promise<boolean> {
  const cells = session.newRow.get();
  const { newRow, write, seq } = session.props;
  if (!newRow || Object.keys(cells).length === 0) return true;
  // A cell that is still refused holds back the whole row.
  if (session.drafts.get().has(NEW_ROW)) return false;
  const given = Object.assign({}, ...Object.values(cells).map((cell) => cell.fields));
  session.newRow.set({});
  const stored = await write({ add: [newRow(given)], baseSeq: seq });
  if (stored) session.spoken.set(session.words.added);
  else if (Object.keys(session.newRow.get()).length === 0) session.newRow.set(cells);
  // The next one has been begun: what was refused is said, so that it can be typed again.
  else
    session.words.lost(
      Object.values(cells)
        .map((cell) => cell.text)
        .join(', '),
    );
  return stored;
}

/** Delete: empties the cells of the block that may be empty; if one may not, none is emptied. */
export function clearCells(session: TableSession): void {
  const { rows, columns } = chosen(session);
  const active = session.view.get().active;
  if (active?.row === NEW_ROW) {
    const column = columnOf(session, active.col);
    if (column) intoNewRow(session, column, '');
    return;
  }
  for (const row of rows) for (const column of columns) setDraft(session, row.id, column.key, null);
  void applyPlan(session, planFill(columns, rows, '', session.model.columns, session.words.readOnly));
}

/** Ctrl+D: the first row of the block goes down into the others; from a single row the one above it comes down. */
export function fillDown(session: TableSession): void {
  const { rows, columns } = chosen(session);
  const single = rows.length === 1;
  const [first] = rows;
  const above = first && session.model.rows[(session.model.indexOf.get(first.id) ?? 0) - 1];
  const source = single ? above : first;
  if (!source) return;
  const text = (column: TableColumn) => editText(column, source);
  const plan = planFill(
    columns,
    single ? rows : rows.slice(1),
    text,
    session.model.columns,
    session.words.readOnly,
  );
  void applyPlan(session, plan);
}

/** Ctrl+Enter: a new row behind the active one; the keyboard goes to it as soon as it is there. */
export async function insertRow(session: TableSession): Promise<void> {
  const { insert, newRow, write, seq } = session.props;
  const { active } = session.view.get();
  const row = active && rowOf(session, active.row);
  if (!insert || !newRow || !row) return;
  session.arriving = { known: new Set(session.model.order), col: active.col };
  const stored = await write({ add: [newRow(insert.row(row))], after: row.id, baseSeq: seq });
  if (stored) session.spoken.set(session.words.added);
  else session.arriving = null;
}

/** Rows of the block go, as one act; the toast of the writer has the way back. */
export async function removeRows(session: TableSession): Promise<void> {
  if (!session.props.removable) return;
  const { rows } = chosen(session);
  if (rows.length === 0) return;
  await session.props.write({ remove: rows.map((row) => row.id), baseSeq: session.props.seq });
  session.focusActive();
}

/** Alt+Up and Alt+Down: the rows of the block change places with the row above or below. */
export function stepRows(session: TableSession, by: -1 | 1): void {
  const block = currentBlock(session);
  if (!session.props.movable || !session.model.asGiven || !block) return;
  const ids = rowsOfBlock(block, session.model);
  const beside = block[by < 0 ? 'top' : 'bottom'] + by;
  if (!session.model.rows[beside]) return;
  void moveRows(session, ids, by < 0 ? beside : beside + 1);
}

/** Puts rows before the row at this place. */
export async function moveRows(session: TableSession, ids: readonly string[], before: number): Promise<void> {
  const moved = new Set(ids);
  const after = session.model.rows.slice(0, before).findLast((row) => !moved.has(row.id))?.id ?? null;
  const stored = await session.props.write({ move: [...ids], after, baseSeq: session.props.seq });
  const first = rowOf(session, ids[0] ?? '');
  if (stored && first) session.spoken.set(session.words.moved(before + 1));
  session.focusActive();
}

/** What would be lost if the table went away now, in words. */
export function unstoredTexts(session: TableSession): string[] {
  return [
    ...[...session.drafts.get().values()].flatMap((cells) => Object.values(cells).map((draft) => draft.text)),
    ...Object.values(session.newRow.get()).map((cell) => cell.text),
  ];
}

/** Drafts of rows that are gone cannot be stored any more; what they held is said. */
export function dropGoneDrafts(session: TableSession, ids: ReadonlySet<string>): void {
  const gone = [...session.drafts.get()].filter(([row]) => row !== NEW_ROW && !ids.has(row));
  if (gone.length === 0) return;
  session.words.lost(gone.flatMap(([, cells]) => Object.values(cells).map((draft) => draft.text)).join(', '));
  session.drafts.update((all) => new Map([...all].filter(([row]) => ids.has(row) || row === NEW_ROW)));
}
