import { useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type ToastTone, useToasts } from './toasts.tsx';

/** From the plan's history: where it stands, and the act that Ctrl+Z would take back. */
export type NewestAct = { seq: number; undoSeq: number | null };

/** A word on an act that can be taken back from where it is said. */
export type UndoableAct = {
  key: number;
  text: string;
  /** The act's sequence; null until it is stored. */
  seq: number | null;
  tone?: ToastTone;
};

/**
 * A short word on what was done, with the way back from that very act. It goes by itself, and with the next act; `gone`
 * hears of that.
 */
export function useUndoToast(
  act: UndoableAct | null,
  newest: NewestAct | undefined,
  takeBack: () => void,
  gone: () => void,
): void {
  const { t } = useTranslation('common');
  const toasts = useToasts();
  const latest = useRef({ takeBack, gone });
  latest.current = { takeBack, gone };
  const { key, text = '', seq = null, tone = 'done' } = act ?? {};
  // Before the next paint: a toast on something refused must not stand beside the refusal.
  useLayoutEffect(() => {
    if (key === undefined) return;
    return toasts.act({ text, tone, actionLabel: t('undo'), onAction: () => latest.current.takeBack() });
  }, [key, text, tone, toasts, t]);
  useEffect(() => {
    if (seq === null || newest === undefined || newest.seq < seq || newest.undoSeq === seq) return;
    latest.current.gone();
  }, [seq, newest]);
}
