import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { createStore, useStore } from '../ui/store.ts';
import { client, orpc } from './client.ts';

/**
 * What this window set, by its key: it counts at once and over what is read meanwhile. The cache of answers tells its
 * readers a moment later, in which a quick second choice would be made on the state before the first.
 */
const written = createStore<Readonly<Record<string, string>>>({});

/** For another plan, which keeps a window state of its own. */
export const forgetWindowState = (): void => written.set({});

/**
 * A setting of the window that is kept in the plan file (not journaled, not undoable): which season, a folded
 * navigation. Undefined while it is being read; without an open plan it lives in memory only.
 */
export function useWindowState(key: string): [string | null | undefined, (value: string) => void] {
  const queries = useQueryClient();
  const own = useStore(written, (all) => all[key]);
  const { data: status } = useQuery(orpc.plan.status.queryOptions());
  const open = status?.open === true;
  const options = orpc.plan.getWindowState.queryOptions({ input: { key } });
  const { data, isError } = useQuery({ ...options, enabled: open, retry: false, retryOnMount: false });
  const { queryKey } = options;
  const set = useCallback(
    (value: string) => {
      written.update((all) => ({ ...all, [key]: value }));
      queries.setQueryData(queryKey, { value });
      if (!open) return;
      // Losing a window setting is no loss of work, so a refusal stays silent.
      client.plan.setWindowState({ key, value }).catch(() => undefined);
    },
    [queries, queryKey, key, open],
  );
  const nothingKept = isError || status?.open === false;
  return [own ?? (data ? data.value : nothingKept ? null : undefined), set];
}
