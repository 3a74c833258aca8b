import { Search16Regular } from '@fluentui/react-icons';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWantedRecord } from '../../navigation/wanted-record.ts';
import { EmptyState } from '../empty-state.tsx';
import { useStore } from '../store.ts';
import { useToasts } from '../toasts.tsx';
import type { Sorting, ValueFilters } from './arrange-rows.ts';
import { CellMenu } from './cell-menu.tsx';
import { pasteText } from './clipboard.ts';
import { beginEdit, setView } from './commands.ts';
import type { EditTableProps } from './edit-column.ts';
import { EditGrid } from './edit-grid.tsx';
import styles from './edit-table.module.css';
import { HeadMenu } from './head-menu.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { selectCell } from './selection.ts';
import { TableSessionProvider, useTableSession } from './session.ts';
import { nextSorting, widthWithin } from './table-layout.ts';
import { TableToolbar } from './table-toolbar.tsx';
import { type AnyTableProps, NEW_ROW, newRowOf } from './table-types.ts';
import { useClipboard } from './use-clipboard.ts';
import { useFilterKey } from './use-filter-key.ts';
import { useTableLayout } from './use-table-layout.ts';
import { useTableModel } from './use-table-model.ts';
import { useNewSession } from './use-table-session.ts';

/**
 * A table that is edited in place and feels like a spreadsheet: cells, blocks, copy and paste, new rows at its end. All
 * that it changes goes through `write`, one act at a time; see `EditTableProps`.
 */
export function EditTable<Row extends { id: string }, Fields>(props: EditTableProps<Row, Fields>) {
  return <Table {...(props as unknown as AnyTableProps)} />;
}

const noFilters: ValueFilters = new Map();

function Table(props: AnyTableProps) {
  const { t } = useTranslation('table');
  const toasts = useToasts();
  const session = useNewSession(props);
  const control = useTableLayout(props.id);
  const [text, setText] = useState('');
  const [filters, setFilters] = useState<ValueFilters>(noFilters);
  const wanted = useDeferredValue(text);
  const model = useTableModel(session, control.layout, wanted, filters);
  const root = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const filter = useRef<HTMLInputElement>(null);
  useClipboard(session, grid);
  useFilterKey(root, filter);
  // Someone went to a row from elsewhere in the window.
  useWantedRecord(
    (id) => model.indexOf.has(id),
    (id) => {
      const [column] = model.columns;
      if (!column) return;
      setView(session, selectCell({ row: id, col: column.key }));
      session.reveal(id, column.key);
      session.focusActive();
    },
  );
  useWantedRecord(
    (id) => id === newRowOf(props.id) && props.newRow !== undefined,
    () => {
      const column = model.columns.find((candidate) => candidate.edit);
      if (!column) return;
      session.reveal(NEW_ROW, column.key);
      beginEdit(session, { row: NEW_ROW, col: column.key });
    },
  );
  // A new filter hides again what only stayed because it was edited under the old one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is about the change, not the value
  useEffect(() => session.kept.set(new Set()), [session, text, filters, control.layout.sorting]);

  const { change, layout } = control;
  const sort = useCallback(
    (sorting: Sorting | null) => {
      change({ sorting });
      const column = props.columns.find((candidate) => candidate.key === sorting?.key)?.header ?? '';
      const order = t(sorting?.descending ? 'order.descending' : 'order.ascending');
      session.spoken.set(sorting ? t('sorted', { column, order }) : t('sortedNot'));
    },
    [change, props.columns, session, t],
  );
  const resize = useCallback(
    (key: string, width: number) => change({ widths: { ...layout.widths, [key]: widthWithin(width) } }),
    [change, layout.widths],
  );
  const acts = useMemo(
    () => ({
      sort: (col: string) => sort(nextSorting(model.sorting, col)),
      focusFilter: () => filter.current?.focus(),
    }),
    [sort, model.sorting],
  );
  const menu = useStore(session.menu, (at) => at);
  const closeMenu = () => session.menu.set(null);
  const paste = () => {
    const read = navigator.clipboard?.readText?.() ?? Promise.reject(new Error('no clipboard'));
    read.then(
      (clip) => pasteText(session, clip),
      () => toasts.say(t('pasteByKey')),
    );
  };
  const toRows = () => {
    const [row, col] = [model.order[0], model.columns[0]];
    if (row !== undefined && col) setView(session, selectCell({ row, col: col.key }));
  };
  const showAll = () => {
    setText('');
    setFilters(noFilters);
  };
  const filtered = model.rows.length < props.rows.length;
  const menuColumn = menu?.col ? model.columns.find((column) => column.key === menu.col) : undefined;
  const headWidth = (key: string) =>
    grid.current?.querySelector<HTMLElement>(`[role="columnheader"][data-col="${CSS.escape(key)}"]`)
      ?.offsetWidth ?? 0;
  return (
    <TableSessionProvider value={session}>
      <div ref={root} className={styles.table} data-edit-table="">
        <TableToolbar
          filter={filter}
          text={text}
          onText={setText}
          onLeave={toRows}
          found={model.rows.length}
          total={props.rows.length}
          filtered={filtered}
          onShowAll={showAll}
          columns={props.columns}
          control={control}
          tools={props.tools}
        />
        <NoticeBar />
        <EditGrid model={model} layout={layout} filters={filters} grid={grid} acts={acts} onResize={resize}>
          {props.rows.length === 0
            ? props.empty
            : model.rows.length === 0 && (
                <EmptyState icon={<Search16Regular />} title={t('notFound')} text={t('notFoundText')} />
              )}
        </EditGrid>
        {menu && menuColumn && (
          <HeadMenu
            at={menu}
            column={menuColumn}
            rows={props.rows}
            sorting={model.sorting}
            filters={filters}
            width={layout.widths[menuColumn.key] ?? headWidth(menuColumn.key)}
            onSort={sort}
            onFilter={setFilters}
            onHide={() => change({ shown: { ...layout.shown, [menuColumn.key]: false } })}
            onWidth={(width) => resize(menuColumn.key, width)}
            onClose={() => {
              closeMenu();
              setTimeout(() => session.focusActive());
            }}
          />
        )}
        {menu && menu.col === null && <CellMenu at={menu} paste={paste} onClose={closeMenu} />}
        <Spoken />
      </div>
    </TableSessionProvider>
  );
}

/** What a screen reader hears of the selection, refused edits and the order. */
function Spoken() {
  const session = useTableSession();
  const words = useStore(session.spoken, (value) => value);
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      {words}
    </div>
  );
}
