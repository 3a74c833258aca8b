import { realpathSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** Which file this is, on which machine: its number on the disk and when it came to be there, beside its name. */
export type FileHome = { host: string; path: string; inode: string; born: string | null };

/** Where a file is at home; `path` is the name that it is going to have, if it still bears a temporary one. */
export function homeOf(file: string, path: string): FileHome {
  // As 64-bit numbers: NTFS counts beyond what a double holds.
  const stat = statSync(file, { bigint: true });
  return {
    host: hostname(),
    path:
      file === path ? realpathSync.native(file) : join(realpathSync.native(dirname(path)), basename(path)),
    inode: String(stat.ino),
    // File systems that keep no birth time answer with that of the last change, or with none.
    born: stat.birthtimeNs === stat.ctimeNs || stat.birthtimeNs <= 0n ? null : String(stat.birthtimeNs),
  };
}

/**
 * A number on the disk is given anew once its file is gone, so a backup that is copied to where the plan was may have
 * the plan's own; its time of birth tells them apart where it is known.
 */
export function isSameHome(known: FileHome | null, now: FileHome): boolean {
  return (
    known !== null &&
    known.host === now.host &&
    known.path === now.path &&
    known.inode === now.inode &&
    (known.born === null || now.born === null || known.born === now.born)
  );
}
