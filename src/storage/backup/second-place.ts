import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, open, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { freePathBeside } from '../connection/beside.ts';
import { detailOf } from '../connection/check-file.ts';
import { readBackupName, removeOldest } from './backup-files.ts';

/**
 * Puts a copy of a backup into a folder that is there already: a stick that is not plugged in is not made up for. A
 * file of that name from another plan stays; the copy then takes the next free name. The rule of 30 holds there too.
 * Answers why it did not work, as the system says it; null if it did.
 */
export async function copyToSecondPlace(
  file: string,
  folder: string,
  planPath: string,
): Promise<string | null> {
  const wanted = join(folder, basename(file));
  const temporary = `${wanted}.${process.pid}.tmp`;
  try {
    if (!(await stat(folder)).isDirectory()) return 'ENOTDIR';
    if (await isSame(file, wanted)) return null;
    await copyFile(file, temporary);
    const handle = await open(temporary, 'r+');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, freePathBeside(wanted));
    const read = readBackupName(planPath, basename(file));
    if (read && read.kind !== 'before-migration') removeOldest(folder, planPath, read.kind);
    return null;
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return detailOf(error);
  }
}

/** True if the copy is there already, byte for byte: a file of the same name may be another plan's. */
async function isSame(file: string, copy: string): Promise<boolean> {
  const there = await stat(copy).catch(() => null);
  if (!there || there.size !== (await stat(file)).size) return false;
  return (await digestOf(file)) === (await digestOf(copy));
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}
