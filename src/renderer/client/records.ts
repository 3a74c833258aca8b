import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { recordTitle } from '../../domain/records/index.ts';
import type { RecordFields, RecordKind, RecordRow, RecordScope } from '../../shared/contract/records.ts';
import { removalSentence } from '../i18n/error-sentence.ts';
import { say } from '../i18n/say.ts';
import type { TableChange } from '../ui/edit-table/edit-column.ts';
import { useStore } from '../ui/store.ts';
import { useToasts } from '../ui/toasts.tsx';
import { useUndoToast } from '../ui/use-undo-toast.ts';
import { client, orpc } from './client.ts';
import { ownWrites } from './own-writes.ts';
import {
  beginWrite,
  endWrite,
  type PendingWrite,
  pendingWrites,
  settleWrites,
  withPending,
} from './pending-writes.ts';

type Read<K extends RecordKind> = { seq: number; rows: readonly RecordRow<K>[] };

/** The kinds differ in the shape of their fields only: one of them stands for all. */
const listOptions = <K extends RecordKind>(kind: K, input: RecordScope) =>
  orpc.records[kind as 'place'].list.queryOptions({ input });

/**
 * Records of a kind in their order, with what this window itself has just written: all of the house's, or those of a
 * season or a production. `seq` is what goes along as `baseSeq` with an edit of them.
 */
export function useRecords<K extends RecordKind>(kind: K, scope: RecordScope = {}) {
  const query = useQuery(listOptions(kind, scope));
  const writes = useStore(pendingWrites, (all) => all) as readonly PendingWrite<K>[];
  const read = query.data as unknown as Read<K> | undefined;
  const seq = read?.seq;
  useEffect(() => {
    if (seq !== undefined) settleWrites(kind, seq);
  }, [kind, seq]);
  const data = useMemo((): Read<K> | undefined => {
    if (!read) return undefined;
    const own = writes.filter((write) => write.kind === kind);
    return { seq: read.seq, rows: withPending(read.rows, read.seq, own) };
  }, [read, writes, kind]);
  return { data, error: query.error, refetch: query.refetch };
}

type Removed = { key: number; text: string; seq: number };
let removals = 0;

/** What may be said of a deletion beyond what was deleted: what went with it. */
export type WriteOptions<K extends RecordKind> = {
  /** Names a row where its title, name or number does not. */
  titleOf?: (row: RecordRow<K>) => string;
  /** Follows the words on a deletion: “; có 3 vai”. */
  removedWith?: (ids: readonly string[]) => string;
};

/** Where an act writes, as `own-writes` counts it; without order or sequence of its own a move has no place. */
const placesOf = (change: TableChange<object>, ids: readonly string[]) => [
  ...(change.update ?? []).flatMap(({ id, fields }) => Object.keys(fields).map((field) => `${id}.${field}`)),
  ...[...ids, ...(change.move ?? [])].map((id) => `${id}.place`),
];

/** The `baseSeq` of a change: own writes at its places are no changes from elsewhere. */
function baseOf({ baseSeq, update = [], remove = [] }: TableChange<object>): number | undefined {
  if (baseSeq === undefined) return undefined;
  const places = update.flatMap(({ id, fields }) => Object.keys(fields).map((field) => `${id}.${field}`));
  const seen = [
    ...(places.length > 0 ? [ownWrites.seen(baseSeq, places)] : []),
    ...remove.map((id) => ownWrites.seenWithin(baseSeq, [id])),
  ].filter((seq) => seq !== undefined);
  return seen.length > 0 ? Math.min(...seen) : baseSeq;
}

/**
 * Writes changes of a table's rows as one act each, in the order they are made; answers whether it was stored. A
 * refusal has been told by then, and a deletion is told with the way back.
 */
export function useRecordWrite<K extends RecordKind>(
  kind: K,
  rows: readonly RecordRow<K>[] = [],
  options: WriteOptions<K> = {},
): (change: TableChange<RecordFields<K>>) => Promise<boolean> {
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
  const { titleOf, removedWith } = options;

  return useCallback(
    async (change) => {
      const { update = [], remove = [] } = change;
      const writes = client.records[kind as 'place'].write as unknown as (
        input: object,
      ) => Promise<{ seq: number; ids: string[] }>;
      const first = rows.find((row) => row.id === remove[0]);
      const with_ = removedWith?.(remove) ?? '';
      const key = beginWrite({ kind, update, remove } as Omit<PendingWrite, 'key' | 'seq'>);
      try {
        const { seq } = await ownWrites.send(
          () => writes({ ...change, baseSeq: baseOf(change) }),
          ({ ids }) => placesOf(change, ids),
        );
        endWrite(key, seq);
        if (remove.length > 0) {
          const what = say(`history:whats.${kind}`);
          const title = first ? (titleOf?.(first) ?? recordTitle(first)) : '';
          const words =
            remove.length > 1
              ? say('common:removedMany', { count: remove.length, what })
              : say('common:removed', { what, title });
          setRemoved({ key: ++removals, text: `${words}${with_}`, seq });
        }
        return true;
      } catch (error) {
        endWrite(key, null);
        if (remove.length > 0) toasts.refuse(error, removalSentence);
        else toasts.refuse(error);
        return false;
      }
    },
    [kind, rows, toasts, titleOf, removedWith],
  );
}
