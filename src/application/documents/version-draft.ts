import { createHash } from 'node:crypto';
import type { DocumentRequest } from '../../shared/contract/documents.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import type { PaperChanges } from './call-papers.ts';
import type { Draft } from './draft.ts';
import { versionSubject } from './options-key.ts';
import type { Paper } from './papers.ts';

/** A paper with its number. */
type VersionedPaper = {
  subjectId: string;
  hash: string;
  version: number;
  /** This version was issued before, with the same words. */
  issued: boolean;
  /** Null for a first version, and where nothing that is compared changed. */
  changes: PaperChanges | null;
  paper: Paper;
};

/** The words of a paper without what changes at every printing; two papers are one version if these are the same. */
function contentHash(paper: Paper): string {
  const head = { ...paper.head, version: 0, printedAt: '' };
  return createHash('sha256')
    .update(JSON.stringify({ ...paper, head }))
    .digest('hex');
}

/**
 * Numbers a paper for what was chosen, and says what changed since the version before it: printed once more, a version
 * says the same.
 */
export function versionDraft(
  plan: PlanStore,
  request: Pick<DocumentRequest, 'document' | 'options'>,
  draft: Draft,
): VersionedPaper {
  const { document } = request;
  const subjectId = versionSubject(draft.subjectId, draft.options ?? request.options);
  const hash = contentHash(draft.paper);
  const last = plan.lastIssued(document, subjectId);
  const issued = last?.contentHash === hash;
  const version = issued ? last.version : (last?.version ?? 0) + 1;
  const before = draft.compared ? plan.issuedContent(document, subjectId, version) : null;
  const lines = before && draft.compared ? draft.compared.changesSince(before.content) : [];
  const changes =
    before && lines.length > 0 ? { title: `Thay đổi so với bản ${before.version}`, lines } : null;
  const paper = {
    ...draft.paper,
    head: { ...draft.paper.head, version },
    ...(changes ? { changes } : {}),
  };
  return { subjectId, hash, version, issued, changes, paper };
}
