import { type DocumentRequest, documentCatalogue } from '../../shared/contract/documents.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { fold } from '../../shared/text/fold.ts';
import { toVietnamTime } from '../../shared/time/local-time.ts';
import type { Caller, Host } from '../host.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import { gatherPaper } from './gather-paper.ts';
import { versionDraft } from './version-draft.ts';

/** A paper ready to be shown; `issue` notes in the history that it left the house. */
export type PreparedDocument = {
  fileName: string;
  version: number;
  /** This version was issued before, with the same words. */
  issued: boolean;
  bytes: Uint8Array;
  issue(caller: Caller): { seq: number };
};

/** Gathers what a paper says, numbers its version for what was chosen, and makes its bytes. */
export async function prepareDocument(
  plan: PlanStore,
  host: Host,
  request: DocumentRequest,
): Promise<PreparedDocument> {
  if (!documentCatalogue[request.document].formats.includes(request.format)) {
    throw new PlanError('FORMAT_UNSUPPORTED', { document: request.document, format: request.format });
  }
  const printedAt = toVietnamTime(host.now());
  const draft = gatherPaper(plan, request, printedAt);
  const { subjectId, hash, version, issued, paper } = versionDraft(plan, request, draft);
  const bytes = await host.papers.make(paper, request.format);
  return {
    fileName: `${fileStem(request.document, draft.name)}-ban-${version}.${request.format}`,
    version,
    issued,
    bytes,
    issue: (caller) =>
      plan.act(
        {
          label: { key: 'paper.issue', params: { document: request.document, title: draft.name, version } },
          actor: caller.actor,
          productionId: draft.productionId,
          undoable: false,
        },
        (writer) => {
          // While the paper was being made another may have been issued: its number is not given twice.
          const newest = plan.lastIssued(request.document, subjectId);
          if (newest && newest.version >= version && newest.contentHash !== hash) {
            throw new PlanError('STALE', {
              kind: 'paper',
              id: subjectId,
              field: 'version',
              by: '',
              at: '',
              current: String(newest.version),
            });
          }
          writer.insertIssuedPaper({
            document: request.document,
            subjectId,
            version,
            contentHash: hash,
            format: request.format,
            issuedAt: printedAt,
            issuedBy: caller.actor,
            content: draft.compared?.content ?? '',
          });
        },
      ),
  };
}

const STEMS = {
  'running-order': 'kich-ban-duong-day',
  'cue-sheet': 'bang-cue',
  'cast-list': 'danh-sach-dien-vien-e-kip',
  'broadcast-schedule': 'lich-phat-song',
  'season-plan': 'ke-hoach-mua-dien',
  'call-sheet': 'lich-goi',
  'week-schedule': 'lich-tap-tuan',
  'personal-schedule': 'lich-ca-nhan',
  'attendance-sheet': 'bang-diem-danh',
  allowance: 'bang-cham-buoi',
} as const satisfies Record<DocumentRequest['document'], string>;

/** A file name that every system and every mail program takes: no marks, no spaces. */
function fileStem(document: DocumentRequest['document'], name: string): string {
  const slug = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return slug === '' ? STEMS[document] : `${STEMS[document]}-${slug}`;
}
