import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { APPLICATION_ID, SCHEMA_VERSION } from '../migrate.ts';

const MAGIC = 'SQLite format 3\u0000';

/**
 * Looks at a file's header before SQLite touches it, so that a foreign, cut or newer file is refused byte for byte as
 * it was. Offsets by the SQLite file format: page size at 16, page count at 28, user version at 60, application id
 * at 68.
 */
export function checkPlanFile(path: string): void {
  const header = readHeader(path);
  if (header.length === 0) throw new PlanError('PLAN_EMPTY', { path });
  if (header.length < 100 || header.toString('latin1', 0, 16) !== MAGIC)
    throw new PlanError('PLAN_FOREIGN', { path });
  if (header.readUInt32BE(68) !== APPLICATION_ID) throw new PlanError('PLAN_FOREIGN', { path });
  const found = header.readUInt32BE(60);
  if (found > SCHEMA_VERSION) throw new PlanError('PLAN_NEWER', { path, found, known: SCHEMA_VERSION });
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  const expected = pageSize * header.readUInt32BE(28);
  const size = statSync(path).size;
  // With a write-ahead log beside it the main file may lawfully be shorter; SQLite sorts that out itself.
  if (size < expected && !hasLog(path)) {
    throw new PlanError('PLAN_DAMAGED', { path, detail: `${size} of ${expected} bytes` });
  }
}

function hasLog(path: string): boolean {
  return existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0;
}

/** The first bytes of a file; throws PLAN_MISSING or PLAN_UNREADABLE. */
export function readHeader(path: string): Buffer {
  let file: number | undefined;
  try {
    if (!existsSync(path)) throw new PlanError('PLAN_MISSING', { path });
    if (!statSync(path).isFile()) throw new PlanError('PLAN_UNREADABLE', { path, detail: 'not a file' });
    file = openSync(path, 'r');
    const header = Buffer.alloc(100);
    return header.subarray(0, readSync(file, header, 0, 100, 0));
  } catch (error) {
    if (error instanceof PlanError) throw error;
    throw new PlanError('PLAN_UNREADABLE', { path, detail: detailOf(error) });
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** `EACCES` and the like; never a stack. */
export function detailOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : 'unknown';
}
