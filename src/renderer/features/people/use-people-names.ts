import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { orpc } from '../../client/client.ts';
import { peopleNames } from './find-people.ts';

/** The house's people as cells name them; undefined while they are read. */
export function usePeopleNames() {
  const query = useQuery(orpc.people.list.queryOptions());
  const data = useMemo(() => query.data && peopleNames(query.data), [query.data]);
  return { data, error: query.error, refetch: query.refetch };
}
