import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { changedPaths } from './changed-paths.ts';
import { client } from './client.ts';
import { isShutOut } from './link.ts';
import { ownWrites } from './own-writes.ts';
import { forgetWindowState } from './use-window-state.ts';

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

/** The new address, opened beside this window, lets this window in again too. */
function nextVisit(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    window.addEventListener('focus', () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => resolve());
  });
}

/** `away`: the planner does not answer and is asked again; `restarted`: it answers, but not to this window any more. */
export type Connection = 'here' | 'away' | 'restarted';

/** Pages are drawn with an answer that came just now before anything else is asked. */
const drawn = () => new Promise((resolve) => setTimeout(resolve));

async function refresh(queries: QueryClient, change: { tables: readonly string[]; plan: boolean }) {
  if (change.plan) {
    ownWrites.forget();
    forgetWindowState();
  }
  const paths = changedPaths(change);
  // Which seasons there are comes first: of one that is gone nothing is asked any more.
  if (change.tables.includes('season')) {
    await queries.invalidateQueries({ queryKey: [['season', 'list']] });
    await drawn();
  }
  if (paths === null) void queries.invalidateQueries();
  // oRPC's keys are `[path, options]`; a shorter path matches every method below it.
  else for (const path of paths) void queries.invalidateQueries({ queryKey: [path] });
}

/** True if an answer in the cache was read at another place of the journal than this one. */
function readElsewhere(queries: QueryClient, seq: number): boolean {
  return queries
    .getQueryCache()
    .getAll()
    .some(({ state: { data } }) => {
      const read = typeof data === 'object' && data !== null && 'seq' in data ? data.seq : seq;
      return read !== seq;
    });
}

/** Listens for as long as the signal lets it; a broken connection is made anew, after which nothing known is trusted. */
async function listen(
  queries: QueryClient,
  signal: AbortSignal,
  setConnection: (connection: Connection) => void,
) {
  let wait = FIRST_WAIT;
  let first = true;
  while (!signal.aborted) {
    try {
      const changes = await client.plan.changes(undefined, { signal });
      setConnection('here');
      if (!first) {
        ownWrites.forget();
        void queries.invalidateQueries();
      }
      first = false;
      // The first word says where the journal stood when listening began: what was read before may have missed some.
      let began = false;
      for await (const change of changes) {
        wait = FIRST_WAIT;
        if (!began && readElsewhere(queries, change.seq)) void queries.invalidateQueries();
        began = true;
        void refresh(queries, change);
      }
    } catch {
      // The reason does not matter: the planner is restarting, or gone; it is asked again below.
    }
    if (signal.aborted) return;
    first = false;
    if (isShutOut()) {
      setConnection('restarted');
      await nextVisit(signal);
      continue;
    }
    setConnection('away');
    await pause(wait, signal);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  }
}

/** Keeps the window's picture of the plan up to date, and says whether the planner answers. */
export function useChanges(): Connection {
  const queries = useQueryClient();
  const [connection, setConnection] = useState<Connection>('here');
  useEffect(() => {
    const stop = new AbortController();
    void listen(queries, stop.signal, setConnection);
    return () => stop.abort();
  }, [queries]);
  return connection;
}
