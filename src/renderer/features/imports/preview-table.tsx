import { ErrorCircle12Filled } from '@fluentui/react-icons';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreviewRow } from '../../../shared/contract/imports.ts';
import { fieldWord } from './field-words.ts';
import styles from './import-dialog.module.css';
import { type Import, PAGE } from './use-import.ts';
import type { Preview } from './use-preview.ts';

const ROW_HEIGHT = 28;

type Props = {
  all: Import;
  preview: Preview;
  onPages: (pages: readonly number[]) => void;
  /** A new object each time that a row is asked to be shown. */
  jump: { index: number } | null;
};

/** The rows as they will be, however many; wrong cells are framed, marked and worded. */
export function PreviewTable({ all, preview, onPages, jump }: Props) {
  const { t } = useTranslation('imports');
  const scroller = useRef<HTMLElement>(null);
  const columns = all.mapping.flatMap((field, at) => (field === null ? [] : [{ field, at }]));
  const total = preview.data?.total ?? 0;
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const items = virtualizer.getVirtualItems();
  const [from, to] = [items[0]?.index ?? 0, (items.at(-1)?.index ?? -1) + 1];
  const [firstPage, lastPage] = [Math.floor(from / PAGE), Math.floor(Math.max(0, to - 1) / PAGE)];
  useEffect(() => {
    onPages(firstPage === lastPage ? [firstPage] : [firstPage, lastPage]);
  }, [firstPage, lastPage, onPages]);
  useEffect(() => {
    if (jump) virtualizer.scrollToIndex(jump.index, { align: 'center' });
  }, [jump, virtualizer]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section ref={scroller} className={styles.scroller} tabIndex={0} aria-label={t('preview.table')}>
      <table className={styles.grid} aria-rowcount={total + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th className={styles.corner}>{t('preview.row')}</th>
            <th>{t('preview.outcome')}</th>
            {columns.map(({ field, at }) => (
              <th key={at}>{fieldWord(all.kind, field)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {from > 0 && <Space rows={from} />}
          {Array.from({ length: Math.max(0, to - from) }, (_, offset) => {
            const index = from + offset;
            return (
              <Row
                key={index}
                index={index}
                row={preview.rowAt(index)}
                columns={columns}
                preview={preview}
                shown={jump?.index === index}
              />
            );
          })}
          {to < total && <Space rows={total - to} />}
        </tbody>
      </table>
    </section>
  );
}

type RowProps = {
  index: number;
  row: PreviewRow | undefined;
  columns: readonly { field: string; at: number }[];
  preview: Preview;
  shown: boolean;
};

function Row({ index, row, columns, preview, shown }: RowProps) {
  const { t } = useTranslation(['imports', 'outline']);
  return (
    <tr aria-rowindex={index + 2} data-outcome={row?.outcome} data-shown={shown || undefined}>
      <th scope="row">{row?.row ?? ''}</th>
      <td>{row ? t(`outcome.${row.outcome}`) : '…'}</td>
      {columns.map(({ field, at }) => {
        const text = row?.texts[at] ?? '';
        const problem = row?.wrong.includes(at) ? preview.reasons.get(`${row.row} ${at}`) : undefined;
        const reason = problem ? t(`problem.${problem.reason}`, { limit: problem.limit ?? '' }) : '';
        const wrong = row?.wrong.includes(at) ?? false;
        return (
          <td key={at} data-wrong={wrong || undefined} title={reason || text || undefined}>
            {wrong && <ErrorCircle12Filled className={styles.mark ?? ''} aria-hidden />}
            {field === 'title' && row?.itemKind ? (
              <span style={{ paddingInlineStart: row.depth * 14 }}>
                {text} <span className={styles.quiet}>{t(`outline:kinds.${row.itemKind}`)}</span>
              </span>
            ) : (
              text
            )}
            {reason && <span className="visually-hidden"> {reason}</span>}
          </td>
        );
      })}
    </tr>
  );
}

function Space({ rows }: { rows: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: only empty space, nothing in it can be focused
    <tr aria-hidden="true" style={{ height: rows * ROW_HEIGHT }}>
      <td />
    </tr>
  );
}
