// biome-ignore-all lint/a11y/useFocusableInteractive: one tab stop, the row; its cells are walked by Tab only while editing
import { type MouseEvent, type RefObject, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../../../../ui/store.ts';
import { IndicatorLayer } from '../drag/indicator-layer.tsx';
import { momentText } from '../model/clock-base.ts';
import { editableColumns } from '../model/columns.ts';
import { ROW_HEIGHT } from '../model/drop-position.ts';
import type { RowView } from '../model/rows.ts';
import { useClockBase } from '../state/clock-context.ts';
import { beginEdit, startSibling, toggleGroup } from '../state/commands.ts';
import { type OutlineModel, useSession } from '../state/session.ts';
import { selectOne, selectRange, toggleOne } from '../state/view-state.ts';
import { handleGridKey, type KeyContext, typesText } from './grid-keys.ts';
import { OutlineRow } from './outline-row.tsx';
import { TotalRow } from './total-row.tsx';
import { useDropStaleFocus, useKeepFocusVisible } from './use-grid-focus.ts';
import { useRowWindow } from './use-row-window.ts';

type GridProps = {
  model: OutlineModel;
  title: string;
  /** A cải lương play; else a programme. */
  play: boolean;
  /** Moment of the show at which the slot is full, seconds from the curtain; null if all fits. */
  fullAt: number | null;
  scroller: RefObject<HTMLDivElement | null>;
  keys: KeyContext;
};

/** How a row lies to the moment at which the slot is full; only the deepest visible row says that it crosses it. */
function overOf(row: RowView, fullAt: number | null): 'no' | 'crosses' | 'after' {
  if (fullAt === null || row.seconds === 0) return 'no';
  if (row.startSeconds >= fullAt) return 'after';
  return row.startSeconds + row.seconds > fullAt && !row.expanded ? 'crosses' : 'no';
}

/** To the minute where it is a time of the day. */
function fullMoment(base: number | null, fullAt: number): string {
  const text = momentText(base, fullAt);
  return base === null ? text : text.slice(0, 5);
}

function rowAt(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
}

function rowIdAt(target: EventTarget): string | null {
  return rowAt(target)?.dataset.row ?? null;
}

function actAt(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-act]')?.dataset.act ?? null) : null;
}

function inEditor(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input') !== null;
}

export function TreeGrid({ model, title, play, fullAt, scroller, keys }: GridProps) {
  const { t } = useTranslation('outline');
  const session = useSession();
  const base = useClockBase();
  const noFocus = useStore(session.view, (view) => view.focusId === null);
  const { from, to } = useRowWindow(scroller, model.rows.length);
  useKeepFocusVisible(scroller);
  useDropStaleFocus(scroller);
  useEffect(() => {
    session.focusGrid = () =>
      scroller.current
        ?.querySelector<HTMLElement>('[data-row][tabindex="0"]')
        ?.focus({ preventScroll: true });
  }, [session, scroller]);

  const fullClock = fullAt === null ? '' : fullMoment(base, fullAt);
  // The focused row stays mounted when it is scrolled away, so that the keyboard goes on from it.
  const focusedIndex = useStore(session.view, (view) =>
    view.focusId === null ? -1 : session.model.order.indexOf(view.focusId),
  );
  const indexes = useMemo(() => {
    const list = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
    if (focusedIndex >= 0 && focusedIndex < from && focusedIndex < model.rows.length)
      list.unshift(focusedIndex);
    if (focusedIndex >= to && focusedIndex < model.rows.length) list.push(focusedIndex);
    return list;
  }, [from, to, focusedIndex, model.rows.length]);

  const onMouseDown = (event: MouseEvent) => {
    const id = rowIdAt(event.target);
    if (id === null || inEditor(event.target)) return;
    // A press on a selected row may begin a drag of all of them, so it changes the selection only on release.
    if (
      event.button === 0 &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.shiftKey &&
      !session.view.get().selected.has(id)
    ) {
      session.view.update((view) => selectOne(view, id));
    }
    if (event.shiftKey) event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const id = rowIdAt(event.target);
    if (id === null || inEditor(event.target)) return;
    const act = actAt(event.target);
    if (act === 'toggle') {
      toggleGroup(session, id);
      session.focusGrid();
      return;
    }
    const { order } = session.model;
    if (event.shiftKey) session.view.update((view) => selectRange(view, order, id));
    else if (event.ctrlKey || event.metaKey) session.view.update((view) => toggleOne(view, id));
    else session.view.update((view) => selectOne(view, id));
    // At once, not with the next drawing of the row: that may come when the keyboard is elsewhere.
    rowAt(event.target)?.focus({ preventScroll: true });
    if (act === 'add') startSibling(session, keys.firstKind);
    if (act === 'menu' && event.target instanceof Element) {
      const box = event.target.getBoundingClientRect();
      session.menu.set({ x: box.left, y: box.bottom });
    }
  };
  const onDoubleClick = (event: MouseEvent) => {
    const id = rowIdAt(event.target);
    if (id === null || actAt(event.target) !== null || inEditor(event.target)) return;
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-col]') : null;
    const column = editableColumns.find((name) => name === cell?.dataset.col);
    if (column) beginEdit(session, id, column);
  };
  const onContextMenu = (event: MouseEvent) => {
    const id = rowIdAt(event.target);
    if (id === null || inEditor(event.target)) return;
    event.preventDefault();
    session.view.update((view) => (view.selected.has(id) ? { ...view, focusId: id } : selectOne(view, id)));
    session.menu.set({ x: event.clientX, y: event.clientY });
  };

  const names = play
    ? (['columns.title', 'columns.performers'] as const)
    : (['columns.titleProgramme', 'columns.performersProgramme'] as const);
  return (
    <div
      ref={scroller}
      role="treegrid"
      data-region="grid"
      className="ol-grid"
      aria-label={t('grid', { title })}
      aria-multiselectable="true"
      aria-rowcount={model.rows.length + 2}
      aria-describedby="ol-grid-help"
      onMouseDown={onMouseDown}
      onClick={onClick}
      onDoubleClick={onDoubleClick}
      onContextMenu={onContextMenu}
      onKeyDown={(event) => {
        if (session.lifted.get() || inEditor(event.target) || event.nativeEvent.isComposing) return;
        if (handleGridKey(session, event, keys)) event.preventDefault();
        else {
          const { focusId } = session.view.get();
          // The key itself goes on into the field, input methods included.
          if (focusId !== null && typesText(event)) beginEdit(session, focusId, 'title', '');
        }
      }}
    >
      <div role="rowgroup" className="ol-head-group">
        <div role="row" className="ol-row ol-head" aria-rowindex={1}>
          <div role="columnheader" className="ol-cell ol-title">
            {t(names[0])}
          </div>
          <div role="columnheader" className="ol-cell ol-genre">
            {t('columns.genre')}
          </div>
          <div role="columnheader" className="ol-cell ol-performers">
            {t(names[1])}
          </div>
          <div role="columnheader" className="ol-cell ol-duration">
            {t('columns.duration')}
          </div>
          <div role="columnheader" className="ol-cell ol-clock">
            {t('columns.start')}
          </div>
          <div role="columnheader" className="ol-cell ol-needs-cell">
            {t('columns.needs')}
          </div>
        </div>
      </div>
      <div role="rowgroup" className="ol-rows" style={{ height: model.rows.length * ROW_HEIGHT }}>
        {indexes.map((index) => {
          const row = model.rows[index];
          return (
            row && (
              <OutlineRow
                key={session.keys.get(row.id) ?? row.id}
                row={row}
                index={index}
                clock={momentText(base, row.startSeconds)}
                over={overOf(row, fullAt)}
                fullClock={fullClock}
                first={noFocus && index === 0}
                last={index > 2 && index >= model.rows.length - 2}
              />
            )
          );
        })}
        <IndicatorLayer />
      </div>
      <div role="rowgroup" className="ol-foot-group">
        <TotalRow model={model} play={play} over={fullAt !== null} />
      </div>
    </div>
  );
}
