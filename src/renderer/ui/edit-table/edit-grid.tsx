// biome-ignore-all lint/a11y/useFocusableInteractive: headings of groups are read, not gone to
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type ReactNode,
  type RefObject,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../store.ts';
import type { ValueFilters } from './arrange-rows.ts';
import { beginEdit } from './commands.ts';
import styles from './edit-table.module.css';
import { GridDrag } from './grid-drag.tsx';
import { handleGridKey, type KeyActs, typesText } from './grid-keys.ts';
import { type TableModel, useTableSession } from './session.ts';
import { EditTableHead } from './table-head.tsx';
import { type TableLayout, tracksOf } from './table-layout.ts';
import { EditTableRow } from './table-row.tsx';
import { HEAD_ROW, NEW_ROW, ROW_HEIGHT } from './table-types.ts';
import { useGridMouse } from './use-grid-mouse.ts';

/** Shorter tables are drawn whole: the browser's own search then finds every row. */
const VIRTUAL_FROM = 200;
const HEAD_HEIGHT = 28;

// Fluent's focus manager takes Tab before React where nothing follows; here Tab goes to the next cell.
const OWN_TAB = '{"focusable":{"ignoreKeydown":{"Tab":true}}}';

type Props = {
  model: TableModel;
  layout: TableLayout;
  filters: ValueFilters;
  grid: RefObject<HTMLDivElement | null>;
  acts: Omit<KeyActs, 'openMenu'>;
  onResize: (key: string, width: number) => void;
  /** Stands under the head where there are no rows. */
  children: ReactNode;
};

export function EditGrid({ model, layout, filters, grid, acts, onResize, children }: Props) {
  const { t } = useTranslation('table');
  const session = useTableSession();
  const help = useId();
  const { newRow, movable = false, label } = session.props;
  const count = model.lines.length + (newRow ? 1 : 0);
  const virtual = count > VIRTUAL_FROM;
  const virtualizer = useVirtualizer({
    count: virtual ? count : 0,
    getScrollElement: () => grid.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const seen = virtualizer.getVirtualItems();
  const from = virtual ? (seen[0]?.index ?? 0) : 0;
  const to = virtual ? (seen.at(-1)?.index ?? -1) + 1 : count;
  const lineAt = (id: string | undefined) => {
    if (id === NEW_ROW) return model.lines.length;
    return id === undefined ? -1 : (model.lineOf[model.indexOf.get(id) ?? -1] ?? -1);
  };
  // The active row stays mounted when it is scrolled away, so that the keyboard goes on from it.
  const away = useStore(session.view, (view) => {
    const line = lineAt(view.active?.row);
    return line >= 0 && (line < from || line >= to) ? line : -1;
  });
  const noActive = useStore(session.view, (view) => view.active === null);
  const { tracks, least } = useMemo(() => tracksOf(layout, model.columns), [layout, model.columns]);

  useLayoutEffect(() => {
    session.pageRows = () => Math.max(1, Math.floor((grid.current?.clientHeight ?? 560) / ROW_HEIGHT) - 2);
    session.focusActive = () => {
      const cell = grid.current?.querySelector<HTMLElement>('[data-active]');
      if (cell) cell.focus({ preventScroll: true });
      else session.wantsFocus = true;
    };
    session.reveal = (row, col) => {
      const element = grid.current;
      if (!element) return;
      const line = row === HEAD_ROW ? -1 : lineAt(row);
      const top = line * ROW_HEIGHT;
      const room = element.clientHeight - HEAD_HEIGHT;
      if (line >= 0 && room > ROW_HEIGHT) {
        if (top < element.scrollTop) element.scrollTop = top;
        else if (top + ROW_HEIGHT > element.scrollTop + room) element.scrollTop = top + ROW_HEIGHT - room;
      }
      const head = element.querySelector<HTMLElement>(`[role="columnheader"][data-col="${CSS.escape(col)}"]`);
      const gutter = element.querySelector<HTMLElement>('[role="columnheader"]')?.offsetWidth ?? 0;
      if (!head) return;
      const [left, right] = [head.offsetLeft - gutter, head.offsetLeft + head.offsetWidth];
      if (left < element.scrollLeft) element.scrollLeft = left;
      else if (right > element.scrollLeft + element.clientWidth)
        element.scrollLeft = right - element.clientWidth;
    };
  });

  const openMenu = useRef<() => void>(() => undefined);
  openMenu.current = () => {
    const { active } = session.view.get();
    const box = grid.current?.querySelector('[data-active]')?.getBoundingClientRect();
    if (active)
      session.menu.set({
        x: box?.left ?? 0,
        y: box?.bottom ?? 0,
        col: active.row === HEAD_ROW ? active.col : null,
      });
  };
  const mouse = useGridMouse(acts);

  const indexes = useMemo(() => {
    const list = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
    if (away >= 0 && away < from) list.unshift(away);
    if (away >= to) list.push(away);
    return list;
  }, [from, to, away]);

  const draw = (line: number) => {
    const entry = model.lines[line];
    const isNew = line === model.lines.length;
    if (entry?.kind === 'group') {
      return (
        <div
          key={`group ${entry.title}`}
          role="row"
          className={styles.group}
          style={{ top: line * ROW_HEIGHT }}
          aria-rowindex={line + 2}
        >
          <div role="rowheader" className={styles.groupTitle}>
            {entry.title} <span className={styles.groupCount}>{entry.count}</span>
          </div>
        </div>
      );
    }
    if (!entry && !isNew) return null;
    const index = entry ? entry.index : model.rows.length;
    return (
      <EditTableRow
        key={entry ? entry.row.id : NEW_ROW}
        id={entry ? entry.row.id : NEW_ROW}
        row={entry ? entry.row : null}
        index={index}
        line={line}
        columns={model.columns}
        entry={noActive && index === 0}
        up={line > 4 && line >= count - 4}
        movable={movable && model.asGiven}
      />
    );
  };
  const style = { '--et-tracks': tracks, '--et-least': `${least}px` } as CSSProperties;
  return (
    <GridDrag grid={grid}>
      <div
        ref={grid}
        role="grid"
        data-region="grid"
        data-tabster={OWN_TAB}
        className={styles.grid}
        style={style}
        data-empty={children ? 'yes' : undefined}
        aria-label={label}
        aria-multiselectable="true"
        aria-rowcount={count + 1}
        aria-colcount={model.columns.length + 1}
        aria-describedby={help}
        {...mouse}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.defaultPrevented) return;
          const { active } = session.view.get();
          if (handleGridKey(session, event, { ...acts, openMenu: openMenu.current })) event.preventDefault();
          // The key itself goes on into the field, input methods included.
          else if (active && active.row !== HEAD_ROW && typesText(event)) beginEdit(session, active, '');
        }}
        onFocus={(event) => {
          session.hasFocus = true;
          // Tab came into the table: the cell that took the keyboard is the active one.
          const cell = event.target.closest<HTMLElement>('[role="gridcell"]');
          const row = cell?.closest<HTMLElement>('[data-row]')?.dataset.row;
          if (session.view.get().active === null && cell?.dataset.col && row)
            session.view.set({ active: { row, col: cell.dataset.col }, head: null, whole: false });
        }}
      >
        <EditTableHead
          columns={model.columns}
          sorting={model.sorting}
          filters={filters}
          onResize={onResize}
        />
        <div role="rowgroup" className={styles.rows} style={{ height: count * ROW_HEIGHT }}>
          {indexes.map(draw)}
          <DropLine />
        </div>
      </div>
      {children && <div className={styles.empty}>{children}</div>}
      <p id={help} className="visually-hidden">
        {t('help')}
      </p>
    </GridDrag>
  );
}

/** Where dragged rows would land. */
function DropLine() {
  const session = useTableSession();
  const at = useStore(session.dropAt, (line) => line);
  return at === null ? null : <div className={styles.drop} style={{ top: at * ROW_HEIGHT }} />;
}
