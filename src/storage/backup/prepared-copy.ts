import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type Database from 'better-sqlite3';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { checkPlanFile, detailOf } from '../connection/check-file.ts';
import { openDatabase } from '../connection/open-database.ts';
import { removeDatabase } from './backup-files.ts';

/** Two windows may compare at once. */
let copies = 0;

/**
 * Works on a copy of a backup that has been brought to the present layout, and throws the copy away. The backup itself
 * is only read. Refused with the backup's own path if it is no sound plan.
 */
export async function withPreparedCopy<T>(
  backup: string,
  beside: string,
  work: (copy: Database.Database) => Promise<T> | T,
): Promise<T> {
  checkPlanFile(backup);
  // Digits only, by which what a crash leaves behind is told.
  copies += 1;
  const temporary = `${beside}.${process.pid}${copies}.tmp`;
  let copy: Database.Database | undefined;
  try {
    removeDatabase(temporary);
    copyWithLog(backup, temporary);
    copy = openDatabase(temporary, { keepOld: false });
    return await work(copy);
  } catch (error) {
    throw named(error, temporary, backup);
  } finally {
    copy?.close();
    removeDatabase(temporary);
  }
}

/** A backup that somebody works in may have its newest acts in the log beside it. */
function copyWithLog(from: string, to: string): void {
  try {
    mkdirSync(dirname(to), { recursive: true });
    for (const end of ['', '-wal']) if (existsSync(from + end)) copyFileSync(from + end, to + end);
  } catch (error) {
    throw new PlanError('PLAN_UNREADABLE', { path: from, detail: detailOf(error) });
  }
}

function named(error: unknown, from: string, to: string): unknown {
  if (!(error instanceof PlanError)) return error;
  const data = error.data as { path?: string };
  return data.path === from ? new PlanError(error.code, { ...error.data, path: to } as never) : error;
}
