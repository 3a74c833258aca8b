import type Database from 'better-sqlite3';
import { v7 as uuidv7 } from 'uuid';

/** Id of this copy of the plan, minted with it; merges between PCs tell copies apart by it. */
export function readReplica(db: Database.Database): string {
  const stored = db.prepare<[], { value: string }>(`SELECT value FROM meta WHERE key = 'replica'`);
  const known = stored.get()?.value;
  if (known !== undefined) return known;
  const id = uuidv7();
  // Another process that opens the file at the same moment may have been first.
  db.prepare(`INSERT INTO meta (key, value) VALUES ('replica', ?) ON CONFLICT DO NOTHING`).run(id);
  return stored.get()?.value ?? id;
}
