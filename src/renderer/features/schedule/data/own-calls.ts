import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { client, orpc } from '../../../client/client.ts';
import { ownWrites } from '../../../client/own-writes.ts';
import { createStore } from '../../../ui/store.ts';
import { type ToastTone, useToasts } from '../../../ui/toasts.tsx';
import { useUndoToast } from '../../../ui/use-undo-toast.ts';
import { actLabel } from '../../history/index.ts';
import { SLOT_PREFIX } from '../model/to-calendar-calls.ts';
import type { CallsWrite, OwnCallsWrite } from './apply-writes.ts';

/** Acts of this window that the read calls do not hold yet. */
export const ownCalls = createStore<readonly OwnCallsWrite[]>([]);

const PENDING = 'pending-';
/** A new call whose id the plan has not said yet: it is shown, and cannot be taken hold of. */
export const isPending = (id: string): boolean => id.startsWith(PENDING);

/** Of what is chosen, what the plan knows as calls: neither a new one that it has not named yet nor a live slot. */
export const removable = (ids: readonly string[]): string[] =>
  ids.filter((id) => !isPending(id) && !id.startsWith(SLOT_PREFIX));

/** Forgets what calls read at `seq` hold already. */
export function settleCalls(seq: number): void {
  const settled = (own: OwnCallsWrite) => own.seq !== null && own.seq <= seq;
  ownCalls.update((all) => (all.some(settled) ? all.filter((own) => !settled(own)) : all));
}

let keys = 0;

/** What an act troubles, in words, and how grave it is. */
export type Told = { text: string; tone: ToastTone };

export type WriteOptions = {
  /** Sequence that the edited calls were read at. */
  baseSeq?: number | undefined;
  /** No toast: the change is seen where it was made. */
  quiet?: boolean;
  /** Follows the name of the act: what does not fit. */
  told?: Told;
};

const noTrouble: Told = { text: '', tone: 'done' };

/** Answers the ids of added calls; null if the act was refused, which has been told by then. */
export type WriteCalls = (write: CallsWrite, options?: WriteOptions) => Promise<readonly string[] | null>;

/** Writes an act on calls: shown at once, stored after the acts before it, named in a toast with the way back. */
export function useCallsWrite(): WriteCalls {
  const toasts = useToasts();
  const [told, setTold] = useState<({ seq: number } & Told) | null>(null);
  const { data: newest } = useQuery(orpc.history.state.queryOptions());
  // The history names the act as soon as it knows it; by then it is certain what the button takes back.
  const named = useRef<({ key: number; seq: number } & Told) | null>(null);
  if (told === null) named.current = null;
  else if (newest?.undo && newest.undoSeq === told.seq && named.current?.seq !== told.seq) {
    const act = actLabel(newest.undo);
    const { seq, text, tone } = told;
    named.current = { key: seq, seq, tone, text: text === '' ? act : `${act}. ${text}` };
  }
  const takeBack = () => {
    setTold(null);
    if (told === null) return;
    ownWrites.send(() => client.history.undo({ expectSeq: told.seq })).catch((error) => toasts.refuse(error));
  };
  const isNamed = named.current !== null && named.current.seq === told?.seq;
  useUndoToast(isNamed ? named.current : null, newest, takeBack, () => setTold(null));
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);

  return useCallback(
    async (write, { baseSeq, quiet = false, told: trouble = noTrouble } = {}) => {
      const key = ++keys;
      const newIds = (write.add ?? []).map((_, at) => `${PENDING}${key}-${at}`);
      const change = (part: Partial<OwnCallsWrite>) =>
        ownCalls.update((all) => all.map((own) => (own.key === key ? { ...own, ...part } : own)));
      ownCalls.update((all) => [...all, { key, write, newIds, seq: null }]);
      try {
        const { seq, ids } = await ownWrites.send(() => client.schedule.write({ ...write, baseSeq }));
        change({ seq, newIds: ids });
        if (!quiet && mounted.current) setTold({ seq, ...trouble });
        return ids;
      } catch (error) {
        ownCalls.update((all) => all.filter((own) => own.key !== key));
        toasts.refuse(error);
        return null;
      }
    },
    [toasts],
  );
}
