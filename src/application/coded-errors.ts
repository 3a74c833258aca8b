import { ORPCError } from '@orpc/server';
import { httpStatusOf } from '../shared/contract/errors.ts';
import { isPlanError, PlanError } from '../shared/errors/plan-error.ts';
import { invalidOf, type ZodIssue } from '../shared/errors/zod-issue.ts';

/** Turns whatever a handler throws into a coded error that crosses a transport; a fault's stack stays on this side, in the log. */
export function toCodedError(error: unknown): ORPCError<string, unknown> {
  if (error instanceof ORPCError) {
    const issues = (error.data as { issues?: ZodIssue[] } | undefined)?.issues;
    if (error.code === 'BAD_REQUEST' && Array.isArray(issues))
      return toCodedError(new PlanError('INVALID', invalidOf(issues[0])));
    return error;
  }
  if (!isPlanError(error)) console.error(error);
  const known = isPlanError(error)
    ? error
    : new PlanError('INTERNAL', { detail: error instanceof Error ? error.message : String(error) });
  return new ORPCError(known.code, {
    status: httpStatusOf(known.code),
    message: known.message,
    data: known.data,
    cause: error,
  });
}
