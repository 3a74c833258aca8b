// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names the active cell
import { memo, type ReactNode } from 'react';
import styles from './paint-grid.module.css';

export type PaintRow = {
  key: string;
  head: ReactNode;
  label: string;
  /** A heading over all columns, without cells. */
  band?: boolean;
};
export type PaintColumn = {
  key: string;
  head: ReactNode;
  label: string;
  /** First of a group: a stronger line before it. */
  first?: boolean;
};
/** What a cell shows: `state` is for the style sheet, `text` for whoever does not see it. */
export type PaintCell = { state: string; text: string; content?: ReactNode };

type Props = {
  id: string;
  row: PaintRow;
  index: number;
  top: number;
  width: number;
  height: number;
  active: boolean;
  headWidth: number;
  columnWidth: number;
  columns: readonly PaintColumn[];
  from: number;
  to: number;
  cell: (row: number, col: number) => PaintCell;
};

/** One row with the cells `from` to `to`: drawn anew only when something in it changed. */
export const PaintGridRow = memo(function PaintGridRow({
  id,
  row,
  index,
  from,
  to,
  columns,
  columnWidth,
  headWidth,
  ...props
}: Props) {
  const cells = [];
  for (let col = from; col <= to && !row.band; col++) {
    const column = columns[col];
    const { state, text, content } = props.cell(index, col);
    cells.push(
      <div
        key={column?.key}
        id={`${id}-${index}-${col}`}
        role="gridcell"
        tabIndex={-1}
        aria-colindex={col + 2}
        aria-label={`${row.label}, ${column?.label ?? ''}: ${text}`}
        title={`${row.label} · ${column?.label ?? ''}\n${text}`}
        className={styles.cell}
        data-state={state}
        data-first={column?.first === true}
        style={{ left: headWidth + col * columnWidth, width: columnWidth }}
      >
        {content}
      </div>,
    );
  }
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={styles.row}
      data-band={row.band === true}
      style={{ top: props.top, width: props.width, height: props.height }}
    >
      <div
        role="rowheader"
        className={styles.rowHead}
        data-active={props.active}
        title={row.label}
        style={{ width: headWidth }}
        {...(row.band ? { 'aria-colspan': columns.length + 1 } : {})}
      >
        {row.head}
      </div>
      {cells}
    </div>
  );
});
