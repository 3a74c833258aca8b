import type Database from 'better-sqlite3';

export type BlobRow = { id: string; bytes: Uint8Array };

/** The bytes of attached files by their ids; those that are not there are left out. */
export function readBlobs(db: Database.Database, ids: readonly string[]): BlobRow[] {
  return db
    .prepare<[string], BlobRow>('SELECT id, bytes FROM blob WHERE id IN (SELECT value FROM json_each(?))')
    .all(JSON.stringify(ids));
}

/** Bytes are known by their own hash: what is there already is the same. */
export function insertBlobs(db: Database.Database, blobs: readonly BlobRow[]): void {
  const insert = db.prepare('INSERT INTO blob (id, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING');
  for (const { id, bytes } of blobs) insert.run(id, bytes);
}
