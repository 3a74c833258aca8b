import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../client/client.ts';
import { ownWrites } from '../../client/own-writes.ts';
import { useToasts } from '../../ui/toasts.tsx';

type Act<T> = {
  /** A refusal, to be shown in the dialog that caused it. */
  error: unknown;
  isPending: boolean;
  /** Answers null if it was refused. `show` goes to where it is seen: a word said before would stay behind. */
  send: (act: () => Promise<T>, words: string, show?: (done: T) => void) => Promise<T | null>;
};

/** Sends one act of a dialog, and says it with the way back. */
export function useAct<T extends { seq: number }>(): Act<T> {
  const { t } = useTranslation('common');
  const toasts = useToasts();
  const [state, setState] = useState<{ error: unknown; isPending: boolean }>({
    error: null,
    isPending: false,
  });
  const takeBack = (seq: number) =>
    ownWrites
      .send(() => client.history.undo({ expectSeq: seq }))
      .catch((error: unknown) => toasts.refuse(error));
  return {
    ...state,
    async send(act, words, show) {
      setState({ error: null, isPending: true });
      try {
        const done = await ownWrites.send(act);
        setState({ error: null, isPending: false });
        show?.(done);
        toasts.act({ text: words, actionLabel: t('undo'), onAction: () => void takeBack(done.seq) });
        return done;
      } catch (error) {
        setState({ error, isPending: false });
        return null;
      }
    },
  };
}
