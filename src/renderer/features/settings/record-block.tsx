import { type ReactElement, type ReactNode, useMemo } from 'react';
import type { RecordFields, RecordKind, RecordRow } from '../../../shared/contract/records.ts';
import { useRecords, useRecordWrite } from '../../client/records.ts';
import { EditTable } from '../../ui/edit-table/edit-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import type { Column } from './columns.ts';
import styles from './settings-page.module.css';

type Props<K extends RecordKind> = {
  kind: K;
  title: string;
  /** What its default is. */
  note?: string;
  tools?: ReactNode;
  small?: boolean;
  columns: readonly Column<K>[];
  /** Which of the rows are shown; all unless given. */
  only?: (row: RecordRow<K>) => boolean;
  newRow: (given: Partial<RecordFields<K>>) => Partial<RecordFields<K>>;
  addLabel: string;
  movable?: boolean;
  sortedBy?: string;
  empty: { icon: ReactElement; title: string; text: string };
  /** What stands below the table and is about the same rows. */
  children?: (rows: readonly RecordRow<K>[]) => ReactNode;
};

/** The table of a kind of record under its heading; its rows are read, edited and removed here. */
export function RecordBlock<K extends RecordKind>(props: Props<K>) {
  const { kind, title, note, tools, small, only, movable = false, sortedBy, empty, children } = props;
  const records = useRecords(kind);
  const all = records.data?.rows;
  const write = useRecordWrite(kind, all);
  const shown = useMemo(() => (only && all ? all.filter(only) : all), [all, only]);
  return (
    <Loaded query={records}>
      {({ seq, rows }) => (
        <>
          <div className={`${styles.block} ${small ? styles.small : ''}`}>
            <div className={styles.blockHead}>
              <h3>{title}</h3>
              {note && <span className={styles.quiet}>{note}</span>}
              {tools && <span className={`${styles.row} ${styles.end}`}>{tools}</span>}
            </div>
            <div className={styles.table}>
              <EditTable
                id={`settings.${kind}`}
                label={title}
                columns={props.columns}
                rows={shown ?? rows}
                {...(sortedBy === undefined ? {} : { sortedBy })}
                seq={seq}
                write={write}
                newRow={props.newRow}
                addLabel={props.addLabel}
                removable
                movable={movable}
                empty={<EmptyState {...empty} />}
              />
            </div>
          </div>
          {children?.(rows)}
        </>
      )}
    </Loaded>
  );
}
