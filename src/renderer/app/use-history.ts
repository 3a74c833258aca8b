import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { client, orpc } from '../client/client.ts';
import { ownWrites } from '../client/own-writes.ts';
import { actLabel, placeOfAct, takesProductionAway } from '../features/history/index.ts';
import { currentPlace, go } from '../navigation/use-place.ts';
import { useToasts } from '../ui/toasts.tsx';

export type HistoryControl = {
  /** Words of the act that would be taken back; null if there is none. */
  undoAct: string | null;
  redoAct: string | null;
  /** A backup was restored and nothing done since: undo tells the way back from that. */
  stopped: boolean;
  busy: boolean;
  undo: () => void;
  redo: () => void;
};

/**
 * Takes back what the window shows as the next act, and nothing else. Own acts that are still on their way are waited
 * for: who presses Ctrl+Z right after one means that one, though the shown state does not know it yet. Null if there is
 * nothing to take back.
 */
async function takeBack(queries: QueryClient, kind: 'undo' | 'redo') {
  await ownWrites.idle();
  const { queryKey } = orpc.history.state.queryOptions();
  const shown = queries.getQueryData(queryKey);
  const state = shown && shown.seq >= ownWrites.last() ? shown : await client.history.state();
  const expectSeq = state[`${kind}Seq`];
  return expectSeq === null ? null : ownWrites.send(() => client.history[kind]({ expectSeq }));
}

/** Undo and redo of the plan: takes back, goes where it happened, and says what it was. */
export function useHistory(): HistoryControl {
  const { t } = useTranslation('history');
  const queries = useQueryClient();
  const toasts = useToasts();
  const { data } = useQuery(orpc.history.state.queryOptions());
  const tellWayBack = () => {
    if (!queries.getQueryData(orpc.history.state.queryKey())?.stoppedBy) return;
    const onAction = () => go({ page: 'settings', section: 'file' });
    toasts.offer({ text: t('stopped'), actionLabel: t('toBackups'), onAction });
  };
  const { mutate, isPending } = useMutation({
    // One after another: each takes back what stands after the one before it.
    scope: { id: 'history' },
    mutationFn: (kind: 'undo' | 'redo') => takeBack(queries, kind),
    onSuccess: (done, kind) => {
      if (!done) {
        if (kind === 'undo') tellWayBack();
        return;
      }
      const { label, productionId } = done;
      const place = placeOfAct(label, productionId, kind, currentPlace());
      if (place) go(place);
      const act = actLabel(label);
      toasts.say(kind === 'undo' ? t('undone', { act }) : t('redone', { act }), 'act');
    },
    onError: (error) => toasts.refuse(error),
    onSettled: () => queries.invalidateQueries({ queryKey: [['history']] }),
  });
  const start = useCallback(
    (kind: 'undo' | 'redo') => {
      if (takesProductionAway(data?.[kind], kind)) go({ page: 'productions' });
      mutate(kind);
    },
    [data, mutate],
  );
  const undo = useCallback(() => start('undo'), [start]);
  const redo = useCallback(() => start('redo'), [start]);
  return {
    undoAct: data?.undo ? actLabel(data.undo) : null,
    redoAct: data?.redo ? actLabel(data.redo) : null,
    stopped: data?.undo === null && data.stoppedBy !== null,
    busy: isPending,
    undo,
    redo,
  };
}
