import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Hit } from '../../../shared/contract/search.ts';
import { orpc } from '../../client/client.ts';
import { readRecent } from './recent.ts';

const none: readonly Hit[] = [];

/** What was opened last, as it is now: a call that was moved since has its new day, what is gone is not offered. */
export function useRecent(kept: string | null | undefined): readonly Hit[] {
  const hits = useMemo(() => readRecent(kept).map(({ kind, id }) => ({ kind, id })), [kept]);
  const query = useQuery({
    ...orpc.search.known.queryOptions({ input: { hits } }),
    enabled: hits.length > 0,
    gcTime: 0,
  });
  return query.data ?? none;
}
