import {
  beginEdit,
  clearCells,
  columnOf,
  commitText,
  fillDown,
  goTo,
  goToNewRow,
  insertRow,
  removeRows,
  setDraft,
  setView,
  stepRows,
  storedText,
} from './commands.ts';
import {
  type Move,
  nextCell,
  selectAll,
  selectCell,
  selectColumns,
  selectRows,
  stepFrom,
} from './selection.ts';
import type { TableSession } from './session.ts';
import { HEAD_ROW, NEW_ROW } from './table-types.ts';

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey'>;

/** What keys need of the table beyond its session. */
export type KeyActs = {
  /** Next order of the column whose head has the keyboard. */
  sort(col: string): void;
  openMenu(): void;
  focusFilter(): void;
};

function walkOf(event: Key, page: number): Move | null {
  const far = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case 'ArrowUp':
      return far ? { toRow: 'first' } : { rows: -1 };
    case 'ArrowDown':
      return far ? { toRow: 'last' } : { rows: 1 };
    case 'ArrowLeft':
      return far ? { toCol: 'first' } : { cols: -1 };
    case 'ArrowRight':
      return far ? { toCol: 'last' } : { cols: 1 };
    case 'Home':
      return far ? { toRow: 'first', toCol: 'first' } : { toCol: 'first' };
    case 'End':
      return far ? { toRow: 'last', toCol: 'last' } : { toCol: 'last' };
    case 'PageUp':
      return { rows: -page };
    case 'PageDown':
      return { rows: page };
    default:
      return null;
  }
}

/** Turns a flag over: a cell of its own kind, without a text to write. */
export function toggleFlag(session: TableSession, row: string, col: string): void {
  const text = storedText(session, { row, col });
  const [yes = '1', no = ''] = columnOf(session, col)?.edit?.options ?? [];
  commitText(session, { row, col }, text === yes ? no : yes, true);
}

/** Keyboard of the table outside an edit. True if the key was ours. */
export function handleGridKey(session: TableSession, event: Key, acts: KeyActs): boolean {
  const { active } = session.view.get();
  const leaves = session.tabLeaves && event.key === 'Tab';
  if (event.key !== 'Shift') session.tabLeaves = false;
  if (leaves) return false;
  const ctrl = event.ctrlKey || event.metaKey;
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
    acts.openMenu();
    return true;
  }
  if (event.altKey) return altKey(session, event, acts);
  // The end of a table is the line that new rows are typed into; a block ends in the last row.
  if (ctrl && event.key === 'End' && !event.shiftKey && goToNewRow(session)) return true;
  const walk = walkOf(event, session.pageRows());
  if (walk) {
    const from = event.shiftKey ? (session.view.get().head ?? active) : active;
    goTo(session, stepFrom(from, session.model, walk), event.shiftKey);
    return true;
  }
  if (ctrl && handleControlKey(session, event, acts)) return true;
  return !ctrl && handlePlainKey(session, event, acts);
}

function altKey(session: TableSession, event: Key, acts: KeyActs): boolean {
  const { active } = session.view.get();
  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return false;
  if (active?.row === HEAD_ROW) {
    if (event.key === 'ArrowDown') acts.openMenu();
    return true;
  }
  const input = active && columnOf(session, active.col)?.edit?.input;
  if (
    event.key === 'ArrowDown' &&
    active &&
    (input === 'choice' || input === 'choices') &&
    !session.props.movable
  )
    beginEdit(session, active);
  else stepRows(session, event.key === 'ArrowUp' ? -1 : 1);
  return true;
}

function handleControlKey(session: TableSession, event: Key, acts: KeyActs): boolean {
  const view = session.view.get();
  switch (event.key.toLowerCase()) {
    case 'a':
      setView(session, selectAll(view, session.model));
      return true;
    case ' ':
      setView(session, selectColumns(view, session.model));
      return true;
    case 'enter':
      if (session.props.insert) void insertRow(session);
      else if (session.props.onOpen && view.active) open(session, view.active.row);
      else return false;
      return true;
    case 'd':
      fillDown(session);
      return true;
    case 'f':
      acts.focusFilter();
      return true;
    case 'delete':
      void removeRows(session);
      return true;
    default:
      return false;
  }
}

function handlePlainKey(session: TableSession, event: Key, acts: KeyActs): boolean {
  const view = session.view.get();
  const { active } = view;
  if (!active) return false;
  const onHead = active.row === HEAD_ROW;
  const input = columnOf(session, active.col)?.edit?.input;
  switch (event.key) {
    case 'Tab': {
      const next = nextCell(active, session.model, event.shiftKey);
      if (next) goTo(session, next);
      return next !== null;
    }
    case 'Enter':
    case 'F2':
      if (onHead) acts.sort(active.col);
      else if (input === 'flag') toggleFlag(session, active.row, active.col);
      else if (input) beginEdit(session, active);
      else open(session, active.row);
      return true;
    case ' ':
      if (onHead) acts.sort(active.col);
      else if (event.shiftKey) setView(session, selectRows(view, session.model));
      else if (input === 'flag') toggleFlag(session, active.row, active.col);
      else if (input) beginEdit(session, active);
      return true;
    case 'Delete':
      if (onHead) return true;
      if (view.whole && session.props.removable) void removeRows(session);
      else clearCells(session);
      return true;
    case 'Backspace':
      if (!onHead && input && input !== 'flag') beginEdit(session, active, '');
      return true;
    case 'Escape':
      // With nothing to give up here, it is for what stands around the table.
      session.tabLeaves = true;
      return giveUp(session);
    default:
      return false;
  }
}

/** Escape: a refused text, a row begun, a notice, a block. False if there is nothing of these. */
function giveUp(session: TableSession): boolean {
  const { active, head } = session.view.get();
  if (!active) return false;
  const draft = session.drafts.get().get(active.row)?.[active.col] !== undefined;
  const begun = active.row === NEW_ROW && Object.keys(session.newRow.get()).length > 0;
  const block = head !== null && (head.row !== active.row || head.col !== active.col);
  const notice = session.notice.get() !== null;
  if (draft) setDraft(session, active.row, active.col, null);
  else if (begun) session.newRow.set({});
  session.notice.set(null);
  if (block) setView(session, selectCell(active));
  return draft || begun || block || notice;
}

function open(session: TableSession, id: string): void {
  const row = session.model.rows[session.model.indexOf.get(id) ?? -1];
  if (row) session.props.onOpen?.(row);
}

/** A key that types a character: the edit begins with it, as in a spreadsheet. Input methods send `Process`. */
export function typesText(event: Key): boolean {
  return (
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey &&
    event.key !== ' ' &&
    (event.key.length === 1 || event.key === 'Process' || event.key === 'Unidentified')
  );
}
