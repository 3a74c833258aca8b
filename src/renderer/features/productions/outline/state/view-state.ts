import type { Column } from '../model/columns.ts';
import type { Level } from '../model/levels.ts';

/** A cell that is being edited, and what was on the screen when that began. */
export type Editing = {
  id: string;
  column: Column;
  /** The text that the edit starts with instead of the cell's own (typing replaces). */
  seed: string | null;
  /** Journal sequence of what the user saw, so that the planner can refuse an edit of something stale. */
  baseSeq: number;
};

export type ViewState = {
  focusId: string | null;
  /** The fixed end of a range made with Shift. */
  anchorId: string | null;
  selected: ReadonlySet<string>;
  collapsed: ReadonlySet<string>;
  /** The level button that is pressed; null after single groups were opened or closed. */
  level: Level | null;
  editing: Editing | null;
};

export const emptyView: ViewState = {
  focusId: null,
  anchorId: null,
  selected: new Set(),
  collapsed: new Set(),
  level: 'all',
  editing: null,
};

/** Click, or an arrow key: this row alone. */
export function selectOne(view: ViewState, id: string): ViewState {
  return { ...view, focusId: id, anchorId: id, selected: new Set([id]) };
}

/** Ctrl+click: in or out of the selection. The last selected row stays. */
export function toggleOne(view: ViewState, id: string): ViewState {
  const selected = new Set(view.selected);
  if (!selected.delete(id)) selected.add(id);
  if (selected.size === 0) selected.add(id);
  return { ...view, focusId: id, anchorId: id, selected };
}

/** Shift: everything between the anchor and this row. */
export function selectRange(view: ViewState, order: readonly string[], id: string): ViewState {
  const anchorId = view.anchorId !== null && order.includes(view.anchorId) ? view.anchorId : id;
  const [from, to] = [order.indexOf(anchorId), order.indexOf(id)];
  const selected = new Set(order.slice(Math.min(from, to), Math.max(from, to) + 1));
  return { ...view, focusId: id, anchorId, selected };
}

export function selectMany(view: ViewState, ids: readonly string[]): ViewState {
  const focusId = ids[0] ?? view.focusId;
  return { ...view, focusId, anchorId: focusId, selected: new Set(ids) };
}

/** A row alone, with all groups around it open. */
export function revealOne(view: ViewState, id: string, above: readonly string[]): ViewState {
  const collapsed = new Set(view.collapsed);
  for (const group of above) collapsed.delete(group);
  const opened = collapsed.size !== view.collapsed.size;
  return { ...selectOne(view, id), ...(opened ? { collapsed, level: null } : {}) };
}

/** Opens or closes a group. */
export function setOpen(view: ViewState, id: string, open: boolean): ViewState {
  if (view.collapsed.has(id) !== open) return view;
  const collapsed = new Set(view.collapsed);
  if (open) collapsed.delete(id);
  else collapsed.add(id);
  return { ...view, collapsed, level: null };
}

/**
 * After the rows changed: what is gone leaves the selection, and a focus that is gone goes to the row that took its
 * place.
 */
export function keepWithin(view: ViewState, before: readonly string[], order: readonly string[]): ViewState {
  const there = new Set(order);
  const selected = [...view.selected].filter((id) => there.has(id));
  let focusId = view.focusId;
  if (focusId !== null && !there.has(focusId)) {
    const at = before.indexOf(focusId);
    const next =
      before.slice(at + 1).find((id) => there.has(id)) ??
      before.slice(0, Math.max(0, at)).findLast((id) => there.has(id));
    focusId = next ?? order[0] ?? null;
  }
  // A row that was deleted elsewhere takes its open edit along.
  const editing = view.editing && there.has(view.editing.id) ? view.editing : null;
  if (focusId === view.focusId && selected.length === view.selected.size && editing === view.editing)
    return view;
  if (selected.length === 0 && focusId !== null) selected.push(focusId);
  const anchorId = view.anchorId !== null && there.has(view.anchorId) ? view.anchorId : focusId;
  return { ...view, focusId, anchorId, selected: new Set(selected), editing };
}

/** A stand-in row got its stored id. */
export function renameRow(view: ViewState, from: string, to: string): ViewState {
  const swap = (id: string | null) => (id === from ? to : id);
  const swapAll = (ids: ReadonlySet<string>) =>
    ids.has(from) ? new Set([...ids].map((id) => (id === from ? to : id))) : ids;
  return {
    ...view,
    focusId: swap(view.focusId),
    anchorId: swap(view.anchorId),
    selected: swapAll(view.selected),
    collapsed: swapAll(view.collapsed),
    editing: view.editing?.id === from ? { ...view.editing, id: to } : view.editing,
  };
}
