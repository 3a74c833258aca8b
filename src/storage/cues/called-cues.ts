import type Database from 'better-sqlite3';

/**
 * Cues that stood on the last issued cue sheet of a production: what was there before it was issued. A cue that came
 * later, or that was deleted and made anew, is not among them; one whose deletion was undone is.
 */
export function readCalledCueIds(db: Database.Database, productionId: string): string[] {
  const issued = db
    .prepare<[string], { seq: number | null }>(
      `SELECT MAX(r.seq) AS seq FROM action_row r JOIN issued_paper p ON p.id = r.pk
       WHERE r.table_name = 'issued_paper' AND p.document = 'cue-sheet' AND p.subject_id = ?`,
    )
    .get(productionId);
  if (issued?.seq === null || issued === undefined) return [];
  return db
    .prepare<[string, number], { id: string }>(
      `SELECT id FROM cue WHERE production_id = ? AND COALESCE(
         (SELECT MIN(r.seq) FROM action_row r WHERE r.table_name = 'cue' AND r.pk = cue.id AND r.op = 'insert'), 0
       ) < ?`,
    )
    .all(productionId, issued.seq)
    .map((row) => row.id);
}
