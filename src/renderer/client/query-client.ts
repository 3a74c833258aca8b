import { QueryClient } from '@tanstack/react-query';
import { codeOf } from './coded-error.ts';

/** Lost connections are tried again; a coded refusal is an answer and is not. */
const retry = (count: number, error: Error) => codeOf(error) === null && count < 2;

/** Changes are pushed by the planner, so nothing grows stale by itself. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 10 * 60_000,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: 'always',
        retry,
        retryDelay: (count) => 300 * 2 ** count,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
