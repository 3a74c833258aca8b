import type { InvalidReason, PlanErrorData } from './codes.ts';

type Invalid = PlanErrorData['INVALID'];

const REASONS: Record<string, InvalidReason> = {
  too_big: 'too-large',
  invalid_type: 'malformed',
  invalid_value: 'not-a-choice',
  invalid_format: 'malformed',
  invalid_union: 'not-a-choice',
  unrecognized_keys: 'not-a-choice',
};

export type ZodIssue = {
  code?: string | undefined;
  path?: readonly PropertyKey[];
  /** Of unrecognized_keys. */
  keys?: readonly string[];
  origin?: string;
  maximum?: number | bigint;
  minimum?: number | bigint;
  params?: { reason?: InvalidReason } | undefined;
};

/** What zod found wrong, as the data of the coded error INVALID: the field's name and one reason. */
export function invalidOf(issue: ZodIssue | undefined): Invalid {
  const place = issue?.path?.findLast((part) => typeof part === 'string');
  const field = String(issue?.keys?.[0] ?? place ?? '');
  const reason = issue?.params?.reason ?? REASONS[issue?.code ?? ''] ?? 'malformed';
  if (issue?.code === 'too_big' && issue.origin === 'string')
    return { field, reason: 'too-long', limit: Number(issue.maximum) };
  if (issue?.code === 'too_big') return { field, reason, limit: Number(issue.maximum) };
  if (issue?.code === 'too_small' && issue.params?.reason === undefined) return tooSmall(field, issue);
  return { field, reason };
}

function tooSmall(field: string, { origin, minimum }: ZodIssue): Invalid {
  if (origin === 'array' || origin === 'string') return { field, reason: 'empty' };
  if (Number(minimum) === 0) return { field, reason: 'negative' };
  return { field, reason: 'too-small', limit: Number(minimum) };
}
