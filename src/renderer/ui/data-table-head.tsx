import { ArrowDown12Regular, ArrowUp12Regular } from '@fluentui/react-icons';
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

export function TableHead<T>({ columns, sorting, onSort }: Props<T>) {
  return (
    <>
      <colgroup>
        {columns.map((column) => (
          <col key={column.key} style={column.width ? { width: column.width } : {}} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map((column) => {
            const chosen = sorting?.key === column.key ? sorting : null;
            const order = chosen ? (chosen.descending ? 'descending' : 'ascending') : undefined;
            return (
              <th key={column.key} scope="col" data-align={column.align} aria-sort={order}>
                {column.sort || column.compare ? (
                  <button
                    type="button"
                    className={styles.sort}
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
