// biome-ignore-all lint/a11y/useFocusableInteractive: every cell but the active one is reached by arrows
import { MoreHorizontal16Regular, ReOrderDotsVertical16Regular } from '@fluentui/react-icons';
import { memo, type ReactNode, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../store.ts';
import { CellEditor } from './cell-editor.tsx';
import styles from './edit-table.module.css';
import { blockOf } from './selection.ts';
import { type Draft, type TableSession, useTableSession } from './session.ts';
import { NEW_ROW, ROW_HEIGHT, type TableColumn, type TableRow } from './table-types.ts';

/** What a row shows of selection and edit, as one string: it is drawn anew only when its own part changed. */
function flagsOf(session: TableSession, id: string): string {
  const view = session.view.get();
  const editing = session.editing.get();
  const block = blockOf(view, session.model);
  const at = session.model.indexOf.get(id) ?? -1;
  const chosen = block && at >= block.top && at <= block.bottom ? `${block.left}-${block.right}` : '';
  const single = block?.top === block?.bottom && block?.left === block?.right ? 's' : 'm';
  const active = view.active?.row === id ? view.active.col : '';
  return `${active}|${chosen}|${chosen ? single : ''}|${editing?.row === id ? editing.col : ''}`;
}

type RowProps = {
  id: string;
  row: TableRow | null;
  /** Place among the rows, from 0, and among the lines. */
  index: number;
  line: number;
  columns: readonly TableColumn[];
  /** Tab reaches this row although nothing is selected yet. */
  entry: boolean;
  /** The last rows open their messages and lists upwards. */
  up: boolean;
  movable: boolean;
};

const noDrafts: Readonly<Record<string, Draft>> = {};
const noCells = {};

export const EditTableRow = memo(function EditTableRow(props: RowProps) {
  const { id, row, index, line, columns, entry, up, movable } = props;
  const { t } = useTranslation('table');
  const session = useTableSession();
  const element = useRef<HTMLDivElement>(null);
  const view = useStore(session.view, () => flagsOf(session, id));
  const edited = useStore(session.editing, (editing) => (editing?.row === id ? editing.col : ''));
  const drafts = useStore(session.drafts, (all) => all.get(id) ?? noDrafts);
  const typed = useStore(session.newRow, (cells) => (id === NEW_ROW ? cells : noCells)) as ReturnType<
    TableSession['newRow']['get']
  >;
  const [active = '', block = '', single = ''] = view.split('|');
  const [left = -1, right = -1] = block === '' ? [] : block.split('-').map(Number);

  useLayoutEffect(() => {
    if (active === '' || !session.wantsFocus || session.editing.get()) return;
    const cell = element.current?.querySelector<HTMLElement>('[data-active]');
    if (!cell || cell.dataset.col !== active) return;
    session.wantsFocus = false;
    cell.focus({ preventScroll: true });
  });

  const selected = left >= 0;
  const whole = left === 0 && right === columns.length - 1 && single === 'm';
  return (
    <div
      ref={element}
      role="row"
      className={styles.row}
      style={{ top: line * ROW_HEIGHT }}
      data-row={id}
      data-new={id === NEW_ROW || undefined}
      data-whole={whole || undefined}
      aria-rowindex={line + 2}
      aria-selected={whole || undefined}
    >
      <div role="rowheader" className={styles.gutter} data-gutter="" data-chosen={selected || undefined}>
        {row ? (
          <>
            <span className={styles.number}>{index + 1}</span>
            {movable && (
              <span className={styles.grip} data-grip="" aria-hidden="true">
                <ReOrderDotsVertical16Regular />
              </span>
            )}
            <button
              type="button"
              tabIndex={-1}
              className={styles.more}
              data-act="menu"
              aria-label={t('rowMenu', { row: index + 1 })}
            >
              <MoreHorizontal16Regular />
            </button>
          </>
        ) : (
          <span className={styles.number} aria-hidden="true">
            +
          </span>
        )}
      </div>
      {columns.map((column, col) => {
        const isActive = active === column.key || (active === '' && entry && col === 0);
        const inBlock = col >= left && col <= right && single === 'm';
        const draft = drafts[column.key];
        const isEdited = edited === column.key;
        return (
          <div
            key={column.key}
            role="gridcell"
            className={styles.cell}
            data-col={column.key}
            data-align={column.align}
            data-strong={column.strong || undefined}
            data-active={active === column.key || undefined}
            data-chosen={inBlock || undefined}
            data-bad={draft ? 'yes' : undefined}
            data-fixed={column.edit ? undefined : 'yes'}
            aria-colindex={col + 2}
            aria-selected={inBlock || active === column.key}
            aria-readonly={column.edit ? undefined : true}
            aria-invalid={draft ? true : undefined}
            tabIndex={isActive ? 0 : -1}
            title={
              draft ? draft.problem : isEdited ? undefined : row ? column.text(row) || undefined : undefined
            }
          >
            {isEdited ? (
              <CellEditor row={id} column={column} up={up} />
            ) : (
              <CellText
                column={column}
                row={row}
                draft={draft}
                typed={typed[column.key]?.text}
                first={col === 0}
              />
            )}
          </div>
        );
      })}
    </div>
  );
});

function CellText(props: {
  column: TableColumn;
  row: TableRow | null;
  draft: Draft | undefined;
  typed: string | undefined;
  first: boolean;
}): ReactNode {
  const { column, row, draft, typed } = props;
  const session = useTableSession();
  const { t } = useTranslation('table');
  if (draft) return draft.text;
  if (row) return column.cell ? column.cell(row) : column.text(row);
  if (typed !== undefined) return typed;
  return props.first ? <span className={styles.add}>{session.props.addLabel ?? t('addRow')}</span> : null;
}
