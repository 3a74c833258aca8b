import { type FocusEvent, type MouseEvent, useMemo, useRef } from 'react';
import { beginEdit, chosen, columnOf, goTo, setView, storeNewRow } from './commands.ts';
import { type KeyActs, toggleFlag } from './grid-keys.ts';
import { type At, extendTo, selectAll, selectCell, selectRows } from './selection.ts';
import { useTableSession } from './session.ts';
import { HEAD_ROW, NEW_ROW } from './table-types.ts';

type Spot = { row: string; col: string | undefined; act: string | undefined; gutter: boolean };

function spotOf(target: EventTarget): Spot | null {
  if (!(target instanceof Element) || target.closest('input, textarea, [popover]')) return null;
  const row = target.closest<HTMLElement>('[data-row]')?.dataset.row;
  if (row === undefined) return null;
  return {
    row,
    col: target.closest<HTMLElement>('[data-col]')?.dataset.col,
    act: target.closest<HTMLElement>('[data-act]')?.dataset.act,
    gutter: target.closest('[data-gutter]') !== null,
  };
}

/** Selecting by mouse: cells, blocks by dragging or Shift, rows in the gutter; double click edits. */
export function useGridMouse(acts: Pick<KeyActs, 'sort'>) {
  const session = useTableSession();
  const sweeping = useRef(false);
  return useMemo(() => {
    const isInBlock = (row: string, col: string) => {
      const { rows, columns } = chosen(session);
      return rows.some((each) => each.id === row) && columns.some((column) => column.key === col);
    };
    const openMenu = (at: At, x: number, y: number) => {
      if (at.row !== HEAD_ROW && !isInBlock(at.row, at.col)) goTo(session, at);
      session.menu.set({ x, y, col: at.row === HEAD_ROW ? at.col : null });
    };
    const stopSweep = () => {
      sweeping.current = false;
    };
    return {
      onMouseDown(event: MouseEvent) {
        const spot = spotOf(event.target);
        if (!spot || event.button !== 0 || spot.act) return;
        const first = session.model.columns[0]?.key ?? '';
        // The cell takes the keyboard by itself below, and no text of the page is selected by a sweep.
        event.preventDefault();
        (document.activeElement as HTMLElement | null)?.blur();
        if (spot.gutter) {
          if (
            event.target instanceof Element &&
            event.target.closest('[data-grip]') &&
            chosen(session).rows.some((row) => row.id === spot.row)
          )
            return;
          if (spot.row === NEW_ROW) goTo(session, { row: NEW_ROW, col: first });
          else {
            const from = event.shiftKey ? (session.view.get().active?.row ?? spot.row) : spot.row;
            setView(session, selectRows(session.view.get(), session.model, from, spot.row));
          }
          return;
        }
        if (spot.col === undefined || spot.row === HEAD_ROW) return;
        const at = { row: spot.row, col: spot.col };
        setView(session, event.shiftKey ? extendTo(session.view.get(), at) : selectCell(at));
        sweeping.current = true;
        window.addEventListener('mouseup', stopSweep, { once: true });
      },
      onMouseOver(event: MouseEvent) {
        if (!sweeping.current || event.buttons !== 1) return;
        const spot = spotOf(event.target);
        if (!spot?.col || spot.row === HEAD_ROW) return;
        setView(session, extendTo(session.view.get(), { row: spot.row, col: spot.col }));
      },
      onClick(event: MouseEvent) {
        const spot = spotOf(event.target);
        if (!spot) return;
        const first = session.model.columns[0]?.key ?? '';
        if (spot.act === 'all') setView(session, selectAll(session.view.get(), session.model));
        else if (spot.act === 'menu' && event.target instanceof Element) {
          const box = event.target.getBoundingClientRect();
          if (spot.col === undefined && !chosen(session).rows.some((row) => row.id === spot.row))
            setView(session, selectRows(session.view.get(), session.model, spot.row, spot.row));
          if (spot.row === HEAD_ROW && spot.col) goTo(session, { row: HEAD_ROW, col: spot.col });
          session.menu.set({
            x: box.left,
            y: box.bottom,
            col: spot.row === HEAD_ROW ? (spot.col ?? first) : null,
          });
        } else if (spot.row === HEAD_ROW && spot.col !== undefined) {
          goTo(session, { row: HEAD_ROW, col: spot.col });
          acts.sort(spot.col);
        }
      },
      onDoubleClick(event: MouseEvent) {
        const spot = spotOf(event.target);
        if (!spot?.col || spot.act || spot.row === HEAD_ROW) return;
        const at = { row: spot.row, col: spot.col };
        const edit = columnOf(session, spot.col)?.edit;
        const row = session.model.rows[session.model.indexOf.get(spot.row) ?? -1];
        if (edit?.input === 'flag') toggleFlag(session, at.row, at.col);
        else if (edit) beginEdit(session, at);
        else if (row) session.props.onOpen?.(row);
      },
      onContextMenu(event: MouseEvent) {
        const spot = spotOf(event.target);
        const col = spot?.col ?? session.model.columns[0]?.key;
        if (!spot || col === undefined) return;
        event.preventDefault();
        openMenu({ row: spot.row, col }, event.clientX, event.clientY);
      },
      onBlur(event: FocusEvent) {
        // The line of the new row is stored when the keyboard leaves the table, but not for its menu.
        const to = event.relatedTarget;
        const inside = to instanceof Node && event.currentTarget.contains(to);
        if (inside || (to instanceof Element && to.closest('[role="menu"]'))) return;
        session.hasFocus = false;
        if (session.view.get().active?.row === NEW_ROW && to !== null) void storeNewRow(session);
      },
    };
  }, [session, acts]);
}
