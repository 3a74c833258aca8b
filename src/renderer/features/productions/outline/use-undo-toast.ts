import { useEffect, useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../../../ui/store.ts';
import { useToasts } from '../../../ui/toasts.tsx';
import type { Session } from './state/session.ts';

/** From the plan's history: where it stands, and the act that Ctrl+Z would take back. */
export type NewestAct = { seq: number; undoSeq: number | null };

/** A short word on what was done, with the way back from that very act. It goes by itself, and with the next act. */
export function useUndoToast(session: Session, newest: NewestAct | undefined): void {
  const { t } = useTranslation('outline');
  const toasts = useToasts();
  const toast = useStore(session.toast, (value) => value);
  const key = toast?.key;
  // Before the next paint: a toast on something refused must not stand beside the refusal.
  useLayoutEffect(() => {
    const shown = session.toast.get();
    if (key === undefined || !shown) return;
    const takeBack = async () => {
      session.toast.set(null);
      session.focusGrid();
      const seq = await shown.act;
      if (seq !== null) await session.writer.run(() => session.acts.undo(seq));
    };
    return toasts.act({ text: shown.text, actionLabel: t('undo'), onAction: () => void takeBack() });
  }, [key, session, toasts, t]);
  useEffect(() => {
    const seq = toast?.seq ?? null;
    if (seq === null || newest === undefined || newest.seq < seq || newest.undoSeq === seq) return;
    session.toast.set(null);
  }, [toast, newest, session]);
}
