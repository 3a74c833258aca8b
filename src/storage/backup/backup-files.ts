import { closeSync, existsSync, fsyncSync, openSync, readdirSync, readSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { BackupKind } from '../../shared/contract/backups.ts';
import { PLAN_EXTENSION } from '../../shared/plan-location.ts';
import { toVietnamTime } from '../../shared/time/local-time.ts';

/** `Sao lưu` folder of a plan: beside it, so that it is found by whoever looks for the plan. */
export function backupFolder(path: string): string {
  return join(dirname(path), 'backups');
}

/**
 * A backup's name is the plan's own with the mark before its ending: `p-2026-01-01.mannhung` of `p.mannhung`,
 * `p-2026-01-01.db` of `p.db`, `p.db-2026-01-01.mannhung` of `p.db.mannhung`. So no two plans of a folder share one.
 */
export function backupName(path: string, mark: string): string {
  const ending = extname(path);
  return `${basename(path, ending)}-${mark}${ending}`;
}

const DATE = String.raw`\d{4}-\d{2}-\d{2}`;
const marks: [BackupKind, RegExp][] = [
  ['daily', new RegExp(`^${DATE}$`)],
  ['manual', new RegExp(`^${DATE}-\\d{6}$`)],
  ['before-restore', new RegExp(`^before-restore-${DATE}-\\d{6}$`)],
  ['before-migration', /^layout-\d+$/],
];

export type BackupFile = { file: string; name: string; kind: BackupKind; mark: string };

/** What a backup of this plan is, by its name; null for any other file. */
export function readBackupName(path: string, name: string): Omit<BackupFile, 'file'> | null {
  const ending = extname(path);
  const forms: [string, string][] = [[`${basename(path, ending)}-`, ending]];
  // Backups of `p.db` were once named like those of `p.db.mannhung`; they are its own only where that one is not.
  const once = `.${PLAN_EXTENSION}`;
  if (ending !== once && !existsSync(path + once)) forms.push([`${basename(path)}-`, once]);
  for (const [begin, end] of forms) {
    if (!name.startsWith(begin) || !name.endsWith(end)) continue;
    const mark = name.slice(begin.length, name.length - end.length);
    const kind = marks.find(([, pattern]) => pattern.test(mark))?.[0];
    if (kind) return { name, kind, mark };
  }
  return null;
}

/** The plan's backups in a folder, in the order of their names within a kind: the oldest first. */
export function backupsIn(folder: string, path: string): BackupFile[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    const read = readBackupName(path, name);
    return read ? [{ ...read, file: join(folder, name) }] : [];
  });
}

/** `2026-01-01-093005`: wall time in a mark. */
export function stampOf(now: Date): string {
  const wall = toVietnamTime(now);
  return `${wall.slice(0, 10)}-${wall.slice(11, 16).replace(':', '')}${now.toISOString().slice(17, 19)}`;
}

/** Backups of each kind kept before the oldest go; those before a migration all stay. */
export const KEEP = 30;

/** Lets the oldest backups of a kind go, but not one that somebody has worked in, nor the one to spare. */
export function removeOldest(folder: string, path: string, kind: BackupKind, spare?: string): void {
  const own = backupsIn(folder, path)
    .filter((backup) => backup.kind === kind)
    .toSorted((a, b) => a.mark.localeCompare(b.mark));
  for (const { file } of own.slice(0, -KEEP)) {
    try {
      if (file !== spare && isUntouched(file)) rmSync(file, { force: true });
    } catch {
      // A file that another program holds now goes another day.
    }
  }
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

/** Wall time at which a backup was made, and its bytes. */
export function factsOf(file: string): { at: string; size: number } {
  const { mtime, size } = statSync(file);
  return { at: toVietnamTime(mtime), size };
}

/** A copy's file is on the disk before it takes its name. */
export function flush(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A database file with what SQLite puts beside it. */
export function removeDatabase(path: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(path + end, { force: true });
}
