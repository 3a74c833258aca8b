import { useQuery } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { recordTitle } from '../../domain/records/index.ts';
import { removalSentence } from '../i18n/error-sentence.ts';
import { say } from '../i18n/say.ts';
import type { TableChange } from '../ui/edit-table/edit-column.ts';
import { useToasts } from '../ui/toasts.tsx';
import { useUndoToast } from '../ui/use-undo-toast.ts';
import { client, orpc } from './client.ts';
import { ownWrites } from './own-writes.ts';

type Removed = { key: number; text: string; seq: number };
let removals = 0;

/** What may be said of a deletion beyond what was deleted: what went with it. */
export type WriteOptions<Row> = {
  /** Names a row where its title, name or number does not. */
  titleOf?: (row: Row) => string;
  /** Follows the words on a deletion: “; có 3 vai”. */
  removedWith?: (ids: readonly string[]) => string;
};

type TableWrite<Row, Fields> = WriteOptions<Row> & {
  /** What the rows are, as `history:whats` calls them. */
  what: string;
  rows: readonly Row[];
  /** Shows the change before it is stored; what it answers is called with the act's sequence, null if refused. */
  begin: (change: TableChange<Fields>) => (seq: number | null) => void;
  send: (change: TableChange<Fields>) => Promise<{ seq: number; ids: readonly string[] }>;
};

/**
 * Writes changes of a table's rows as one act each, in the order they are made; answers whether it was stored. A
 * refusal has been told by then, and a deletion is told with the way back.
 */
export function useTableWrite<Row extends { id: string }, Fields extends object>(
  write: TableWrite<Row, Fields>,
): (change: TableChange<Fields>) => Promise<boolean> {
  const toasts = useToasts();
  const [removed, setRemoved] = useState<Removed | null>(null);
  const { data: newest } = useQuery(orpc.history.state.queryOptions());
  const takeBack = () => {
    const seq = removed?.seq;
    setRemoved(null);
    if (seq === undefined) return;
    ownWrites.send(() => client.history.undo({ expectSeq: seq })).catch((error) => toasts.refuse(error));
  };
  useUndoToast(removed, newest, takeBack, () => setRemoved(null));
  const latest = useRef(write);
  latest.current = write;

  return useCallback(
    async (change) => {
      const { what, rows, titleOf, removedWith, begin, send } = latest.current;
      const { remove = [] } = change;
      const first = rows.find((row) => row.id === remove[0]);
      const with_ = removedWith?.(remove) ?? '';
      const end = begin(change);
      try {
        const { seq } = await ownWrites.send(() => send(change));
        end(seq);
        if (remove.length > 0) {
          const whats = say(`history:whats.${what}`);
          const title = first ? (titleOf?.(first) ?? recordTitle(first)) : '';
          const words =
            remove.length > 1
              ? say('common:removedMany', { count: remove.length, what: whats })
              : say('common:removed', { what: whats, title });
          setRemoved({ key: ++removals, text: `${words}${with_}`, seq });
        }
        return true;
      } catch (error) {
        end(null);
        if (remove.length > 0) toasts.refuse(error, removalSentence);
        else toasts.refuse(error);
        return false;
      }
    },
    [toasts],
  );
}
