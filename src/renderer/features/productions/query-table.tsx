import type { ReactElement, ReactNode } from 'react';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-rows.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import styles from './query-table.module.css';

type Props<T> = {
  label: string;
  query: { data: readonly T[] | undefined; error: unknown; refetch: () => unknown };
  columns: readonly Column<T>[];
  /** What the tab shows while it has no rows. */
  empty: { icon: ReactElement; title: string; text: string };
  /** Stand above the rows, once there are any, or always where rows can be brought by them. */
  buttons?: ReactNode;
  onOpen?: (row: T) => void;
  always?: boolean;
};

/** A tab that is a table of what a query answers. */
export function QueryTable<T extends { id: string }>({
  label,
  query,
  columns,
  empty,
  buttons,
  onOpen,
  always = false,
}: Props<T>) {
  return (
    <div className={styles.tab}>
      {buttons && query.data && (always || query.data.length > 0) && (
        <div className={styles.buttons}>{buttons}</div>
      )}
      <Loaded query={query}>
        {(rows) => (
          <DataTable
            label={label}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.id}
            {...(onOpen ? { onOpen } : {})}
            empty={<EmptyState {...empty} />}
          />
        )}
      </Loaded>
    </div>
  );
}
