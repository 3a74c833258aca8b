// biome-ignore-all lint/a11y/useFocusableInteractive: one tab stop, the row; its cells are walked by Tab only while editing
import {
  AddRegular,
  ChevronDownRegular,
  ChevronRightRegular,
  MoreHorizontalRegular,
  ReOrderDotsVerticalRegular,
} from '@fluentui/react-icons';
import { memo, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMinutesSeconds } from '../../../../../shared/time/duration.ts';
import { useStore } from '../../../../ui/store.ts';
import { editableColumns } from '../model/columns.ts';
import { ROW_HEIGHT } from '../model/drop-position.ts';
import type { RowView } from '../model/rows.ts';
import { useSession } from '../state/session.ts';
import type { ViewState } from '../state/view-state.ts';
import { CellEditor } from './cell-editor.tsx';
import { KindIcon } from './kind-icon.tsx';
import { Needs } from './needs.tsx';

/** What a row shows of the view, as one number: it renders only when its own part changed. */
function flagsOf(view: ViewState, id: string): number {
  const selected = view.selected.has(id) ? 1 : 0;
  const focused = view.focusId === id ? 2 : 0;
  const column = view.editing?.id === id ? editableColumns.indexOf(view.editing.column) + 1 : 0;
  return selected + focused + column * 4;
}

/** The keyboard is in a field outside the grid: an act that ends later does not take it from there. */
function writesElsewhere(row: HTMLElement | null): boolean {
  const active = document.activeElement;
  const field = active?.matches('input, textarea, select, [contenteditable="true"]') === true;
  return field && row?.closest('[role="treegrid"]')?.contains(active) === false;
}

export type OutlineRowProps = {
  row: RowView;
  index: number;
  /** Clock of its start, `20:12:30`. */
  clock: string;
  /** The slot is full before it, or while it runs. */
  over: 'no' | 'crosses' | 'after';
  /** Clock at which the slot is full. */
  fullClock: string;
  /** Tab reaches this row although nothing is focused yet. */
  first: boolean;
  last: boolean;
};

export const OutlineRow = memo(function OutlineRow(props: OutlineRowProps) {
  const { row, index, clock, over, fullClock, first, last } = props;
  const { t } = useTranslation('outline');
  const session = useSession();
  const flags = useStore(session.view, (view) => flagsOf(view, row.id));
  const lifted = useStore(session.lifted, (value) => value?.moved.has(row.id) === true);
  const element = useRef<HTMLDivElement>(null);
  const selected = (flags & 1) !== 0;
  const focused = (flags & 2) !== 0;
  const editing = editableColumns[(flags >> 2) - 1];

  useLayoutEffect(() => {
    if (!focused || editing || !session.wantsFocus) return;
    session.wantsFocus = false;
    if (!writesElsewhere(element.current)) element.current?.focus({ preventScroll: true });
  });

  const title = row.title === '' ? t('unnamed') : row.title;
  const editor = (column: (typeof editableColumns)[number]) => (
    <CellEditor key={column} id={row.id} column={column} kindName={t(`addKinds.${row.kind}`)} up={last} />
  );
  return (
    <div
      ref={element}
      role="row"
      data-row={row.id}
      data-group={row.group || undefined}
      data-lifted={lifted || undefined}
      data-editing={editing !== undefined || undefined}
      className="ol-row"
      style={{ top: index * ROW_HEIGHT }}
      tabIndex={focused || first ? 0 : -1}
      aria-level={row.depth + 1}
      aria-posinset={row.place}
      aria-setsize={row.siblings}
      aria-rowindex={index + 2}
      aria-selected={selected}
      aria-expanded={row.hasChildren ? row.expanded : undefined}
    >
      <div
        role="gridcell"
        data-col="title"
        className="ol-cell ol-title"
        style={{ paddingInlineStart: 28 + row.depth * 20 }}
      >
        <span className="ol-grip" aria-hidden="true">
          <ReOrderDotsVerticalRegular fontSize={16} />
        </span>
        {row.hasChildren ? (
          <button
            type="button"
            tabIndex={-1}
            className="ol-chevron"
            data-act="toggle"
            aria-label={t(row.expanded ? 'collapse' : 'expand', { title })}
          >
            {row.expanded ? <ChevronDownRegular fontSize={14} /> : <ChevronRightRegular fontSize={14} />}
          </button>
        ) : (
          <span className="ol-chevron" />
        )}
        {!row.group && row.kind !== 'unit' && (
          <span className="ol-kind" title={t(`kinds.${row.kind}`)}>
            <KindIcon kind={row.kind} />
          </span>
        )}
        {editing === 'title' ? (
          editor('title')
        ) : (
          <>
            <span className="ol-text" title={title}>
              {title}
            </span>
            {over === 'crosses' && <span className="ol-pill">{t('slot.passes', { clock: fullClock })}</span>}
            <span className="ol-actions">
              <button
                type="button"
                tabIndex={-1}
                data-act="add"
                aria-label={t('menu.addAfter')}
                title={`${t('menu.addAfter')} (Ctrl+Enter)`}
              >
                <AddRegular fontSize={16} />
              </button>
              <button
                type="button"
                tabIndex={-1}
                data-act="menu"
                aria-label={t('menu.more')}
                title={t('menu.more')}
              >
                <MoreHorizontalRegular fontSize={16} />
              </button>
            </span>
          </>
        )}
      </div>
      <div role="gridcell" data-col="genre" className="ol-cell ol-genre">
        {editing === 'genre'
          ? editor('genre')
          : row.genre !== '' && (
              <span className="ol-chip" title={row.genre}>
                {row.genre}
              </span>
            )}
      </div>
      <div role="gridcell" data-col="performers" className="ol-cell ol-performers" title={row.performers}>
        {editing === 'performers' ? editor('performers') : <span className="ol-text">{row.performers}</span>}
      </div>
      <div
        role="gridcell"
        data-col="duration"
        className="ol-cell ol-duration"
        title={row.overridden ? t('overridden') : undefined}
      >
        {editing === 'duration' ? (
          editor('duration')
        ) : (
          <span data-overridden={row.overridden || undefined}>
            {row.unset ? '–' : formatMinutesSeconds(row.seconds)}
          </span>
        )}
      </div>
      <div role="gridcell" className="ol-cell ol-clock" data-over={over === 'after' || undefined}>
        {clock}
      </div>
      <div role="gridcell" className="ol-cell ol-needs-cell">
        <Needs needs={row.needs} />
      </div>
    </div>
  );
});
