import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const ENDING = '.mannhung';

/** `Sao lưu` folder of a plan: beside it, so that it is found by whoever looks for the plan. */
export function backupFolder(path: string): string {
  return join(dirname(path), 'backups');
}

/** What a plan's backups begin with. A foreign ending stays in it: `p.mannhung` and `p.db` may lie in one folder. */
export function backupStem(path: string): string {
  return basename(path, ENDING);
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
