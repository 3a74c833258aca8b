// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names the active cell
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  type Ref,
  useCallback,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { zoom } from '../zoom.ts';
import { type Area, areaOf, type CellAt, stepFrom } from './area.ts';
import styles from './paint-grid.module.css';
import { type PaintCell, type PaintColumn, PaintGridRow, type PaintRow } from './paint-grid-row.tsx';

/** A head over the columns `from` to `to`. */
export type PaintGroup = { key: string; from: number; to: number; head: ReactNode; label: string };
export type PaintGridHandle = { show: (at: CellAt) => void };

type Props = {
  label: string;
  rows: readonly PaintRow[];
  columns: readonly PaintColumn[];
  groups?: readonly PaintGroup[];
  corner: ReactNode;
  rowHeight: number;
  columnWidth: number;
  /** Width of the rows' heads, height of the columns'. */
  headWidth: number;
  headHeight: number;
  groupHeight?: number;
  /** Keeps its identity while nothing in it changes: cells are drawn anew with it. */
  cell: (row: number, col: number) => PaintCell;
  /** What a stroke that begins at a cell does, as the style sheet knows it: it is drawn so while it is in the hand. */
  strokeAt: (at: CellAt) => string;
  /** A stroke is done; answers what is said of it, or nothing. */
  onStroke: (area: Area, stroke: string) => string | null;
  /** A key on a selection that is none of the grid's own; answers whether it was taken, and what is said. */
  onKey: (key: string, area: Area) => string | null | undefined;
  className?: string;
  ref?: Ref<PaintGridHandle>;
};

type Selection = { anchor: CellAt; active: CellAt };
type Stroke = Selection & { doing: string };

/**
 * A grid whose cells are filled by strokes: drag over them, or choose them by arrows and Shift and press a key. Rows
 * and columns are drawn as far as they are seen; heads stay in view. One stroke is one call of `onStroke`.
 */
export function PaintGrid(props: Props) {
  const { rows, columns, groups, rowHeight, columnWidth, headWidth, headHeight, groupHeight = 0 } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [selection, setSelection] = useState<Selection | null>(null);
  const [stroke, setStroke] = useState<Stroke | null>(null);
  const [spoken, setSpoken] = useState('');
  const pointer = useRef({ x: 0, y: 0, touch: false });
  const top = headHeight + groupHeight;

  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 4,
    paddingStart: top,
    scrollPaddingStart: top,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => columnWidth,
    overscan: 4,
    paddingStart: headWidth,
    scrollPaddingStart: headWidth,
  });
  // The columns may share another width since: what was measured of them counts no more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is about the change of the width
  useLayoutEffect(() => across.measure(), [across, columnWidth]);
  const seen = across.getVirtualItems();
  const [firstCol, lastCol] = [seen[0]?.index ?? 0, seen.at(-1)?.index ?? -1];

  const isBand = (row: number) => rows[row]?.band === true;
  const home = (): CellAt | null => {
    const row = rows.findIndex((each) => !each.band);
    return row < 0 || columns.length === 0 ? null : { row, col: 0 };
  };
  const within = (at: CellAt) => at.row < rows.length && at.col < columns.length && !isBand(at.row);
  const chosen = selection && within(selection.active) && within(selection.anchor) ? selection : null;
  const reveal = useCallback(
    ({ row, col }: CellAt) => {
      down.scrollToIndex(row, { align: 'auto' });
      across.scrollToIndex(col, { align: 'auto' });
    },
    [down, across],
  );
  const select = (next: Selection) => {
    setSelection(next);
    reveal(next.active);
  };
  useImperativeHandle(props.ref, () => ({
    show: (at) => {
      // The focus chooses a first cell where none is chosen yet: it comes before the one that is meant.
      scroller.current?.focus();
      select({ anchor: at, active: at });
    },
  }));

  /** The cell under the pointer, or the nearest one. */
  const cellUnder = (): CellAt | null => {
    const box = scroller.current;
    if (!box || columns.length === 0) return null;
    const { left, top: above } = box.getBoundingClientRect();
    const x = (pointer.current.x - left) / zoom() + box.scrollLeft - headWidth;
    const y = (pointer.current.y - above) / zoom() + box.scrollTop - top;
    const row = Math.max(0, Math.min(rows.length - 1, Math.floor(y / rowHeight)));
    const col = Math.max(0, Math.min(columns.length - 1, Math.floor(x / columnWidth)));
    return isBand(row) ? null : { row, col };
  };
  const onCell = (event: PointerEvent) =>
    event.target instanceof Element && event.target.closest('[role="gridcell"]') !== null;

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    pointer.current = { x: event.clientX, y: event.clientY, touch: event.pointerType === 'touch' };
    if (event.button !== 0 || !onCell(event) || pointer.current.touch) return;
    const at = cellUnder();
    if (!at) return;
    if (event.shiftKey) {
      setSelection({ anchor: chosen?.anchor ?? at, active: at });
      return;
    }
    event.currentTarget.setPointerCapture(event.pointerId);
    setStroke({ anchor: at, active: at, doing: props.strokeAt(at) });
    setSelection({ anchor: at, active: at });
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!stroke) return;
    pointer.current = { ...pointer.current, x: event.clientX, y: event.clientY };
    const at = cellUnder();
    if (!at || (at.row === stroke.active.row && at.col === stroke.active.col)) return;
    setStroke({ ...stroke, active: at });
    reveal(at);
  };
  const finish = () => {
    if (!stroke) return;
    setStroke(null);
    setSelection({ anchor: stroke.anchor, active: stroke.active });
    setSpoken(props.onStroke(areaOf(stroke.anchor, stroke.active), stroke.doing) ?? '');
  };
  // A finger scrolls; its tap paints the one cell.
  const onTap = () => {
    const at = pointer.current.touch ? cellUnder() : null;
    if (at) setSpoken(props.onStroke(areaOf(at, at), props.strokeAt(at)) ?? '');
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape' && stroke) {
      event.stopPropagation();
      setStroke(null);
      return;
    }
    if (event.altKey || event.metaKey || stroke) return;
    const now = chosen ?? (home() && { anchor: home() as CellAt, active: home() as CellAt });
    if (!now) return;
    const size = { rows: rows.length, cols: columns.length };
    const next = stepFrom(now.active, event.key, event.ctrlKey, size, isBand);
    if (next) {
      event.preventDefault();
      select({ anchor: event.shiftKey ? now.anchor : next, active: next });
      return;
    }
    if (event.ctrlKey) return;
    const said = props.onKey(event.key, areaOf(now.anchor, now.active));
    if (said === undefined) return;
    event.preventDefault();
    if (said !== null) setSpoken(said);
  };

  const shown = stroke ?? chosen;
  const active = shown?.active;
  const cellId = (row: number, col: number) => `${id}-${row}-${col}`;
  const activeIsDrawn =
    active !== undefined &&
    active.col >= firstCol &&
    active.col <= lastCol &&
    down.getVirtualItems().some(({ index }) => index === active.row);
  const box = (area: Area) => ({
    top: top + area.top * rowHeight,
    left: headWidth + area.left * columnWidth,
    width: (area.right - area.left + 1) * columnWidth,
    height: (area.bottom - area.top + 1) * rowHeight,
  });
  const width = headWidth + columns.length * columnWidth;
  const bodyHeight = rows.length * rowHeight;
  return (
    <div className={`${styles.frame} ${props.className ?? ''}`}>
      <div
        ref={scroller}
        className={styles.grid}
        role="grid"
        aria-label={props.label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        aria-activedescendant={activeIsDrawn ? cellId(active.row, active.col) : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={() => {
          const first = home();
          if (!chosen && first) setSelection({ anchor: first, active: first });
        }}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={finish}
        onPointerCancel={() => setStroke(null)}
        onClick={onTap}
      >
        <div className={styles.sheet} role="presentation" style={{ width, height: top + bodyHeight }}>
          <div className={styles.heads} role="rowgroup" style={{ height: top, width }}>
            {groups && (
              <div role="row" className={styles.groupRow} style={{ height: groupHeight }} aria-hidden="true">
                {groups
                  .filter(({ from, to }) => to >= firstCol && from <= lastCol)
                  .map((group) => (
                    <span
                      key={group.key}
                      className={styles.group}
                      title={group.label}
                      style={{
                        left: headWidth + group.from * columnWidth,
                        width: (group.to - group.from + 1) * columnWidth,
                      }}
                    >
                      <span className={styles.groupText} style={{ left: headWidth }}>
                        {group.head}
                      </span>
                    </span>
                  ))}
              </div>
            )}
            <div role="row" aria-rowindex={1} className={styles.headRow} style={{ height: headHeight }}>
              <span
                role="columnheader"
                className={styles.corner}
                style={{ width: headWidth, height: top, marginTop: -groupHeight }}
              >
                {props.corner}
              </span>
              {seen.map(({ index, start }) => {
                const column = columns[index];
                if (!column) return null;
                return (
                  <span
                    key={column.key}
                    role="columnheader"
                    aria-colindex={index + 2}
                    aria-label={column.label}
                    title={column.label}
                    className={styles.columnHead}
                    data-first={column.first === true}
                    data-active={active?.col === index}
                    style={{ left: start, width: columnWidth }}
                  >
                    {column.head}
                  </span>
                );
              })}
            </div>
          </div>
          <div role="rowgroup">
            {down.getVirtualItems().map(({ index, start }) => {
              const row = rows[index];
              if (!row) return null;
              return (
                <PaintGridRow
                  key={row.key}
                  id={id}
                  row={row}
                  index={index}
                  top={start}
                  width={width}
                  height={rowHeight}
                  active={active?.row === index}
                  headWidth={headWidth}
                  columnWidth={columnWidth}
                  columns={columns}
                  from={firstCol}
                  to={lastCol}
                  cell={props.cell}
                />
              );
            })}
          </div>
          {shown && (
            <div
              aria-hidden="true"
              className={styles.selection}
              data-stroke={stroke?.doing}
              style={box(areaOf(shown.anchor, shown.active))}
            />
          )}
          {active && <div aria-hidden="true" className={styles.active} style={box(areaOf(active, active))} />}
        </div>
      </div>
      <div role="status" aria-live="polite" className="visually-hidden">
        {spoken}
      </div>
    </div>
  );
}
