import type Database from 'better-sqlite3';
import { v7 as uuidv7 } from 'uuid';

/** Id of this copy of the plan, minted with it; merges between PCs tell copies apart by it. */
export function readReplica(db: Database.Database): string {
  const row = db.prepare<[], { value: string }>(`SELECT value FROM meta WHERE key = 'replica'`).get();
  if (row) return row.value;
  const id = uuidv7();
  db.prepare(`INSERT INTO meta (key, value) VALUES ('replica', ?)`).run(id);
  return id;
}
