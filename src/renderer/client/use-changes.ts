import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { changedPaths } from './changed-paths.ts';
import { client } from './client.ts';

const FIRST_WAIT = 500;
const LONGEST_WAIT = 15_000;

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function refresh(queries: QueryClient, change: { tables: readonly string[]; plan: boolean }) {
  const paths = changedPaths(change);
  if (paths === null) void queries.invalidateQueries();
  // oRPC's keys are `[path, options]`; a shorter path matches every method below it.
  else for (const path of paths) void queries.invalidateQueries({ queryKey: [path] });
}

/** Listens for as long as the signal lets it; a broken connection is made anew, after which nothing known is trusted. */
async function listen(queries: QueryClient, signal: AbortSignal, setConnected: (connected: boolean) => void) {
  let wait = FIRST_WAIT;
  let first = true;
  while (!signal.aborted) {
    try {
      const changes = await client.plan.changes(undefined, { signal });
      setConnected(true);
      if (!first) void queries.invalidateQueries();
      first = false;
      for await (const change of changes) {
        wait = FIRST_WAIT;
        refresh(queries, change);
      }
    } catch {
      // The reason does not matter: the planner is restarting, or gone; it is asked again below.
    }
    if (signal.aborted) return;
    setConnected(false);
    first = false;
    await pause(wait, signal);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  }
}

/** Keeps the window's picture of the plan up to date. True while the planner answers. */
export function useChanges(): boolean {
  const queries = useQueryClient();
  const [connected, setConnected] = useState(true);
  useEffect(() => {
    const stop = new AbortController();
    void listen(queries, stop.signal, setConnected);
    return () => stop.abort();
  }, [queries]);
  return connected;
}
