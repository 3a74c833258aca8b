import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { PlanError } from '../shared/errors/plan-error.ts';

/**
 * Writes a whole file or nothing: a temporary file beside it takes its name when `put` is called, so that an older
 * output stays as it was when the disk or the folder refuses. `plan` is the one file it may never replace.
 */
export function stageOutput(out: string, bytes: Uint8Array, plan: string): { put(): void; drop(): void } {
  const path = resolve(out);
  const refuse = (detail: string) => new PlanError('OUTPUT_NOT_WRITABLE', { path: out, detail });
  if ([plan, `${plan}-wal`, `${plan}-shm`].includes(path)) throw refuse('it is the plan itself');
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw refuse('it is a folder');
  const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    const file = openSync(temporary, 'wx');
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    rmSync(temporary, { force: true });
    throw refuse(codeOf(error));
  }
  return {
    put: () => {
      try {
        renameSync(temporary, path);
      } catch (error) {
        rmSync(temporary, { force: true });
        throw refuse(codeOf(error));
      }
    },
    drop: () => rmSync(temporary, { force: true }),
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
