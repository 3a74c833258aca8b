import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { BackupKind } from '../../shared/contract/backups.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { toVietnamTime } from '../../shared/time/local-time.ts';
import { asPlanError } from '../connection/as-plan-error.ts';
import { detailOf } from '../connection/check-file.ts';
import { quickCheck } from '../connection/open-database.ts';
import { forgetReplica } from '../plan/replica.ts';
import {
  backupFolder,
  backupName,
  backupsIn,
  factsOf,
  flush,
  removeDatabase,
  removeOldest,
  stampOf,
} from './backup-files.ts';
import { removeLeftovers } from './leftovers.ts';

export type BackupSource = { path: string; backupTo(path: string): Promise<void> };

/** Wall time of the newest backup that was made of the plan as such, null if none. */
export function lastBackupAt(path: string): string | null {
  const times = backupsIn(backupFolder(path), path)
    .filter((backup) => backup.kind !== 'before-migration')
    .map((backup) => factsOf(backup.file).at);
  return times.toSorted().at(-1) ?? null;
}

/** Today's backup, unless it is there. Resolves to its name, null where there was nothing to do. */
export async function backupDaily(source: BackupSource, now: Date): Promise<string | null> {
  const date = toVietnamTime(now).slice(0, 10);
  removeLeftovers(source.path);
  const made = backupsIn(backupFolder(source.path), source.path);
  if (made.some((backup) => backup.kind === 'daily' && backup.mark === date)) return null;
  return makeBackup(source, 'daily', now);
}

/** A backup of its own name in the folder beside the plan, after which the oldest of its kind may go. */
export async function makeBackup(
  source: BackupSource,
  kind: Exclude<BackupKind, 'before-migration'>,
  now: Date,
  spare?: string,
): Promise<string> {
  const folder = backupFolder(source.path);
  const mark = (at: Date) => {
    const date = toVietnamTime(at).slice(0, 10);
    if (kind === 'daily') return date;
    return kind === 'manual' ? stampOf(at) : `before-restore-${stampOf(at)}`;
  };
  let at = now;
  let name = backupName(source.path, mark(at));
  // Two within a second: the later one says the next.
  for (; kind !== 'daily' && existsSync(join(folder, name)); name = backupName(source.path, mark(at)))
    at = new Date(at.getTime() + 1000);
  try {
    mkdirSync(folder, { recursive: true });
    await writeCopy(source, join(folder, name));
  } catch (error) {
    throw asWriteError(error, folder);
  }
  removeOldest(folder, source.path, kind, spare);
  return name;
}

/**
 * A whole, checked copy under the given name: SQLite's online backup into a temporary file beside it, which is checked
 * and flushed before it takes its name.
 */
export async function writeCopy(source: BackupSource, target: string): Promise<void> {
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    if (!existsSync(dirname(target))) throw refused(target, 'ENOENT');
    await source.backupTo(temporary);
    checkCopy(temporary);
    flush(temporary);
    renameSync(temporary, target);
  } catch (error) {
    throw asWriteError(error, target);
  } finally {
    removeDatabase(temporary);
  }
}

function checkCopy(path: string): void {
  const copy = new Database(path);
  try {
    // One self-contained file: a backup in WAL mode would want its sidecars when it is read from a stick.
    copy.pragma('journal_mode = DELETE');
    const trouble = quickCheck(copy);
    if (trouble) throw new Error(`backup is damaged: ${trouble}`);
    forgetReplica(copy);
  } finally {
    copy.close();
  }
}

/** A folder that refuses is told as such, with the plan untouched. */
function asWriteError(error: unknown, path: string): unknown {
  const known = asPlanError(error, path);
  if (known instanceof PlanError) return known;
  return /^E[A-Z]+$/.test(detailOf(error)) ? refused(path, detailOf(error)) : error;
}

const refused = (path: string, detail: string) => new PlanError('OUTPUT_NOT_WRITABLE', { path, detail });
