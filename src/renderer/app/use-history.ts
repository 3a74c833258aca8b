import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { client, orpc } from '../client/client.ts';
import { actLabel, placeOfAct, takesProductionAway } from '../features/history/index.ts';
import { useToasts } from '../ui/toasts.tsx';
import { currentPlace, go } from './use-place.ts';

export type HistoryControl = {
  /** Words of the act that would be taken back; null if there is none. */
  undoAct: string | null;
  redoAct: string | null;
  busy: boolean;
  undo: () => void;
  redo: () => void;
};

/** Undo and redo of the plan: takes back, goes where it happened, and says what it was. */
export function useHistory(): HistoryControl {
  const { t } = useTranslation('history');
  const queries = useQueryClient();
  const toasts = useToasts();
  const { data } = useQuery(orpc.history.state.queryOptions());
  const { mutate, isPending } = useMutation({
    mutationFn: (kind: 'undo' | 'redo') => client.history[kind](undefined),
    onSuccess: ({ label, productionId }, kind) => {
      const place = placeOfAct(label, productionId, kind, currentPlace());
      if (place) go(place);
      const act = actLabel(label);
      toasts.say(kind === 'undo' ? t('undone', { act }) : t('redone', { act }));
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
    busy: isPending,
    undo,
    redo,
  };
}
