import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { backupFolder } from './backup-files.ts';

const DAY_MS = 86_400_000;

/** Ends of the temporary names: of a backup (by process) and of a new plan (by chance), with SQLite's files beside. */
const OF_BACKUP = /^-[\w-]+(\.\w+)?\.\d+\.tmp(-wal|-shm|-journal)?$/;
const OF_CREATION = /^\.[0-9a-f]{8}\.tmp(-wal|-shm|-journal)?$/;

/**
 * Removes temporary files of this plan that a crash or a power cut left behind. A day old, so that what another
 * process is writing now stays.
 */
export function removeLeftovers(path: string): void {
  removeOld(backupFolder(path), basename(path, extname(path)), OF_BACKUP);
  removeOld(dirname(path), `.${basename(path)}`, OF_CREATION);
}

function removeOld(folder: string, prefix: string, ends: RegExp): void {
  try {
    for (const name of readdirSync(folder)) {
      if (!name.startsWith(prefix) || !ends.test(name.slice(prefix.length))) continue;
      const file = join(folder, name);
      if (Date.now() - statSync(file).mtimeMs > DAY_MS) rmSync(file, { force: true });
    }
  } catch {
    // A folder that is not there, or a file that another process removed first: what is left is left for tomorrow.
  }
}
