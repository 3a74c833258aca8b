import type Database from 'better-sqlite3';

/** Keeps bytes under their SHA-256; the same bytes are kept once, however many attachments stand for them. */
export function insertBlob(db: Database.Database, id: string, bytes: Uint8Array): void {
  db.prepare('INSERT INTO blob (id, bytes) VALUES (?, ?) ON CONFLICT (id) DO NOTHING').run(id, bytes);
}

export function readBlob(db: Database.Database, id: string): Uint8Array | null {
  return db.prepare<[string], Buffer>('SELECT bytes FROM blob WHERE id = ?').pluck().get(id) ?? null;
}

/**
 * Deletes the bytes that nothing knows any more. An act of the history may be taken back or done again years later, so
 * what the journal mentions stays.
 */
export function collectBlobs(db: Database.Database): number {
  return db
    .prepare(
      `DELETE FROM blob WHERE id NOT IN (SELECT blob_id FROM attachment)
       AND id NOT IN (SELECT photo_blob_id FROM person WHERE photo_blob_id IS NOT NULL)
       AND id NOT IN (
         SELECT coalesce(json_extract(image, '$.blob_id'), json_extract(image, '$.photo_blob_id')) AS known FROM (
           SELECT before AS image FROM action_row WHERE table_name IN ('attachment', 'person')
           UNION ALL
           SELECT after FROM action_row WHERE table_name IN ('attachment', 'person')
         ) WHERE known IS NOT NULL
       )`,
    )
    .run().changes;
}
