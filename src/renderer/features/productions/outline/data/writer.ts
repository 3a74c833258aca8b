import type { ItemFields, Placement } from '../../../../../shared/contract/items.ts';
import { type NewFields, type PendingOp, placementWith } from '../model/pending-ops.ts';
import { createStore, type Store } from '../state/store.ts';
import type { OutlineActs } from './outline-source.ts';

/** An act that the planner refused: what was meant, to be said and offered again. */
export type Refusal = {
  key: number;
  error: unknown;
  /** Row and fields of a refused edit; null for other acts. */
  edit: { id: string; fields: Partial<ItemFields> } | null;
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
  remove(ids: readonly string[]): void;
  /** For acts that are not shown before they are stored (duplicate, production); null if refused. */
  run<T>(act: () => Promise<T>, refresh?: boolean): Promise<T | null>;
  /** Forgets what the rows read at this sequence hold already. */
  settle(seq: number): void;
};

type Body<T = PendingOp> = T extends PendingOp ? Omit<T, 'key' | 'seq'> : never;

/**
 * Sends the user's acts one after another, in the order they were made, and keeps each on the screen until the
 * planner shows it back. Own earlier writes are not "changed elsewhere": the sequence they ended at counts as seen.
 */
export function createWriter(acts: OutlineActs, onRealId: (tempId: string, id: string) => void): Writer {
  const pending = createStore<readonly PendingOp[]>([]);
  const refusal = createStore<Refusal | null>(null);
  const real = new Map<string, string>();
  const ownSeq = new Map<string, number>();
  let chain: Promise<unknown> = Promise.resolve();
  let nextKey = 1;

  const idOf = (id: string) => real.get(id) ?? id;
  const drop = (key: number) => pending.update((ops) => ops.filter((op) => op.key !== key));
  const seen = (baseSeq: number | undefined, places: string[]) =>
    baseSeq === undefined
      ? undefined
      : Math.min(...places.map((place) => Math.max(baseSeq, ownSeq.get(place) ?? 0)));

  function queue<T>(act: () => Promise<T>): Promise<T> {
    const result = chain.then(act);
    chain = result.catch(() => undefined);
    return result;
  }

  function send<T extends { seq: number }>(
    body: Body,
    act: () => Promise<T>,
    places: string[],
    edit: Refusal['edit'],
    again: () => void,
    done?: (answer: T) => void,
  ) {
    const key = nextKey++;
    pending.update((ops) => [...ops, { ...body, key, seq: null } as PendingOp]);
    void queue(act).then(
      async (answer) => {
        done?.(answer);
        for (const place of places) ownSeq.set(place, answer.seq);
        pending.update((ops) => ops.map((op) => (op.key === key ? { ...op, seq: answer.seq } : op)));
        await acts.refresh().catch(() => undefined);
      },
      (error: unknown) => {
        drop(key);
        refusal.set({ key, error, edit, again });
        void acts.refresh().catch(() => undefined);
      },
    );
  }

  const writer: Writer = {
    pending,
    refusal,
    real,
    add(at, fields, tempId) {
      send(
        { type: 'add', tempId, at, fields },
        () => acts.add(placementWith(at, idOf), fields),
        [],
        null,
        () => writer.add(at, fields, tempId),
        (answer) => {
          real.set(tempId, answer.id);
          onRealId(tempId, answer.id);
        },
      );
    },
    update(id, fields, baseSeq) {
      const places = Object.keys(fields).map((field) => `${id}.${field}`);
      send(
        { type: 'update', id, fields },
        () => acts.update(idOf(id), fields, seen(baseSeq, places)),
        places,
        { id, fields },
        () => writer.update(id, fields, undefined),
      );
    },
    move(ids, to, baseSeq) {
      const places = ids.map((id) => `${id}.place`);
      send(
        { type: 'move', ids, to },
        () => acts.move(ids.map(idOf), placementWith(to, idOf), seen(baseSeq, places)),
        places,
        null,
        () => writer.move(ids, to, undefined),
      );
    },
    remove(ids) {
      send(
        { type: 'remove', ids },
        () => acts.remove(ids.map(idOf)),
        [],
        null,
        () => writer.remove(ids),
      );
    },
    async run(act, refresh = true) {
      try {
        const answer = await queue(act);
        if (refresh) await acts.refresh().catch(() => undefined);
        return answer;
      } catch (error) {
        refusal.set({ key: nextKey++, error, edit: null, again: () => void writer.run(act, refresh) });
        return null;
      }
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
