import { ORPCError } from '@orpc/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { NewPlan } from '../../../shared/contract/plan.ts';
import { client, orpc } from '../../client/client.ts';
import { codedError } from '../../client/coded-error.ts';
import { go } from '../../navigation/use-place.ts';

/** The ways to come to an open plan. */
export type PlanRequest =
  | { way: 'fresh'; plan: NewPlan }
  | { way: 'sample' }
  | { way: 'choose' }
  | { way: 'upload'; file: File };

/** The planner knows the copy by a path of its own; the user knows the file by its name. */
async function upload(file: File) {
  try {
    return await client.plan.upload({ file });
  } catch (error) {
    const coded = codedError(error);
    throw coded ? new ORPCError(coded.code, { data: { ...coded.data, path: file.name } }) : error;
  }
}

function ask(request: PlanRequest) {
  switch (request.way) {
    case 'fresh':
      return client.plan.createNew(request.plan);
    case 'sample':
      return client.plan.createSample(undefined);
    case 'choose':
      return client.plan.choose(undefined);
    case 'upload':
      return upload(request.file);
  }
}

/** Makes or opens a plan; the window then shows it by itself, because its status says so. */
export function usePlanMaker() {
  const queries = useQueryClient();
  const { mutate, variables, isPending, error } = useMutation({
    mutationFn: (request: PlanRequest) => ask(request),
    onSuccess: async (status) => {
      if (!status) return;
      go({ page: 'overview' });
      queries.setQueryData(orpc.plan.status.queryKey(), status);
      await queries.invalidateQueries();
    },
  });
  const way = variables?.way;
  return {
    start: mutate,
    /** Which way is being gone right now. */
    busy: isPending ? way : undefined,
    /** The refusal of that way, to be shown where it was asked for. */
    errorOf: (...ways: PlanRequest['way'][]) => (way !== undefined && ways.includes(way) ? error : null),
  };
}

export type PlanMaker = ReturnType<typeof usePlanMaker>;
