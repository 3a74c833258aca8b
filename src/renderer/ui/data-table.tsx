import { useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, type ReactNode, useMemo, useRef, useState } from 'react';
import styles from './data-table.module.css';
import { TableHead } from './data-table-head.tsx';
import { type Column, groupRows, type Sorting, sortRows } from './data-table-rows.ts';
import { useRowKeys } from './use-row-keys.ts';

/** Columns without a width share the rest; below this the table scrolls sideways instead of hiding its titles. */
const LEAST_FLEXIBLE = 220;
const LEAST_SHARE = 148;

function leastWidth(columns: readonly { width?: string }[]): number {
  const least = (width = '') => {
    if (width.endsWith('px')) return Number.parseInt(width, 10);
    return width === '' ? LEAST_FLEXIBLE : LEAST_SHARE;
  };
  return columns.reduce((sum, { width }) => sum + least(width), 0);
}

const ROW_HEIGHT = 28;
/** Shorter lists are drawn whole: the browser's own search then finds every row. */
const VIRTUAL_FROM = 200;

type Props<T> = {
  label: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  rowKey: (row: T) => string;
  /** Heading that the row stands under; rows come already in the order of their groups. */
  group?: (row: T) => string;
  onOpen?: (row: T) => void;
  /** Key of the row to begin at: the one that was left for its page. */
  startAt?: string | undefined;
  empty: ReactNode;
};

/** A read-only table in plain DOM: sticky sortable head, rows by keyboard, virtual when long. */
export function DataTable<T>(props: Props<T>) {
  const { columns, rows, rowKey, group, onOpen } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const lines = useMemo(
    () => groupRows(sortRows(rows, columns, sorting), group),
    [rows, columns, sorting, group],
  );
  const virtual = lines.length > VIRTUAL_FROM;
  const virtualizer = useVirtualizer({
    count: virtual ? lines.length : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 16,
  });
  const startIndex = () =>
    lines.findIndex((line) => line.kind === 'row' && rowKey(line.row) === props.startAt);
  const scrollTo = (index: number) => virtualizer.scrollToIndex(index);
  const keys = useRowKeys(scroller, lines, virtual ? scrollTo : null, startIndex);

  if (rows.length === 0) return <div className={styles.scroller}>{props.empty}</div>;

  const seen = virtualizer.getVirtualItems();
  const from = virtual ? (seen[0]?.index ?? 0) : 0;
  const to = virtual ? (seen.at(-1)?.index ?? -1) + 1 : lines.length;
  return (
    <div className={styles.scroller} ref={scroller} data-region="table">
      <table
        className={styles.table}
        style={{ minWidth: leastWidth(columns) }}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows take the focus, which makes it a grid
        role="grid"
        aria-label={props.label}
        aria-rowcount={lines.length + 1}
      >
        <TableHead columns={columns} sorting={sorting} onSort={setSorting} />
        <tbody onKeyDown={keys.onKeyDown}>
          <Spacer rows={from} columns={columns.length} />
          {lines.slice(from, to).map((line, offset) => {
            const index = from + offset;
            if (line.kind === 'group') {
              return (
                <tr key={`group ${line.title}`} className={styles.group} aria-rowindex={index + 2}>
                  <th colSpan={columns.length} scope="rowgroup">
                    {line.title} <span className={styles.count}>{line.count}</span>
                  </th>
                </tr>
              );
            }
            const { row } = line;
            return (
              <tr
                key={rowKey(row)}
                className={styles.row}
                data-index={index}
                data-key={rowKey(row)}
                data-open={onOpen ? 'yes' : undefined}
                data-arrival={onOpen ? 'yes' : undefined}
                aria-rowindex={index + 2}
                tabIndex={index === keys.active ? 0 : -1}
                onFocus={(event) => keys.onFocus(index, event.target)}
                onClick={() => onOpen?.(row)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
                  event.preventDefault();
                  onOpen?.(row);
                }}
              >
                {columns.map((column) => (
                  <Fragment key={column.key}>
                    <Cell column={column} row={row} />
                  </Fragment>
                ))}
              </tr>
            );
          })}
          <Spacer rows={lines.length - to} columns={columns.length} />
        </tbody>
      </table>
    </div>
  );
}

function Cell<T>({ column, row }: { column: Column<T>; row: T }) {
  const text = column.text?.(row);
  const content = column.cell ? column.cell(row) : text;
  return (
    <td data-align={column.align} title={text || undefined} data-strong={column.strong ? 'yes' : undefined}>
      {content}
    </td>
  );
}

function Spacer({ rows, columns }: { rows: number; columns: number }) {
  if (rows <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: only the rows with data can be focused, this is empty space
    <tr aria-hidden="true" style={{ height: rows * ROW_HEIGHT }}>
      <td colSpan={columns} />
    </tr>
  );
}
