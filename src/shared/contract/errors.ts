import { z } from 'zod';
import type { PlanErrorCode } from '../errors/codes.ts';

const status = {
  NO_PLAN: 409,
  PLAN_MISSING: 404,
  PLAN_EXISTS: 409,
  PLAN_EMPTY: 422,
  PLAN_FOREIGN: 422,
  PLAN_DAMAGED: 422,
  PLAN_UNREADABLE: 422,
  PLAN_NEWER: 422,
  PLAN_BUSY: 423,
  PLAN_NOT_WRITABLE: 423,
  NOT_FOUND: 404,
  INVALID: 422,
  STALE: 409,
  NOTHING_TO_UNDO: 409,
  NOTHING_TO_REDO: 409,
  UNDO_REFUSED: 409,
  DOCUMENT_NEEDS: 422,
  FORMAT_UNSUPPORTED: 422,
  OUTPUT_NOT_WRITABLE: 422,
  TOO_LARGE: 413,
  IMPORT_REFUSED: 422,
  SEASON_FILE_UNREADABLE: 422,
  SEASON_FILE_NEWER: 422,
  SEASON_FILE_INVALID: 422,
  SEASON_FILE_CONFLICT: 409,
  ARRANGE_REFUSED: 422,
  INTERNAL: 500,
} as const satisfies Record<PlanErrorCode, number>;

const zData = z.record(z.string(), z.unknown());

type ErrorMap = { [C in PlanErrorCode]: { status: (typeof status)[C]; data: typeof zData } };

/** The closed union of coded errors as oRPC wants it; every method may answer with any of them. */
export const commonErrors = Object.fromEntries(
  Object.entries(status).map(([code, number]) => [code, { status: number, data: zData }]),
) as ErrorMap;

export function httpStatusOf(code: PlanErrorCode): number {
  return status[code];
}
