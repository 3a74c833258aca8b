import { randomBytes } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import type { PlanFiles } from '../application/plan/plan-files.ts';
import type { PlanStore } from '../application/plan/plan-store.ts';
import { isPlanError, PlanError } from '../shared/errors/plan-error.ts';
import { limits } from '../shared/limits.ts';
import { toVietnamTime } from '../shared/time/local-time.ts';
import { backupFolder, backupName, backupsIn, factsOf, removeDatabase } from './backup/backup-files.ts';
import { compareBackup } from './backup/compare-backup.ts';
import { removeLeftovers } from './backup/leftovers.ts';
import { backupDaily, lastBackupAt, makeBackup, writeCopy } from './backup/make-backup.ts';
import { copyToSecondPlace } from './backup/second-place.ts';
import { freePathBeside, restoredPath, setAside } from './connection/beside.ts';
import { checkPlanFile, detailOf, readHeader } from './connection/check-file.ts';
import { createDatabase, openDatabase } from './connection/open-database.ts';
import { createPlanStore } from './plan/plan-store.ts';

/** Gives a finished temporary file its name, unless that name has been taken meanwhile. */
function putInPlace(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
    rmSync(temporary);
  } catch (error) {
    if (existsSync(path)) throw new PlanError('PLAN_EXISTS', { path });
    // File systems of USB sticks know no links.
    if (detailOf(error) === 'EEXIST') throw new PlanError('PLAN_EXISTS', { path });
    renameSync(temporary, path);
  }
}

/**
 * Plan files on this machine. A new plan is made under a temporary name and takes its own only when it is whole, so
 * that a refusal half way leaves nothing behind.
 */
export function createPlanFiles(now: () => Date = () => new Date()): PlanFiles {
  const open = (path: string): PlanStore => createPlanStore(openDatabase(resolve(path)), now);

  const build = (path: string, make: (temporary: string) => void): PlanStore => {
    const target = resolve(path);
    if (existsSync(target)) throw new PlanError('PLAN_EXISTS', { path: target });
    const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(4).toString('hex')}.tmp`);
    try {
      mkdirSync(dirname(target), { recursive: true });
      removeLeftovers(target);
      make(temporary);
      putInPlace(temporary, target);
    } catch (error) {
      removeDatabase(temporary);
      if (isPlanError(error)) throw renamed(error, temporary, target);
      if (isFileError(error))
        throw new PlanError('PLAN_NOT_WRITABLE', { path: target, detail: detailOf(error) });
      throw error;
    }
    return open(target);
  };

  const files: PlanFiles = {
    exists: (path) => existsSync(resolve(path)),
    open,
    create: (path, fill) =>
      build(path, (temporary) => {
        const store = createPlanStore(createDatabase(temporary), now, resolve(path));
        try {
          fill(store);
        } finally {
          store.close();
        }
      }),
    adopt: (path, bytes) =>
      build(path, (temporary) => {
        writeFileSync(temporary, bytes, { flag: 'wx' });
        // The bytes are a copy themselves: where they came from they are still of their own layout.
        createPlanStore(openDatabase(temporary, { keepOld: false }), now, resolve(path)).close();
      }),
    adoptFile: (path, from) => files.adopt(path, readPlanBytes(from)),
    check: (path) => checkPlanFile(resolve(path)),
    backupDaily,
    makeBackup,
    writeCopy: (store, out) => writeCopy(store, resolve(out)),
    backups: (path) =>
      backupsIn(backupFolder(resolve(path)), resolve(path))
        .map(({ file, name, kind }) => ({ name, kind, ...factsOf(file) }))
        .toSorted((a, b) => b.at.localeCompare(a.at) || b.name.localeCompare(a.name)),
    compareBackup: (path, backup) =>
      compareBackup(
        resolve(path),
        resolve(backup),
        join(backupFolder(resolve(path)), backupName(path, 'comparing')),
      ),
    copyToSecondPlace: (file, folder, path) => copyToSecondPlace(file, folder, resolve(path)),
    sizeOf: (path) =>
      ['', '-wal'].reduce(
        (sum, end) => sum + (statSync(resolve(path) + end, { throwIfNoEntry: false })?.size ?? 0),
        0,
      ),
    machine: hostname(),
    openChosen: (path) => {
      const target = restoredPath(resolve(path));
      return target === null ? open(path) : files.adoptFile(target, path);
    },
    seasonFile: readSeasonFileBytes,
    setAside: (path, at) => setAside(resolve(path), toVietnamTime(at).slice(0, 10)),
    freePath: (path) => freePathBeside(resolve(path)),
    backupFolder: (path) => backupFolder(resolve(path)),
    lastBackupAt: (path) => lastBackupAt(resolve(path)),
  };
  return files;
}

function isFileError(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    /^(E[A-Z]+|SQLITE_(CANTOPEN|READONLY|FULL|IOERR))/.test(String(error.code))
  );
}

/** A refusal names the file that the user knows, not the temporary one. */
function renamed(error: PlanError, from: string, to: string): PlanError {
  const data = error.data as { path?: string };
  return data.path === from ? new PlanError(error.code, { ...error.data, path: to } as never) : error;
}

function readPlanBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new PlanError('PLAN_UNREADABLE', { path, detail: detailOf(error) });
  }
}

/** Looked at by its first bytes: a plan may be hundreds of megabytes, and is not read for this. */
function readSeasonFileBytes(path: string): Uint8Array | null {
  const head = readHeader(resolve(path))
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  if (!head.trimStart().startsWith('{')) return null;
  if (statSync(path).size > limits.seasonFileBytes)
    throw new PlanError('TOO_LARGE', { limit: limits.seasonFileBytes });
  return readPlanBytes(path);
}
