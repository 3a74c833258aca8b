import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { RecordFields, RecordKind, RecordRow, RecordScope } from '../../shared/contract/records.ts';
import type { TableChange } from '../ui/edit-table/edit-column.ts';
import { useStore } from '../ui/store.ts';
import { client, orpc } from './client.ts';
import {
  beginWrite,
  endWrite,
  type PendingWrite,
  pendingWrites,
  settleWrites,
  withPending,
} from './pending-writes.ts';
import { useTableWrite, type WriteOptions } from './table-write.ts';

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

/** Writes changes of a table's records, one act each; see `useTableWrite`. */
export function useRecordWrite<K extends RecordKind>(
  kind: K,
  rows: readonly RecordRow<K>[] = [],
  options: WriteOptions<RecordRow<K>> = {},
): (change: TableChange<RecordFields<K>>) => Promise<boolean> {
  return useTableWrite<RecordRow<K>, RecordFields<K> & object>({
    ...options,
    what: kind,
    rows,
    begin({ update = [], remove = [] }) {
      const key = beginWrite({ kind, update, remove } as Omit<PendingWrite, 'key' | 'seq'>);
      return (seq) => endWrite(key, seq);
    },
    send: (change) =>
      (
        client.records[kind as 'place'].write as unknown as (
          input: object,
        ) => Promise<{ seq: number; ids: string[] }>
      )(change),
  });
}
