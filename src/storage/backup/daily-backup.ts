import { closeSync, mkdirSync, openSync, readdirSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { toVietnamTime } from '../../shared/time/local-time.ts';
import { quickCheck } from '../connection/open-database.ts';
import { forgetReplica } from '../plan/replica.ts';
import { backupFolder, backupStem, flush, removeDatabase } from './backup-files.ts';
import { removeLeftovers } from './leftovers.ts';

/** Daily backups kept before the oldest go. */
const KEEP = 30;
const NAME = /-(\d{4}-\d{2}-\d{2})\.mannhung$/;

function ownBackups(path: string): { file: string; date: string }[] {
  const prefix = `${backupStem(path)}-`;
  let names: string[];
  try {
    names = readdirSync(backupFolder(path));
  } catch {
    return [];
  }
  return names
    .filter((name) => name.startsWith(prefix) && NAME.test(name) && name.length === prefix.length + 19)
    .toSorted()
    .map((name) => ({ file: join(backupFolder(path), name), date: NAME.exec(name)?.[1] ?? '' }));
}

/** Wall time of the newest backup, null if none. */
export function lastBackupAt(path: string): string | null {
  const newest = ownBackups(path).at(-1);
  return newest ? toVietnamTime(statSync(newest.file).mtime) : null;
}

/**
 * Today's backup, unless it is there: SQLite's online backup into a temporary file, which is checked and flushed
 * before it takes its name, so that a file of that name is always whole. Resolves to the newest backup's time.
 */
export async function backupDaily(
  source: { path: string; backupTo(path: string): Promise<void> },
  now: Date,
): Promise<string | null> {
  const { path } = source;
  const date = toVietnamTime(now).slice(0, 10);
  removeLeftovers(path);
  const target = join(backupFolder(path), `${backupStem(path)}-${date}.mannhung`);
  if (ownBackups(path).some((backup) => backup.date === date)) return lastBackupAt(path);
  mkdirSync(backupFolder(path), { recursive: true });
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    await source.backupTo(temporary);
    checkCopy(temporary);
    flush(temporary);
    renameSync(temporary, target);
  } finally {
    removeDatabase(temporary);
  }
  const old = ownBackups(path).slice(0, -KEEP);
  for (const { file } of old) if (isUntouched(file)) rmSync(file, { force: true });
  return lastBackupAt(path);
}

/**
 * False for a backup that somebody opened as a plan, now or once: opening puts a file into write-ahead mode (version 2
 * at byte 18 of its header), which a backup never is in. What was worked on is not ours to delete.
 */
function isUntouched(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const header = Buffer.alloc(20);
    return readSync(file, header, 0, 20, 0) === 20 && header[18] === 1;
  } finally {
    closeSync(file);
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
