import Database from 'better-sqlite3';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { keepLayoutCopy } from '../backup/layout-copy.ts';
import { APPLICATION_ID, layoutOf, migrate, SCHEMA_VERSION } from '../migrate.ts';
import { asPlanError } from './as-plan-error.ts';
import { checkPlanFile } from './check-file.ts';

/** How long a writer waits for another process before it says PLAN_BUSY. */
const BUSY_MS = 5000;

function connect(path: string, options: Database.Options): Database.Database {
  const db = new Database(path, { timeout: BUSY_MS, ...options });
  db.pragma('foreign_keys = ON');
  // REPLACE would delete rows without their delete triggers otherwise, and the journal would not know.
  db.pragma('recursive_triggers = ON');
  // What a statement's pages were before it is else written to a temporary file, for every row of a large act.
  db.pragma('temp_store = MEMORY');
  return db;
}

function writeAhead(db: Database.Database): void {
  db.pragma('journal_mode = WAL');
  // WAL defaults to NORMAL, which may lose the last commits at a power cut.
  db.pragma('synchronous = FULL');
}

/**
 * Opens a checked plan database for writing, migrated to the layout of this program; what it was before that stays in
 * the backups, unless `keepOld` is false.
 */
export function openDatabase(path: string, { keepOld = true } = {}): Database.Database {
  checkPlanFile(path);
  let db: Database.Database | undefined;
  try {
    db = connect(path, { fileMustExist: true });
    const trouble = quickCheck(db);
    if (trouble) throw new PlanError('PLAN_DAMAGED', { path, detail: trouble });
    if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID)
      throw new PlanError('PLAN_FOREIGN', { path });
    // The header check may have read a page that a write-ahead log replaces.
    const found = layoutOf(db);
    if (found > SCHEMA_VERSION) throw new PlanError('PLAN_NEWER', { path, found, known: SCHEMA_VERSION });
    writeAhead(db);
    if (keepOld) keepLayoutCopy(db);
    migrate(db);
    return db;
  } catch (error) {
    db?.close();
    throw asPlanError(error, path);
  }
}

/** Makes a new database file; the caller makes sure that none is there. */
export function createDatabase(path: string): Database.Database {
  let db: Database.Database | undefined;
  try {
    db = connect(path, {});
    writeAhead(db);
    migrate(db);
    return db;
  } catch (error) {
    db?.close();
    throw asPlanError(error, path);
  }
}

/** First complaint of SQLite's quick check, null for a sound file. */
export function quickCheck(db: Database.Database): string | null {
  const result = db.pragma('quick_check(1)', { simple: true }) as string;
  // SQLite heads its complaint with a line about the database it looked at.
  return result === 'ok' ? null : result.replace(/^\*\*\*.*\n/, '').replace(/\s+/g, ' ');
}
