import { ORPCError } from '@orpc/client';
import type { ItemFields, Placement } from '../../../../../shared/contract/items.ts';
import type { ProductionFields } from '../../../../../shared/contract/productions.ts';
import { type OwnWrites, ownWrites } from '../../../../client/own-writes.ts';
import { createStore, type Store } from '../../../../ui/store.ts';
import { type NewFields, type PendingOp, placementWith } from '../model/pending-ops.ts';
import type { LinkChange, OutlineActs, TransferTarget } from './outline-source.ts';

/** What a refused act had meant. */
type Meant =
  | { type: 'update'; id: string; fields: Partial<ItemFields> }
  | { type: 'production'; fields: Partial<ProductionFields> }
  /** An edit that was open in a row when the row was deleted elsewhere. */
  | { type: 'typed'; text: string }
  | { type: 'remove' }
  | { type: 'other' };

/** An act that the planner refused: what was meant, to be said and offered again. */
export type Refusal = {
  key: number;
  error: unknown;
  meant: Meant;
  /** Sends the act again, over what was changed elsewhere. */
  again: () => void;
};

export type Writer = {
  pending: Store<readonly PendingOp[]>;
  refusal: Store<Refusal | null>;
  /** Stored ids of stand-in rows. */
  real: Map<string, string>;
  add(at: Placement, fields: NewFields, tempId: string): void;
  update(id: string, fields: Partial<ItemFields>, baseSeq: number | undefined): void;
  move(ids: readonly string[], to: Placement, baseSeq: number | undefined): void;
  /** Answers the sequence of the act; null if refused. */
  remove(ids: readonly string[], baseSeq: number | undefined): Promise<number | null>;
  /** Resolves to whether it was stored. */
  updateProduction(fields: Partial<ProductionFields>, baseSeq: number | undefined): Promise<boolean>;
  link(id: string, change: LinkChange): void;
  /** Null if refused. */
  transfer(
    ids: readonly string[],
    to: TransferTarget,
    baseSeq: number | undefined,
  ): Promise<{ seq: number; ids: string[] } | null>;
  /**
   * For acts that are not shown before they are stored (duplicate, paste, undo); null if refused. `idOf` names the stored
   * row of a stand-in, which is there by the time the act is sent.
   */
  run<T extends { seq: number }>(act: (idOf: (id: string) => string) => Promise<T>): Promise<T | null>;
  /** Says that a text could not be kept, because its row is gone. */
  lose(id: string, text: string): void;
  /** Forgets what the rows read at this sequence hold already. */
  settle(seq: number): void;
};

type Body<T = PendingOp> = T extends PendingOp ? Omit<T, 'key' | 'seq'> : never;

/**
 * Sends the user's acts one after another, in the order they were made, and keeps each on the screen until the
 * planner shows it back.
 */
export function createWriter(
  acts: OutlineActs,
  onRealId: (tempId: string, id: string) => void,
  own: OwnWrites = ownWrites,
): Writer {
  const pending = createStore<readonly PendingOp[]>([]);
  const refusal = createStore<Refusal | null>(null);
  const real = new Map<string, string>();
  let nextKey = 1;

  const idOf = (id: string) => real.get(id) ?? id;
  const drop = (key: number) => pending.update((ops) => ops.filter((op) => op.key !== key));
  const refreshed = () => acts.refresh().catch(() => undefined);

  function refuse(error: unknown, meant: Meant, again: () => void) {
    refusal.set({ key: nextKey++, error, meant, again });
  }

  async function send<T extends { seq: number }>(
    body: Body,
    act: () => Promise<T>,
    meant: Meant,
    again: () => void,
  ): Promise<number | null> {
    const key = nextKey++;
    pending.update((ops) => [...ops, { ...body, key, seq: null } as PendingOp]);
    try {
      const { seq } = await own.send(act);
      pending.update((ops) => ops.map((op) => (op.key === key ? { ...op, seq } : op)));
      void refreshed();
      return seq;
    } catch (error) {
      drop(key);
      refuse(error, meant, again);
      void refreshed();
      return null;
    }
  }

  const writer: Writer = {
    pending,
    refusal,
    real,
    add(at, fields, tempId) {
      void send(
        { type: 'add', tempId, at, fields },
        async () => {
          const answer = await acts.add(placementWith(at, idOf), fields);
          real.set(tempId, answer.id);
          // The rows are named anew in one drawing with the view: an edit that has gone on in the next cell stays open.
          pending.update((ops) => [...ops]);
          onRealId(tempId, answer.id);
          return answer;
        },
        { type: 'other' },
        () => writer.add(at, fields, tempId),
      );
    },
    update(id, fields, baseSeq) {
      void send(
        { type: 'update', id, fields },
        () => acts.update(idOf(id), fields, baseSeq),
        { type: 'update', id, fields },
        () => writer.update(id, fields, undefined),
      );
    },
    move(ids, to, baseSeq) {
      void send(
        { type: 'move', ids, to },
        () => acts.move(ids.map(idOf), placementWith(to, idOf), baseSeq),
        { type: 'other' },
        () => writer.move(ids, to, undefined),
      );
    },
    remove(ids, baseSeq) {
      return send(
        { type: 'remove', ids },
        () => acts.remove(ids.map(idOf), baseSeq),
        { type: 'remove' },
        () => void writer.remove(ids, undefined),
      );
    },
    updateProduction(fields, baseSeq) {
      return own
        .send(() => acts.updateProduction(fields, baseSeq))
        .then(
          () => true,
          (error: unknown) => {
            const again = () => void writer.updateProduction(fields, undefined);
            refuse(error, { type: 'production', fields }, again);
            return false;
          },
        )
        .finally(refreshed);
    },
    link(id, change) {
      void writer.run(() => acts.link(idOf(id), change));
    },
    async transfer(ids, to, baseSeq) {
      try {
        const answer = await own.send(() => acts.transfer(ids.map(idOf), to, baseSeq));
        await refreshed();
        return answer;
      } catch (error) {
        refuse(error, { type: 'other' }, () => void writer.transfer(ids, to, undefined));
        void refreshed();
        return null;
      }
    },
    async run(act) {
      try {
        const answer = await own.send(() => act(idOf));
        await refreshed();
        return answer;
      } catch (error) {
        refuse(error, { type: 'other' }, () => void writer.run(act));
        void refreshed();
        return null;
      }
    },
    lose(id, text) {
      const error = new ORPCError('NOT_FOUND', { data: { kind: 'item', id } });
      refuse(error, { type: 'typed', text }, () => undefined);
    },
    settle(seq) {
      pending.update((ops) =>
        ops.some((op) => op.seq !== null && op.seq <= seq)
          ? ops.filter((op) => op.seq === null || op.seq > seq)
          : ops,
      );
    },
  };
  return writer;
}
