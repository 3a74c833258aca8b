import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { layoutOf, SCHEMA_VERSION } from '../migrate.ts';
import { forgetReplica } from '../plan/replica.ts';
import { backupFolder, backupName, flush, removeDatabase } from './backup-files.ts';

/**
 * A plan of an older layout as it was before its migration, once: the older program can open it again. A migration
 * whose copy cannot be made does not begin.
 */
export function keepLayoutCopy(db: Database.Database): void {
  const layout = layoutOf(db);
  const folder = backupFolder(db.name);
  const target = join(folder, backupName(db.name, `layout-${layout}`));
  if (layout >= SCHEMA_VERSION || existsSync(target)) return;
  try {
    mkdirSync(folder, { recursive: true });
    copy(db, layout, target);
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^E[A-Z]+$/.test(String(error.code)))
      throw new PlanError('PLAN_NOT_WRITABLE', { path: folder, detail: String(error.code) });
    throw error;
  }
}

function copy(db: Database.Database, layout: number, target: string): void {
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    removeDatabase(temporary);
    db.prepare('VACUUM INTO ?').run(temporary);
    // Another process may have migrated the file between the look and the copy; then it has kept its own copy.
    if (!prepare(temporary, layout)) return;
    flush(temporary);
    renameSync(temporary, target);
  } finally {
    removeDatabase(temporary);
  }
}

/** Takes the replica's id out of a copy; false if the copy is of another layout than it was to be. */
function prepare(path: string, layout: number): boolean {
  const db = new Database(path);
  try {
    if (layoutOf(db) !== layout) return false;
    forgetReplica(db);
    return true;
  } finally {
    db.close();
  }
}
