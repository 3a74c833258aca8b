import type Database from 'better-sqlite3';
import { createJournalTriggers, dropJournalTriggers } from './journal/triggers.ts';
import { migrations } from './migrations/index.ts';

/** "MNhg": tells our files from every other SQLite database. */
export const APPLICATION_ID = 0x4d4e6867;
export const SCHEMA_VERSION = migrations.length;

/**
 * Brings a database to a layout, all or nothing. Foreign keys are off while tables change (SQLite's own advice for
 * ALTER TABLE) and checked before the commit; the journal's triggers are dropped first and made anew. Which layout is
 * there is asked inside the transaction: another process may have migrated the file while this one waited for it.
 */
export function migrate(db: Database.Database, to: number = SCHEMA_VERSION): void {
  if (layoutOf(db) >= to) return;
  db.pragma('foreign_keys = OFF');
  try {
    db.transaction(() => {
      const from = layoutOf(db);
      if (from >= to) return;
      dropJournalTriggers(db);
      for (const script of migrations.slice(from, to)) db.exec(script);
      const broken = db.pragma('foreign_key_check') as unknown[];
      if (broken.length > 0) throw new Error(`migration leaves ${broken.length} broken references`);
      createJournalTriggers(db);
      db.pragma(`application_id = ${APPLICATION_ID}`);
      db.pragma(`user_version = ${to}`);
    }).immediate();
  } finally {
    db.pragma('foreign_keys = ON');
  }
}

export function layoutOf(db: Database.Database): number {
  return db.pragma('user_version', { simple: true }) as number;
}
