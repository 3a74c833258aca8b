import { ORPCError } from '@orpc/client';
import { type PlanErrorCode, planErrorCodes } from '../../shared/errors/codes.ts';

const isPlanErrorCode = (code: string): code is PlanErrorCode =>
  planErrorCodes.some((known) => known === code);

/** A refusal of the planner as it reaches the window. */
export type CodedError = { code: PlanErrorCode; data: Record<string, unknown> };

/** The code and data of a refusal; null for a lost connection and for faults of the window itself. */
export function codedError(error: unknown): CodedError | null {
  if (!(error instanceof ORPCError) || !isPlanErrorCode(error.code)) return null;
  const data: unknown = error.data;
  return {
    code: error.code,
    data: typeof data === 'object' && data !== null ? (data as CodedError['data']) : {},
  };
}

export function codeOf(error: unknown): PlanErrorCode | null {
  return codedError(error)?.code ?? null;
}
