import { PlanError } from '../../shared/errors/plan-error.ts';
import { detailOf } from './check-file.ts';

/** SQLite's own error codes in the program's words. */
export function asPlanError(error: unknown, path: string): unknown {
  if (error instanceof PlanError || !(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new PlanError('PLAN_BUSY', { path });
  if (code.startsWith('SQLITE_CORRUPT')) return new PlanError('PLAN_DAMAGED', { path, detail: code });
  if (code.startsWith('SQLITE_NOTADB')) return new PlanError('PLAN_FOREIGN', { path });
  if (
    code.startsWith('SQLITE_READONLY') ||
    code.startsWith('SQLITE_FULL') ||
    code.startsWith('SQLITE_IOERR')
  ) {
    return new PlanError('PLAN_NOT_WRITABLE', { path, detail: code });
  }
  if (code.startsWith('SQLITE_CANTOPEN'))
    return new PlanError('PLAN_UNREADABLE', { path, detail: detailOf(error) });
  return error;
}
