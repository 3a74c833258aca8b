import type { RecordFields, RecordKind } from '../../shared/contract/records.ts';
import { createStore } from '../ui/store.ts';

/** What a window wrote and does not yet read back: shown over the rows, so that nothing jumps back for a moment. */
export type PendingWrite<K extends RecordKind = RecordKind> = {
  key: number;
  kind: K;
  update: readonly { id: string; fields: Partial<RecordFields<K>> }[];
  remove: readonly string[];
  /** Sequence after the act; null until it is answered. */
  seq: number | null;
};

export const pendingWrites = createStore<readonly PendingWrite[]>([]);

let keys = 0;

export function beginWrite(write: Omit<PendingWrite, 'key' | 'seq'>): number {
  const key = ++keys;
  pendingWrites.update((all) => [...all, { ...write, key, seq: null }]);
  return key;
}

/** Stored at `seq`, or refused (null): then the rows show again what stands in the plan. */
export function endWrite(key: number, seq: number | null): void {
  pendingWrites.update((all) =>
    seq === null
      ? all.filter((write) => write.key !== key)
      : all.map((write) => (write.key === key ? { ...write, seq } : write)),
  );
}

/** Forgets what rows of the kind, read at `seq`, hold already. */
export function settleWrites(kind: RecordKind, seq: number): void {
  const settled = (write: PendingWrite) => write.kind === kind && write.seq !== null && write.seq <= seq;
  pendingWrites.update((all) => (all.some(settled) ? all.filter((write) => !settled(write)) : all));
}

/** Rows read at `seq` with the window's own unread writes on top; the same list where there are none. */
export function withPending<Row extends { id: string }, Fields extends object>(
  rows: readonly Row[],
  seq: number,
  writes: readonly {
    seq: number | null;
    update: readonly { id: string; fields: Partial<Fields> }[];
    remove: readonly string[];
  }[],
): readonly Row[] {
  const open = writes.filter((write) => write.seq === null || write.seq > seq);
  if (open.length === 0) return rows;
  const gone = new Set(open.flatMap((write) => write.remove));
  const changes = new Map<string, Partial<Fields>>();
  for (const { id, fields } of open.flatMap((write) => write.update))
    changes.set(id, { ...changes.get(id), ...fields } as Partial<Fields>);
  return rows
    .filter((row) => !gone.has(row.id))
    .map((row) => {
      const fields = changes.get(row.id);
      return fields ? { ...row, ...fields } : row;
    });
}
