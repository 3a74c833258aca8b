import type { DocumentRequest } from '../../shared/contract/documents.ts';
import type { Host } from '../host.ts';
import type { Implementer } from '../implementer.ts';
import type { PlanSession } from '../plan/plan-session.ts';
import { type PreparedDocument, prepareDocument } from './prepare-document.ts';

const MIME: Record<DocumentRequest['format'], string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
};

function toAnswer(request: DocumentRequest, prepared: PreparedDocument) {
  const { fileName, version, issued, bytes } = prepared;
  return {
    fileName,
    version,
    issued,
    bytes: new File([new Uint8Array(bytes)], fileName, { type: MIME[request.format] }),
  };
}

export function documentRoutes(os: Implementer, host: Host, session: PlanSession) {
  return {
    preview: os.documents.preview.handler(async ({ input }) =>
      toAnswer(input, await prepareDocument(session.plan(), host, input)),
    ),
    issue: os.documents.issue.handler(async ({ input, context }) => {
      const prepared = await prepareDocument(session.plan(), host, input);
      prepared.issue(context);
      session.pump();
      return toAnswer(input, { ...prepared, issued: true });
    }),
    warm: os.documents.warm.handler(async () => {
      await host.papers.warm();
      return {};
    }),
  };
}
