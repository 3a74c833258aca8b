import type Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';

/** The typed view of one connection. */
export type Db = BetterSQLite3Database;

export function typed(db: Database.Database): Db {
  return drizzle({ client: db });
}
