import { ArrowDown12Regular, ArrowUp12Regular } from '@fluentui/react-icons';
import { type KeyboardEvent, useState } from 'react';
import styles from './data-table.module.css';
import type { Column, Sorting } from './data-table-rows.ts';

type Props<T> = {
  columns: readonly Column<T>[];
  sorting: Sorting | null;
  onSort: (sorting: Sorting | null) => void;
};

/** Up, down, and back to the plan's own order. */
function next(sorting: Sorting | null, key: string): Sorting | null {
  if (sorting?.key !== key) return { key, descending: false };
  return sorting.descending ? null : { key, descending: true };
}

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => Math.min(last, at + 1),
  ArrowLeft: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_at, last) => last,
};

/** One tab stop for all buttons of the head; arrows go along it and, down, into the rows. */
function onHeadKeyDown(event: KeyboardEvent<HTMLTableRowElement>) {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  if (event.key === 'ArrowDown') {
    const row = event.currentTarget.closest('table')?.querySelector<HTMLElement>('tbody tr[tabindex="0"]');
    if (row) event.preventDefault();
    row?.focus();
    return;
  }
  const step = steps[event.key];
  if (!step) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.contains(event.target as Node));
  buttons[step(at, buttons.length - 1)]?.focus();
}

export function TableHead<T>({ columns, sorting, onSort }: Props<T>) {
  const sortable = (column: Column<T>) => column.sort !== undefined || column.compare !== undefined;
  const [stop, setStop] = useState<string | null>(null);
  const current = columns.some((column) => column.key === stop && sortable(column))
    ? stop
    : columns.find(sortable)?.key;
  return (
    <>
      <colgroup>
        {columns.map((column) => (
          <col key={column.key} style={column.width ? { width: column.width } : {}} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1} onKeyDown={onHeadKeyDown}>
          {columns.map((column) => {
            const chosen = sorting?.key === column.key ? sorting : null;
            const order = chosen ? (chosen.descending ? 'descending' : 'ascending') : undefined;
            return (
              <th key={column.key} scope="col" data-align={column.align} aria-sort={order}>
                {sortable(column) ? (
                  <button
                    type="button"
                    className={styles.sort}
                    tabIndex={column.key === current ? 0 : -1}
                    onFocus={() => setStop(column.key)}
                    onClick={() => onSort(next(sorting, column.key))}
                  >
                    <span>{column.header}</span>
                    {chosen && (chosen.descending ? <ArrowDown12Regular /> : <ArrowUp12Regular />)}
                  </button>
                ) : (
                  <span className={column.hideHeader ? 'visually-hidden' : styles.head}>{column.header}</span>
                )}
              </th>
            );
          })}
        </tr>
      </thead>
    </>
  );
}
