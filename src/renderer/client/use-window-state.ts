import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { client, orpc } from './client.ts';

/**
 * A setting of the window that is kept in the plan file (not journaled, not undoable): which season, a folded
 * navigation. Undefined while it is being read; without an open plan it lives in memory only.
 */
export function useWindowState(key: string): [string | null | undefined, (value: string) => void] {
  const queries = useQueryClient();
  const { data: status } = useQuery(orpc.plan.status.queryOptions());
  const open = status?.open === true;
  const options = orpc.plan.getWindowState.queryOptions({ input: { key } });
  const { data, isError } = useQuery({ ...options, enabled: open, retry: false, retryOnMount: false });
  const { queryKey } = options;
  const set = useCallback(
    (value: string) => {
      // What is chosen before the kept value was read stands: the late answer must not write over it.
      void queries.cancelQueries({ queryKey });
      queries.setQueryData(queryKey, { value });
      if (!open) return;
      // Losing a window setting is no loss of work, so a refusal stays silent.
      client.plan.setWindowState({ key, value }).catch(() => undefined);
    },
    [queries, queryKey, key, open],
  );
  const nothingKept = isError || status?.open === false;
  return [data ? data.value : nothingKept ? null : undefined, set];
}
