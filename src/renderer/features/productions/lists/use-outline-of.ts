import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { buildOutline } from '../../../../domain/productions/index.ts';
import { orpc } from '../../../client/client.ts';

/** The running order that cells name items of; undefined while it is read. */
export function useOutlineOf(productionId: string) {
  const query = useQuery(orpc.items.tree.queryOptions({ input: { productionId } }));
  const data = useMemo(() => query.data && buildOutline(query.data.items), [query.data]);
  return { data, error: query.error, refetch: query.refetch };
}
