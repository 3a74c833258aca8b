import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ImportRequest, PreviewRow } from '../../../shared/contract/imports.ts';
import { orpc } from '../../client/client.ts';
import { PAGE } from './use-import.ts';

/**
 * The rows as they will be: the first page with the counts and the problems, and those pages that are looked at. A
 * change of the plan, or of the request, makes it anew.
 */
export function usePreview(request: ImportRequest, pages: readonly number[]) {
  const options = (from: number) =>
    orpc.imports.preview.queryOptions({ input: { ...request, from, count: PAGE } });
  const first = useQuery({ ...options(0), gcTime: 0, placeholderData: keepPreviousData });
  const others = pages.filter((page) => page > 0);
  const rest = useQueries({
    queries: others.map((page) => ({ ...options(page * PAGE), gcTime: 0, enabled: first.isSuccess })),
  });
  const byPage = new Map<number, readonly PreviewRow[]>([[0, first.data?.rows ?? []]]);
  others.forEach((page, at) => {
    const rows = rest[at]?.data?.rows;
    if (rows) byPage.set(page, rows);
  });
  const problems = first.data?.problems;
  /** The reason at a cell, by row and column. */
  const reasons = useMemo(
    () => new Map((problems ?? []).map((problem) => [`${problem.row} ${problem.column}`, problem])),
    [problems],
  );
  return {
    data: first.data,
    error: first.error,
    /** What is shown is of the request before. */
    stale: first.isPlaceholderData || first.isFetching,
    rowAt: (index: number) => byPage.get(Math.floor(index / PAGE))?.[index % PAGE],
    reasons,
  };
}
export type Preview = ReturnType<typeof usePreview>;
