import { ORPCError } from '@orpc/server';
import { httpStatusOf } from '../shared/contract/errors.ts';
import type { InvalidReason } from '../shared/errors/codes.ts';
import { isPlanError, PlanError } from '../shared/errors/plan-error.ts';

const REASONS: Record<string, InvalidReason> = {
  too_big: 'too-large',
  invalid_type: 'malformed',
  invalid_value: 'not-a-choice',
  invalid_format: 'malformed',
  invalid_union: 'not-a-choice',
  unrecognized_keys: 'not-a-choice',
};

export type Issue = {
  code?: string;
  path?: readonly PropertyKey[];
  /** Of unrecognized_keys. */
  keys?: readonly string[];
  origin?: string;
  maximum?: number;
  minimum?: number;
  params?: { reason?: InvalidReason };
};

/** What zod found wrong, as the coded error INVALID: the field's name and one reason. */
export function invalidInput(issue: Issue | undefined): PlanError {
  const place = issue?.path?.findLast((part) => typeof part === 'string');
  const field = String(issue?.keys?.[0] ?? place ?? '');
  const reason = issue?.params?.reason ?? REASONS[issue?.code ?? ''] ?? 'malformed';
  if (issue?.code === 'too_big' && issue.origin === 'string') {
    return new PlanError('INVALID', { field, reason: 'too-long', limit: Number(issue.maximum) });
  }
  if (issue?.code === 'too_big')
    return new PlanError('INVALID', { field, reason, limit: Number(issue.maximum) });
  if (issue?.code === 'too_small' && issue.params?.reason === undefined) return tooSmall(field, issue);
  return new PlanError('INVALID', { field, reason });
}

function tooSmall(field: string, { origin, minimum }: Issue): PlanError {
  if (origin === 'array' || origin === 'string') return new PlanError('INVALID', { field, reason: 'empty' });
  if (Number(minimum) === 0) return new PlanError('INVALID', { field, reason: 'negative' });
  return new PlanError('INVALID', { field, reason: 'too-small', limit: Number(minimum) });
}

/** Turns whatever a handler throws into a coded error that crosses a transport; a fault's stack stays on this side, in the log. */
export function toCodedError(error: unknown): ORPCError<string, unknown> {
  if (error instanceof ORPCError) {
    const issues = (error.data as { issues?: Issue[] } | undefined)?.issues;
    if (error.code === 'BAD_REQUEST' && Array.isArray(issues)) return toCodedError(invalidInput(issues[0]));
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
