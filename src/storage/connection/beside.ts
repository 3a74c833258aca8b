import { existsSync, renameSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

const BACKUPS = 'backups';

/** The first name beside a file that is free: `Mùa diễn (2).mannhung`. */
export function freePathBeside(path: string, folder = dirname(path)): string {
  const ending = extname(path);
  const stem = basename(path, ending);
  let candidate = join(folder, basename(path));
  for (let n = 2; existsSync(candidate); n++) candidate = join(folder, `${stem} (${n})${ending}`);
  return candidate;
}

/** Gives a damaged plan another name, with what lies beside it, so that its own is free; nothing is deleted. */
export function setAside(path: string, day: string): string {
  const ending = extname(path);
  const target = freePathBeside(join(dirname(path), `${basename(path, ending)} - hỏng ${day}${ending}`));
  for (const part of ['', '-wal', '-shm']) {
    if (existsSync(path + part)) renameSync(path + part, target + part);
  }
  return target;
}

/** Where a backup that the user opens goes on as a plan of its own; null if the file is no backup. */
export function restoredPath(path: string): string | null {
  const folder = dirname(path);
  return basename(folder) === BACKUPS ? freePathBeside(path, dirname(folder)) : null;
}
