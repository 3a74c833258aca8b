import { useCallback, useMemo, useState } from 'react';
import type { TableChange } from '../ui/edit-table/edit-column.ts';
import { withPending } from './pending-writes.ts';

type Write<Fields> = {
  key: number;
  update: readonly { id: string; fields: Partial<Fields> }[];
  remove: readonly string[];
  seq: number | null;
};

let keys = 0;

/**
 * Rows that are no plain records, read at `seq`, with what this table itself has just written and does not yet read
 * back. `begin` takes a change up; what it answers ends it, with the act's sequence or null.
 */
export function useOwnRows<Row extends { id: string }, Fields extends object>(
  stored: readonly Row[],
  seq: number,
): { rows: readonly Row[]; begin: (change: TableChange<Fields>) => (seq: number | null) => void } {
  const [writes, setWrites] = useState<readonly Write<Fields>[]>([]);
  const begin = useCallback(({ update = [], remove = [] }: TableChange<Fields>) => {
    const key = ++keys;
    setWrites((all) => [...all, { key, update, remove, seq: null }]);
    return (ended: number | null) =>
      setWrites((all) =>
        ended === null
          ? all.filter((write) => write.key !== key)
          : all.map((write) => (write.key === key ? { ...write, seq: ended } : write)),
      );
  }, []);
  // What the rows hold already is forgotten with the next change, not while drawing.
  const rows = useMemo(() => withPending(stored, seq, writes), [stored, seq, writes]);
  return { rows, begin };
}
