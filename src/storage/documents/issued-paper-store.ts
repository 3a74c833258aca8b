import { and, desc, eq, lt } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { IssuedContent, IssuedPaper, PlanWriter } from '../../application/plan/plan-store.ts';
import type { Db } from '../plan/db.ts';
import { issuedPaper } from '../schema/index.ts';

/** The newest version of a paper that left the house, null if none did. */
export function readLastIssued(db: Db, document: string, subjectId: string): IssuedPaper | null {
  return (
    db
      .select({ version: issuedPaper.version, contentHash: issuedPaper.contentHash })
      .from(issuedPaper)
      .where(and(eq(issuedPaper.document, document), eq(issuedPaper.subjectId, subjectId)))
      .orderBy(desc(issuedPaper.version), desc(issuedPaper.issuedAt))
      .get() ?? null
  );
}

/** What the newest version before one said; null where there is none, or nothing of it was kept. */
export function readIssuedContent(
  db: Db,
  document: string,
  subjectId: string,
  beforeVersion: number,
): IssuedContent | null {
  const found = db
    .select({ version: issuedPaper.version, content: issuedPaper.content })
    .from(issuedPaper)
    .where(
      and(
        eq(issuedPaper.document, document),
        eq(issuedPaper.subjectId, subjectId),
        lt(issuedPaper.version, beforeVersion),
      ),
    )
    .orderBy(desc(issuedPaper.version), desc(issuedPaper.issuedAt))
    .get();
  return found && found.content !== '' ? found : null;
}

export function insertIssuedPaper(db: Db, row: Parameters<PlanWriter['insertIssuedPaper']>[0]): void {
  db.insert(issuedPaper)
    .values({ id: uuidv7(), ...row })
    .run();
}
