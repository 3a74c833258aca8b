import { ORPCError } from '@orpc/client';
import type { PlanErrorCode } from '../../shared/errors/codes.ts';

const codes: Record<PlanErrorCode, true> = {
  NO_PLAN: true,
  PLAN_MISSING: true,
  PLAN_EXISTS: true,
  PLAN_EMPTY: true,
  PLAN_FOREIGN: true,
  PLAN_DAMAGED: true,
  PLAN_UNREADABLE: true,
  PLAN_NEWER: true,
  PLAN_BUSY: true,
  PLAN_NOT_WRITABLE: true,
  NOT_FOUND: true,
  INVALID: true,
  STALE: true,
  NOTHING_TO_UNDO: true,
  NOTHING_TO_REDO: true,
  UNDO_REFUSED: true,
  DOCUMENT_NEEDS: true,
  FORMAT_UNSUPPORTED: true,
  OUTPUT_NOT_WRITABLE: true,
  TOO_LARGE: true,
  INTERNAL: true,
};
export const allErrorCodes = Object.keys(codes) as PlanErrorCode[];

export function isPlanErrorCode(code: string): code is PlanErrorCode {
  return Object.hasOwn(codes, code);
}

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
