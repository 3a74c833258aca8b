import type { PlanErrorCode, PlanErrorData } from './codes.ts';
import { englishMessage } from './messages.ts';

/** A refusal with a code and cloneable data; anything else that is thrown is a fault of the program. */
export class PlanError<C extends PlanErrorCode = PlanErrorCode> extends Error {
  override readonly name = 'PlanError';
  readonly code: C;
  readonly data: PlanErrorData[C];

  constructor(code: C, data: PlanErrorData[C]) {
    super(englishMessage(code, data));
    this.code = code;
    this.data = data;
  }
}

export function isPlanError(error: unknown): error is PlanError {
  return error instanceof PlanError;
}
