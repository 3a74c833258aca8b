import { useLayoutEffect, useMemo, useRef } from 'react';
import { useStore } from '../store.ts';
import {
  createRowFolder,
  filterRows,
  linesOf,
  type Sorting,
  sortRows,
  type ValueFilters,
} from './arrange-rows.ts';
import { dropGoneDrafts, goTo } from './commands.ts';
import { keepWithin } from './selection.ts';
import type { TableModel, TableSession } from './session.ts';
import { isShown, type TableLayout } from './table-layout.ts';
import { NEW_ROW, type TableColumn } from './table-types.ts';

/** The user's order, else the table's own; a column that is no more sorts nothing. */
function sortingOf(
  chosen: Sorting | null,
  columns: readonly TableColumn[],
  usual: string | undefined,
): Sorting | null {
  const wanted = chosen ?? (usual === undefined ? null : { key: usual, descending: false });
  return wanted && columns.some((column) => column.key === wanted.key) ? wanted : null;
}

/** Filtered and sorted rows in visible columns; selection, drafts and focus follow the rows that stay. */
export function useTableModel(
  session: TableSession,
  layout: TableLayout,
  text: string,
  filters: ValueFilters,
): TableModel {
  const { columns: all, rows, group, groups, newRow, sortedBy } = session.props;
  const kept = useStore(session.kept, (ids) => ids);
  const { shown, sorting } = layout;
  const growing = newRow !== undefined;
  const columns = useMemo(
    () => all.filter((column) => isShown({ shown, widths: {}, sorting: null }, column)),
    [all, shown],
  );
  const folder = useMemo(() => createRowFolder(columns), [columns]);
  const found = useMemo(
    () => filterRows(rows, all, text, filters, kept, folder),
    [rows, all, text, filters, kept, folder],
  );
  const order = useMemo(() => sortingOf(sorting, all, sortedBy), [sorting, all, sortedBy]);
  const sorted = useMemo(() => sortRows(found, all, order), [found, all, order]);
  const model = useMemo((): TableModel => {
    const lines = linesOf(sorted, group, groups);
    const drawn = lines.filter((line) => line.kind === 'row').map((line) => line.row);
    const ids = drawn.map((row) => row.id);
    const places = growing ? [...ids, NEW_ROW] : ids;
    return {
      columns,
      rows: drawn,
      lines,
      order: places,
      indexOf: new Map(places.map((id, index) => [id, index])),
      lineOf: lines.flatMap((line, at) => (line.kind === 'row' ? [at] : [])),
      sorting: order,
      asGiven: order === null && found === rows && group === undefined,
    };
  }, [columns, sorted, group, groups, growing, order, found, rows]);
  // What is drawn below reads the model; what the change of rows does to the selection is drawn after it.
  const before = useRef(model);
  session.model = model;
  useLayoutEffect(() => {
    if (before.current === model) return;
    const view = keepWithin(session.view.get(), before.current, model);
    const grew = model.order.length > before.current.order.length;
    before.current = model;
    session.view.set(view);
    dropGoneDrafts(session, new Set(session.props.rows.map((row) => row.id)));
    const { arriving } = session;
    const come = arriving && model.order.find((id) => !arriving.known.has(id));
    if (arriving && come) {
      session.arriving = null;
      goTo(session, { row: come, col: arriving.col });
    }
    if (!session.hasFocus) return;
    // The line of the new row stays in sight when a row is added above it.
    if (grew && view.active?.row === NEW_ROW) session.reveal(NEW_ROW, view.active.col);
    if (document.activeElement === document.body) session.focusActive();
  }, [session, model]);
  return model;
}
