import { useCallback, useMemo, useRef } from 'react';
import { useWindowState } from '../../client/use-window-state.ts';
import { plainLayout, readLayout, type TableLayout } from './table-layout.ts';

export type LayoutControl = {
  layout: TableLayout;
  change: (part: Partial<TableLayout>) => void;
  /** Back to the table's own columns, widths and order. */
  reset: () => void;
};

/** Columns and sorting of a table, as this plan's window left them. */
export function useTableLayout(id: string): LayoutControl {
  const [kept, keep] = useWindowState(`table.${id}`);
  const layout = useMemo(() => readLayout(kept), [kept]);
  const latest = useRef(layout);
  latest.current = layout;
  const change = useCallback(
    (part: Partial<TableLayout>) => {
      latest.current = { ...latest.current, ...part };
      keep(JSON.stringify(latest.current));
    },
    [keep],
  );
  const reset = useCallback(() => change(plainLayout), [change]);
  return { layout, change, reset };
}
