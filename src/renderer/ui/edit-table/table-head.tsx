// biome-ignore-all lint/a11y/useFocusableInteractive: every cell but the active one is reached by arrows
import {
  ArrowDown12Regular,
  ArrowUp12Regular,
  ChevronDown12Regular,
  Filter12Filled,
} from '@fluentui/react-icons';
import { memo, type PointerEvent, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../store.ts';
import { zoom } from '../zoom.ts';
import type { Sorting, ValueFilters } from './arrange-rows.ts';
import styles from './edit-table.module.css';
import { useTableSession } from './session.ts';
import { widthWithin } from './table-layout.ts';
import { HEAD_ROW, type TableColumn } from './table-types.ts';

type Props = {
  columns: readonly TableColumn[];
  sorting: Sorting | null;
  filters: ValueFilters;
  onResize: (key: string, width: number) => void;
};

/** Follows the pointer from a head's edge; the columns move along at once, the width is kept at the end. */
function resize(
  event: PointerEvent<HTMLElement>,
  column: string,
  done: (key: string, width: number) => void,
) {
  const head = event.currentTarget.closest<HTMLElement>('[role="columnheader"]');
  const grid = event.currentTarget.closest<HTMLElement>('[role="grid"]');
  if (!head || !grid) return;
  event.preventDefault();
  event.stopPropagation();
  const edge = event.currentTarget;
  const at = [...(head.parentElement?.children ?? [])].indexOf(head);
  const start = { x: event.clientX, width: head.offsetWidth };
  const before = grid.style.getPropertyValue('--et-tracks');
  const tracks = before.match(/minmax\([^)]*\)|[^\s]+/g) ?? [];
  let width = start.width;
  edge.setPointerCapture(event.pointerId);
  const onMove = (move: globalThis.PointerEvent) => {
    width = widthWithin(start.width + (move.clientX - start.x) / zoom());
    grid.style.setProperty(
      '--et-tracks',
      tracks.map((track, i) => (i === at ? `${width}px` : track)).join(' '),
    );
  };
  const finish = (keep: boolean) => () => {
    edge.removeEventListener('pointermove', onMove);
    edge.removeEventListener('pointerup', onUp);
    edge.removeEventListener('pointercancel', onCancel);
    if (keep && width !== start.width) done(column, width);
    else grid.style.setProperty('--et-tracks', before);
  };
  const onUp = finish(true);
  const onCancel = finish(false);
  edge.addEventListener('pointermove', onMove);
  edge.addEventListener('pointerup', onUp);
  edge.addEventListener('pointercancel', onCancel);
}

export const EditTableHead = memo(function EditTableHead({ columns, sorting, filters, onResize }: Props) {
  const { t } = useTranslation('table');
  const session = useTableSession();
  const element = useRef<HTMLDivElement>(null);
  const active = useStore(session.view, (view) => (view.active?.row === HEAD_ROW ? view.active.col : ''));
  const chosen = useStore(session.view, (view) => view.active?.col ?? '');
  useLayoutEffect(() => {
    if (active === '' || !session.wantsFocus) return;
    session.wantsFocus = false;
    element.current?.querySelector<HTMLElement>('[data-active]')?.focus({ preventScroll: true });
  });
  return (
    <div ref={element} role="row" className={styles.head} data-row={HEAD_ROW} aria-rowindex={1}>
      <div role="columnheader" className={styles.corner} data-act="all" title={t('selectAll')}>
        <span className="visually-hidden">{t('row')}</span>
      </div>
      {columns.map((column, at) => {
        const sorted = sorting?.key === column.key ? sorting : null;
        return (
          <div
            key={column.key}
            role="columnheader"
            className={styles.title}
            data-col={column.key}
            data-align={column.align}
            data-active={active === column.key || undefined}
            data-lit={chosen === column.key || undefined}
            aria-colindex={at + 2}
            aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : undefined}
            tabIndex={active === column.key ? 0 : -1}
            title={column.header}
          >
            <span className={styles.titleText}>{column.header}</span>
            {sorted && (sorted.descending ? <ArrowDown12Regular /> : <ArrowUp12Regular />)}
            {filters.has(column.key) && <Filter12Filled aria-label={t('filtered')} />}
            <button
              type="button"
              tabIndex={-1}
              className={styles.titleMenu}
              data-act="menu"
              aria-label={t('columnMenu', { column: column.header })}
            >
              <ChevronDown12Regular />
            </button>
            <span
              className={styles.edge}
              aria-hidden="true"
              onPointerDown={(event) => resize(event, column.key, onResize)}
              onDoubleClick={(event) => event.stopPropagation()}
            />
          </div>
        );
      })}
    </div>
  );
});
